package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionled.model.MissionLevel;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Ladder;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Rung;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.MissionView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RungView;

/** The missions above this one, and why it is meant to help them. */
final class LadderSection {
    private LadderSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "The ladder"));
        blocks.add(new Ladder(
                rungs(view), view.goals().stream().map(goal -> goal(goal, view)).toList()));
        if (view.ladder().stream().allMatch(RungView::isStrain)) {
            blocks.add(new Paragraph("This mission ladders to no mission above it."));
        }
        if (view.ladder().isEmpty()) {
            return blocks;
        }
        blocks.add(new Points(view.ladder().stream()
                .map(rung -> rung.isStrain() ? strain(rung) : item(rung, view.asOf()))
                .toList()));
        blocks.add(
                new Paragraph("Nothing numeric climbs a ladder: how the missions above stand is measured by their own"
                        + " metrics, and not known here."));
        return blocks;
    }

    /** The mission itself, then what it ladders to; what it strains stands in words alone. */
    private static List<Rung> rungs(ReportView view) {
        MissionView mission = view.mission();
        List<Rung> rungs = new ArrayList<>();
        rungs.add(new Rung(0, mission.id(), word(mission.level()), mission.statement(), Optional.empty()));
        view.ladder().stream()
                .filter(rung -> !rung.isStrain())
                .forEach(rung -> rungs.add(new Rung(
                        rung.depth(),
                        rung.above().id(),
                        word(rung.level()),
                        rung.above().title(),
                        Optional.of(rung.below().id()))));
        return rungs;
    }

    private static String word(MissionLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static Item goal(GoalView goal, ReportView view) {
        return new Item(Phrases.standing(goal, view), goal.statement(), List.of());
    }

    private static Item strain(RungView rung) {
        return new Item(
                "strain",
                "\"" + rung.below().title() + "\" makes \"" + rung.above().title() + "\" harder to reach",
                List.of("Because " + Phrases.sentence(rung.because())));
    }

    private static Item item(RungView rung, LocalDate asOf) {
        List<String> details = new ArrayList<>();
        details.add("Because " + Phrases.sentence(rung.because()));
        rung.assuming().ifPresent(assumption -> details.add("Assuming " + Phrases.sentence(assumption)));
        rung.evidence().forEach(evidence -> details.add(EvidenceLine.ofLink(evidence, asOf)));
        return new Item(
                "",
                "\"" + rung.below().title() + "\" is meant to help \""
                        + rung.above().title() + "\" (" + word(rung.level()) + ")",
                details);
    }
}
