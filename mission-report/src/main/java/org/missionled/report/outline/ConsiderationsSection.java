package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.alignment.Verdict;
import org.missionled.model.Consideration;
import org.missionled.model.Feature;
import org.missionled.model.ImpactMetric;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;

/** What features may do to people, and what is done about it. */
final class ConsiderationsSection {
    private ConsiderationsSection() {}

    static List<Block> of(MissionReport report) {
        List<Item> items = new ArrayList<>();
        for (Feature feature : report.mission().features()) {
            for (Consideration said : feature.considerations()) {
                items.add(item(feature, said, report));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "What may go wrong for people, and what is done about it"), new Points(items));
    }

    private static Item item(Feature feature, Consideration said, MissionReport report) {
        List<String> details = new ArrayList<>();
        said.mitigation().ifPresent(what -> details.add("Done about it: " + Phrases.sentence(what)));
        said.unmitigatedBecause()
                .ifPresent(why -> details.add("Nothing is done about it, because " + Phrases.sentence(why)));
        said.guarded().ifPresent(metric -> details.add(guarded(metric, report)));
        String answer = said.concern()
                .or(() -> said.nothingBecause().map(why -> "no concern, because " + why))
                .orElse("");
        return new Item(
                said.kind().words().toUpperCase(Locale.ROOT), report.titles().of(feature) + ": " + answer, details);
    }

    private static String guarded(ImpactMetric metric, MissionReport report) {
        String verdicts = report.alignment().guardrails().stream()
                .filter(guardrail -> guardrail.metric().id().equals(metric.id()))
                .map(guardrail -> guardrail.verdict())
                .map(Verdict::words)
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("nothing guards it");
        return "It would show in: " + metric.meaning() + " (" + verdicts + ").";
    }
}
