package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.PurposeView;
import org.missionled.report.view.PurposeView.ProblemView;
import org.missionled.report.view.ReportView;

/** What lies behind the mission's statement: the problem, the world if it succeeds, and until when. */
final class WhySection {
    private WhySection() {}

    static List<Block> of(ReportView view) {
        PurposeView purpose = view.governance().purpose();
        List<Item> items = new ArrayList<>();
        purpose.problem().ifPresent(problem -> items.add(item(problem, view.asOf())));
        purpose.vision()
                .ifPresent(vision -> items.add(new Item("If it succeeds", Phrases.sentence(vision), List.of())));
        purpose.horizon().ifPresent(day -> items.add(new Item("Until", day.toString(), List.of())));
        return items.isEmpty() ? List.of() : List.of(new Heading(2, "Why it exists"), new Points(items));
    }

    private static Item item(ProblemView problem, LocalDate asOf) {
        List<String> details = new ArrayList<>();
        details.add("It hurts " + problem.people() + ": "
                + problem.number().map(number -> number.shown() + " people.").orElse("nobody says how many they are."));
        problem.underservedBecause()
                .ifPresent(reason -> details.add("Nobody else helps them enough, because " + Phrases.sentence(reason)));
        problem.evidence().forEach(evidence -> details.add(EvidenceLine.ofLink(evidence, asOf)));
        if (problem.evidence().isEmpty()) {
            details.add("No evidence is given for it.");
        }
        return new Item("The problem", Phrases.sentence(problem.statement()), details);
    }
}
