package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.report.Glance;
import org.missionled.report.MissionReport;
import org.missionled.report.view.Counted;

/** How much is not known, in five counts; what there is none of is left out. */
final class UnknownCounts {
    private UnknownCounts() {}

    static String of(MissionReport report) {
        Alignment alignment = report.alignment();
        Glance glance = report.glance();
        List<String> counts = new ArrayList<>();
        count(counts, glance.rollUp().unknown(), glance.measures() + glance.guardrails(), "verdict", "");
        List<ClaimAssessment> claims = alignment.features().stream()
                .flatMap(feature -> feature.claims().stream())
                .toList();
        count(
                counts,
                claims.stream()
                        .filter(one -> one.result() == ClaimResult.NO_FINDING)
                        .count(),
                claims.size(),
                "claim",
                " without a finding");
        count(
                counts,
                alignment.mission().metrics().stream()
                        .filter(metric -> alignment.seen(metric) == 0)
                        .count(),
                alignment.mission().metrics().size(),
                "metric",
                " never observed");
        count(
                counts,
                alignment.features().stream()
                        .filter(one -> !one.feature().isDeclared())
                        .count(),
                alignment.features().size(),
                "feature",
                " without a purpose");
        count(counts, glance.nothingToCheck(), report.inspection().results().size(), "rule", " with nothing to check");
        return counts.isEmpty() ? "No verdict is missing." : "Not known: " + String.join(", ", counts) + ".";
    }

    private static void count(List<String> counts, long unknown, int all, String thing, String which) {
        if (unknown > 0) {
            counts.add(unknown + " of " + Counted.of(all, thing) + which);
        }
    }
}
