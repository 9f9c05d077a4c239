package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.missionled.alignment.GoalAssessment;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.report.Rung;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Ladder;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;

/** The missions above this one, and why it is meant to help them. */
final class LadderSection {
    private LadderSection() {}

    static List<Block> of(MissionReport report) {
        List<Rung> above =
                report.ladder().stream().filter(rung -> rung.link().isPresent()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "The ladder"));
        blocks.add(new Ladder(
                report.ladder(),
                report.alignment().goals().stream().map(LadderSection::goal).toList()));
        List<LadderLink> strains = report.mission().ladder().strains();
        if (above.isEmpty()) {
            blocks.add(new Paragraph("This mission ladders to no mission above it."));
        }
        if (above.isEmpty() && strains.isEmpty()) {
            return blocks;
        }
        blocks.add(new Points(Stream.concat(
                        above.stream().map(rung -> item(rung, report.alignment().asOf())),
                        strains.stream().map(strain -> strain(strain, report.mission())))
                .toList()));
        blocks.add(
                new Paragraph("Nothing numeric climbs a ladder: how the missions above stand is measured by their own"
                        + " metrics, and not known here."));
        return blocks;
    }

    private static Item goal(GoalAssessment goal) {
        return new Item(Phrases.standing(goal.rollUp()), goal.goal().statement(), List.of());
    }

    private static Item strain(LadderLink strain, Mission below) {
        return new Item(
                "strain",
                "\"" + below.statement() + "\" makes \"" + strain.above().statement() + "\" harder to reach",
                List.of("Because " + Phrases.sentence(strain.because())));
    }

    private static Item item(Rung rung, LocalDate asOf) {
        List<String> details = new ArrayList<>();
        rung.link().ifPresent(link -> {
            details.add("Because " + Phrases.sentence(link.because()));
            link.assuming().ifPresent(assumption -> details.add("Assuming " + Phrases.sentence(assumption)));
            link.evidence().forEach(evidence -> details.add(EvidenceLine.of(evidence, asOf)));
        });
        String below = rung.below().map(mission -> mission.statement()).orElse("");
        return new Item(
                "",
                "\"" + below + "\" is meant to help \"" + rung.mission().statement() + "\" ("
                        + rung.mission().level().name().toLowerCase(Locale.ROOT) + ")",
                details);
    }
}
