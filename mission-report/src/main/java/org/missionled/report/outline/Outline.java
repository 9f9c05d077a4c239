package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.MissionReport;

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
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(GlanceSection.of(report));
        blocks.addAll(ChangesSection.of(report));
        blocks.addAll(WhySection.of(report));
        blocks.addAll(LadderSection.of(report));
        blocks.addAll(GoalsSection.of(report));
        blocks.addAll(IndexSection.of(report));
        blocks.addAll(GroupsSection.of(report));
        blocks.addAll(FeaturesSection.of(report));
        blocks.addAll(GatesSection.of(report));
        blocks.addAll(ConsiderationsSection.of(report));
        blocks.addAll(MessagesSection.of(report));
        blocks.addAll(FlagLifetimesSection.of(report));
        blocks.addAll(FlagsSection.of(report));
        blocks.addAll(ForecastsSection.of(report));
        blocks.addAll(PurposeSection.of(report));
        blocks.addAll(LinksSection.of(report));
        blocks.addAll(GuardrailsSection.of(report));
        blocks.addAll(DecisionsSection.of(report));
        blocks.addAll(PeopleSection.of(report));
        blocks.addAll(NotBuiltSection.of(report));
        blocks.addAll(RulesSection.of(report));
        blocks.addAll(AheadSection.of(report));
        blocks.addAll(UnknownSection.of(report));
        blocks.addAll(WorkingSection.of(report));
        return blocks;
    }
}
