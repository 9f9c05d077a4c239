package org.missionled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.RollUp;
import org.missionled.alignment.Verdict;
import org.missionled.report.view.Counted;
import org.missionled.rule.Inspection;

/** A report in four lines: guardrails, the worst verdict, what is not known, rules. */
public final class Summary {
    private Summary() {}

    /**
     * One line.
     *
     * @param name what it is about
     * @param text what there is to say
     */
    public record Line(String name, String text) {}

    /**
     * The lines of a report.
     *
     * @param report the report
     * @return in the order in which they matter
     */
    public static List<Line> lines(MissionReport report) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Guardrails", guardrails(report)));
        lines.add(new Line("Worst", worst(report)));
        lines.add(new Line("Not known", notKnown(report.glance())));
        lines.add(new Line("Rules", rules(report.glance(), report.inspection())));
        return lines;
    }

    private static String guardrails(MissionReport report) {
        Glance glance = report.glance();
        List<? extends Assessment> breached = glance.rollUp().breached();
        if (glance.guardrails() == 0) {
            return "none"
                    + report.mission()
                            .withoutGuardrail()
                            .map(why -> ", because " + why)
                            .orElse("");
        }
        int unknown = (int) report.alignment().guardrails().stream()
                .filter(one -> !one.verdict().isKnown())
                .count();
        return glance.rollUp().counts().getOrDefault(Verdict.HELD, 0) + " of " + glance.guardrails() + " held"
                + (breached.isEmpty() ? "" : ", " + breached.size() + " BREACHED")
                + (glance.rollUp().notShownSafe().isEmpty()
                        ? ""
                        : ", " + glance.rollUp().notShownSafe().size() + " NOT SHOWN SAFE")
                + (unknown == 0 ? "" : ", " + unknown + " not known")
                + (breached.isEmpty() ? "" : ": ")
                + breached.stream()
                        .map(one ->
                                report.titles().of(one) + (one.verdict().isKnown() ? "" : ", breached when last known"))
                        .collect(Collectors.joining("; "));
    }

    private static String worst(MissionReport report) {
        RollUp rollUp = report.glance().rollUp();
        Optional<MeasureAssessment> worst = rollUp.worst();
        if (worst.isEmpty()) {
            return "nothing is known about any goal yet";
        }
        MeasureAssessment measure = worst.get();
        return rollUp.worstVerdict().map(Verdict::words).orElse("")
                + measure.since().map(day -> " since " + day).orElse("")
                + (measure.verdict().isKnown()
                        ? ""
                        : ", now " + measure.verdict().words())
                + ": " + report.titles().of(measure);
    }

    private static String notKnown(Glance glance) {
        String kinds = glance.rollUp().counts().entrySet().stream()
                .filter(entry -> !entry.getKey().isKnown())
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
        return glance.rollUp().unknown() + " of " + Counted.of(glance.measures() + glance.guardrails(), "verdict")
                + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    private static String rules(Glance glance, Inspection inspection) {
        int failing = inspection.failing().size();
        return glance.kept() + " kept, " + glance.broken() + " broken"
                + (glance.violations() == 0 ? "" : " (" + severities(glance) + ")")
                + (glance.errors() == failing
                        ? ""
                        : "; " + Counted.of(failing, "violation") + " fail" + (failing == 1 ? "s" : "") + " the check")
                + (glance.tolerated() == 0 ? "" : ", " + glance.tolerated() + " broken where it is allowed or known")
                + (glance.nothingToCheck() == 0 ? "" : ", " + glance.nothingToCheck() + " with nothing to check")
                + tolerated(inspection);
    }

    /** Said on green runs too, so that it is not forgotten. */
    private static String tolerated(Inspection inspection) {
        int waived = inspection.waived().size();
        return (waived == 0 ? "" : "; " + Counted.of(waived, "violation") + " allowed")
                + inspection
                        .knownBefore()
                        .oldest()
                        .map(day -> "; " + Counted.of(inspection.known().size(), "violation")
                                + " known, the oldest since " + day)
                        .orElse("");
    }

    private static String severities(Glance glance) {
        List<String> counts = new ArrayList<>();
        if (glance.errors() > 0) {
            counts.add(Counted.of(glance.errors(), "error"));
        }
        if (glance.warnings() > 0) {
            counts.add(Counted.of(glance.warnings(), "warning"));
        }
        if (glance.notes() > 0) {
            counts.add(Counted.of(glance.notes(), "note"));
        }
        return String.join(", ", counts);
    }
}
