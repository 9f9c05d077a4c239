package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.alignment.GoalAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.report.MissionReport;
import org.missionled.report.Rung;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Ladder;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;

/** The missions above this one, and why it is held to contribute to them. */
final class LadderSection {
    private LadderSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "The ladder"));
        if (report.ladder().size() == 1) {
            blocks.add(new Paragraph("This mission ladders to no mission above it."));
        }
        blocks.add(new Ladder(
                report.ladder(),
                report.alignment().goals().stream().map(LadderSection::goal).toList()));
        blocks.add(new Points(report.ladder().stream()
                .filter(rung -> rung.link().isPresent())
                .map(LadderSection::item)
                .toList()));
        blocks.add(
                new Paragraph("Nothing numeric climbs a ladder: how the missions above stand is measured by their own"
                        + " metrics, and not known here."));
        return blocks;
    }

    private static String goal(GoalAssessment goal) {
        return goal.goal().statement() + ": "
                + goal.rollUp().worstVerdict().map(Verdict::words).orElse("not known");
    }

    private static Item item(Rung rung) {
        List<String> details = new ArrayList<>();
        rung.link().ifPresent(link -> {
            details.add("Because " + Phrases.sentence(link.because()));
            link.assuming().ifPresent(assumption -> details.add("Assuming " + Phrases.sentence(assumption)));
        });
        String below = rung.below().map(mission -> mission.statement()).orElse("");
        return new Item(
                rung.mission().level().name().toLowerCase(Locale.ROOT),
                "\"" + below + "\" contributes to \"" + rung.mission().statement() + "\"",
                details);
    }
}
