package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.model.Decimal;
import org.missionled.model.Problem;
import org.missionled.model.Purpose;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;

/** What lies behind the mission's statement: the problem, the world if it succeeds, and until when. */
final class WhySection {
    private WhySection() {}

    static List<Block> of(MissionReport report) {
        Purpose purpose = report.mission().purpose();
        List<Item> items = new ArrayList<>();
        purpose.problem().ifPresent(problem -> items.add(item(problem, report)));
        purpose.vision()
                .ifPresent(vision -> items.add(new Item("If it succeeds", Phrases.sentence(vision), List.of())));
        purpose.horizon().ifPresent(day -> items.add(new Item("Until", day.toString(), List.of())));
        return items.isEmpty() ? List.of() : List.of(new Heading(2, "Why it exists"), new Points(items));
    }

    private static Item item(Problem problem, MissionReport report) {
        List<String> details = new ArrayList<>();
        details.add("It hurts " + problem.people() + ": "
                + (problem.number().isPresent()
                        ? Decimal.rounded((double) problem.number().getAsLong()) + " people."
                        : "nobody says how many they are."));
        problem.underservedBecause()
                .ifPresent(reason -> details.add("Nobody else helps them enough, because " + Phrases.sentence(reason)));
        problem.evidence()
                .forEach(evidence ->
                        details.add(EvidenceLine.of(evidence, report.alignment().asOf())));
        if (problem.evidence().isEmpty()) {
            details.add("No evidence is given for it.");
        }
        return new Item("The problem", Phrases.sentence(problem.statement()), details);
    }
}
