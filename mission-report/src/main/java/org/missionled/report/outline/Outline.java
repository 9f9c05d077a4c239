package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.MissionReport;
import org.missionled.report.view.ReportView;

/** A report as a row of blocks: what is said, and in which order, in every plain format alike. */
public final class Outline {
    private Outline() {}

    /**
     * The blocks of a report.
     *
     * @param report the report
     * @return in reading order
     */
    public static List<Block> of(MissionReport report) {
        ReportView view = report.view();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(GlanceSection.of(report));
        blocks.addAll(ChangesSection.of(view));
        blocks.addAll(WhySection.of(report));
        blocks.addAll(LadderSection.of(report));
        blocks.addAll(GoalsSection.of(report));
        blocks.addAll(IndexSection.of(report));
        blocks.addAll(GroupsSection.of(report));
        blocks.addAll(FeaturesSection.of(report));
        blocks.addAll(GatesSection.of(view));
        blocks.addAll(ConsiderationsSection.of(view));
        blocks.addAll(MessagesSection.of(view));
        blocks.addAll(FlagLifetimesSection.of(view));
        blocks.addAll(FlagsSection.of(view));
        blocks.addAll(ForecastsSection.of(report));
        blocks.addAll(PurposeSection.of(report));
        blocks.addAll(LinksSection.of(report));
        blocks.addAll(GuardrailsSection.of(report));
        blocks.addAll(DecisionsSection.of(report));
        blocks.addAll(PeopleSection.of(view));
        blocks.addAll(NotBuiltSection.of(view));
        blocks.addAll(RulesSection.of(report));
        blocks.addAll(AheadSection.of(view));
        blocks.addAll(UnknownSection.of(report));
        blocks.addAll(WorkingSection.of(report));
        return blocks;
    }
}
