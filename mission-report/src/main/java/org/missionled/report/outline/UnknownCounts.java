package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.view.ClaimView;
import org.missionled.report.view.Counted;
import org.missionled.report.view.CountsView;
import org.missionled.report.view.ReportView;

/** How much is not known, in five counts; what there is none of is left out. */
final class UnknownCounts {
    private UnknownCounts() {}

    static String of(ReportView view) {
        CountsView all = view.counts();
        List<ClaimView> claims = view.features().stream()
                .flatMap(feature -> feature.claims().stream())
                .toList();
        List<String> counts = new ArrayList<>();
        count(counts, all.verdictsUnknown(), all.verdictsKnown() + all.verdictsUnknown(), "verdict", "");
        count(
                counts,
                claims.stream().filter(one -> one.finding().isEmpty()).count(),
                all.claims(),
                "claim",
                " without a finding");
        count(
                counts,
                view.metrics().stream().filter(metric -> metric.seen() == 0).count(),
                view.metrics().size(),
                "metric",
                " never observed");
        count(
                counts,
                view.features().stream().filter(one -> !one.isDeclared()).count(),
                all.features(),
                "feature",
                " without a purpose");
        count(counts, all.rulesWithNothingToCheck(), view.rules().size(), "rule", " with nothing to check");
        return counts.isEmpty() ? "No verdict is missing." : "Not known: " + String.join(", ", counts) + ".";
    }

    private static void count(List<String> counts, long unknown, int all, String thing, String which) {
        if (unknown > 0) {
            counts.add(unknown + " of " + Counted.of(all, thing) + which);
        }
    }
}
