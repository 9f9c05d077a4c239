package org.missionled.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.RollUp;
import org.missionled.alignment.Verdict;
import org.missionled.index.IndexAssessment;
import org.missionled.model.Decimal;
import org.missionled.report.view.Counted;
import org.missionled.rule.Inspection;

/** A report in four lines and one for each index: guardrails, the worst verdict, what is not known, rules. */
public final class Summary {
    private static final List<String> STATES = List.of(
            "BREACHED",
            "BREACHED when last measured",
            "NOT SHOWN SAFE",
            "NOT SHOWN SAFE when last measured",
            "held when last measured",
            "not measured",
            "not assessable");

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
        report.alignment().indices().forEach(one -> lines.add(new Line("Index", index(one))));
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
        Map<String, Integer> others = new TreeMap<>(Comparator.comparingInt(STATES::indexOf));
        report.alignment().guardrails().stream()
                .filter(one -> one.verdict() != Verdict.HELD)
                .forEach(one -> others.merge(state(one), 1, Integer::sum));
        return glance.rollUp().counts().getOrDefault(Verdict.HELD, 0) + " of " + glance.guardrails() + " held"
                + others.entrySet().stream()
                        .map(one -> ", " + one.getValue() + " " + one.getKey())
                        .collect(Collectors.joining())
                + (breached.isEmpty() ? "" : ": ")
                + breached.stream()
                        .map(one -> report.titles().of(one)
                                + (one.verdict().isKnown() ? "" : ", breached when last measured"))
                        .collect(Collectors.joining("; "));
    }

    /** How a guardrail stands that is not held: each in one state, so that the counts add up. */
    private static String state(GuardrailAssessment one) {
        Verdict counted = one.counted().orElse(one.verdict());
        String words = switch (counted) {
            case BREACHED -> "BREACHED";
            case NOT_SHOWN_SAFE -> "NOT SHOWN SAFE";
            case HELD -> "held";
            case NOT_ASSESSABLE -> "not assessable";
            default -> "not measured";
        };
        return words + (counted == one.verdict() ? "" : " when last measured");
    }

    private static String worst(MissionReport report) {
        return worstOpen(report) + decided(report);
    }

    /** A target that was missed is said even where somebody decided what becomes of its goal. */
    private static String decided(MissionReport report) {
        List<MeasureAssessment> decided = report.glance().rollUp().decided();
        return decided.isEmpty()
                ? ""
                : "; missed, and decided on since: "
                        + decided.stream().map(report.titles()::of).collect(Collectors.joining("; "));
    }

    private static String worstOpen(MissionReport report) {
        RollUp rollUp = report.glance().rollUp();
        Optional<MeasureAssessment> worst = rollUp.worst();
        if (worst.isEmpty()) {
            int judged = rollUp.counts().getOrDefault(Verdict.JUDGED, 0);
            if (judged == 0 && !rollUp.decided().isEmpty()) {
                return "nothing else is known about any goal";
            }
            if (report.alignment().goals().isEmpty()) {
                return "no goal is declared";
            }
            return judged == 0
                    ? "nothing is known about any goal yet"
                    : "nothing is known in numbers; " + Counted.of(judged, "metric") + " in words "
                            + (judged == 1 ? "was" : "were") + " judged by people";
        }
        MeasureAssessment measure = worst.get();
        return rollUp.worstVerdict().map(Verdict::words).orElse("")
                + measure.since().map(day -> " since " + day).orElse("")
                + (measure.verdict().isKnown()
                        ? ""
                        : ", now " + measure.verdict().words())
                + ": " + report.titles().of(measure);
    }

    private static String index(IndexAssessment one) {
        return one.index().statement() + ": "
                + (one.value().isPresent()
                        ? Decimal.rounded(one.value().getAsDouble()) + " of "
                                + Decimal.rounded(one.index().outOf()) + ", from "
                                + (one.metrics() - one.missing().size())
                                + " of its " + Counted.of(one.metrics(), "metric")
                        : "no value, since " + one.reason());
    }

    private static String notKnown(Glance glance) {
        if (glance.measures() + glance.guardrails() == 0) {
            return "no goal and no guardrail says what is to be reached or kept, so there is no verdict";
        }
        String kinds = glance.rollUp().counts().entrySet().stream()
                .filter(entry -> !entry.getKey().isKnown())
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
        return glance.rollUp().unknown() + " of " + Counted.of(glance.measures() + glance.guardrails(), "verdict")
                + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    private static String rules(Glance glance, Inspection inspection) {
        int failing = inspection.failing().size();
        String broken =
                glance.broken() + " of " + Counted.of(inspection.results().size(), "rule") + " broken";
        String places = glance.violations() == 0
                ? ""
                : " in " + Counted.of(glance.violations(), "place") + " (" + severities(glance) + "; "
                        + (failing == 0 ? "none fails the check" : failing + failing(failing) + " the check") + ")";
        return broken + places + ". " + glance.kept() + " kept"
                + (glance.tolerated() == 0 ? "" : ", " + glance.tolerated() + " broken where it is allowed or known")
                + (glance.nothingToCheck() == 0 ? "" : ", " + glance.nothingToCheck() + " had nothing to check")
                + tolerated(inspection);
    }

    private static String failing(int count) {
        return count == 1 ? " fails" : " fail";
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
