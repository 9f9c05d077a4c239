package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.view.ReportView;

/** A report as a row of blocks: what is said, and in which order, in every plain format alike. */
public final class Outline {
    private Outline() {}

    /**
     * The blocks of a report.
     *
     * @param view what the report says
     * @return in reading order
     */
    public static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(GlanceSection.of(view));
        blocks.addAll(ChangesSection.of(view));
        blocks.addAll(WhySection.of(view));
        blocks.addAll(LadderSection.of(view));
        blocks.addAll(GoalsSection.of(view));
        blocks.addAll(IndexSection.of(view));
        blocks.addAll(GroupsSection.of(view));
        blocks.addAll(FeaturesSection.of(view));
        blocks.addAll(GatesSection.of(view));
        blocks.addAll(ConsiderationsSection.of(view));
        blocks.addAll(MessagesSection.of(view));
        blocks.addAll(FlagLifetimesSection.of(view));
        blocks.addAll(FlagsSection.of(view));
        blocks.addAll(ForecastsSection.of(view));
        blocks.addAll(PurposeSection.of(view));
        blocks.addAll(LinksSection.of(view));
        blocks.addAll(GuardrailsSection.of(view));
        blocks.addAll(DecisionsSection.of(view));
        blocks.addAll(PeopleSection.of(view));
        blocks.addAll(NotBuiltSection.of(view));
        blocks.addAll(RulesSection.of(view));
        blocks.addAll(AheadSection.of(view));
        blocks.addAll(HoldingSection.of(view));
        blocks.addAll(UnknownSection.of(view));
        blocks.addAll(WorkingSection.of(view));
        return blocks;
    }
}
