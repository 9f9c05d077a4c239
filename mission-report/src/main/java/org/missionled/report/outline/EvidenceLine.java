package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.missionled.model.Decimal;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Weakness;
import org.missionled.report.view.Counted;
import org.missionled.report.view.Grade;

/** One piece of evidence in a sentence: its kind, where to read it, what it found, and what it lacks. */
final class EvidenceLine {
    private EvidenceLine() {}

    /** Evidence for a statement about a metric. */
    static String of(Evidence evidence, ImpactMetric metric, LocalDate asOf) {
        String source = "Evidence: " + words(evidence.grade()) + ", " + evidence.reference() + ", "
                + evidence.population() + evidence.day().map(day -> ", " + day).orElse("");
        if (evidence.day().filter(asOf::isBefore).isPresent()) {
            return source + "; completed after this report and not counted.";
        }
        return source
                + evidence.finding()
                        .map(finding -> "; found "
                                + found(finding, evidence.otherMetric().orElse(metric)))
                        .orElse("; no finding yet")
                + elsewhere(evidence, metric) + weaknesses(evidence, metric) + expired(evidence, asOf) + ".";
    }

    /** Evidence for a link between missions, which has no metric of its own; a finding is told where it names one. */
    static String of(Evidence evidence, LocalDate asOf) {
        return evidence.otherMetric()
                .map(metric -> of(evidence, metric, asOf))
                .orElseGet(() -> "Evidence: " + words(evidence.grade()) + ", " + evidence.reference() + ", "
                        + evidence.population() + ".");
    }

    private static String elsewhere(Evidence evidence, ImpactMetric metric) {
        Optional<String> other = evidence.otherMetric()
                .filter(studied -> !studied.id().equals(metric.id()))
                .map(studied -> "another metric, " + studied.meaning());
        Optional<String> others = evidence.otherPeople().map(people -> "other people, " + people);
        if (other.isEmpty() && others.isEmpty()) {
            return "";
        }
        String both = other.isPresent() && others.isPresent() ? ", and " : "";
        return "; it is about " + other.orElse("") + both + others.orElse("") + ", and counts as a hypothesis here";
    }

    private static String weaknesses(Evidence evidence, ImpactMetric metric) {
        if (evidence.weaknesses().isEmpty()) {
            return "";
        }
        String why = String.join(
                ", ", evidence.weaknesses().stream().map(Weakness::words).toList());
        return "; " + Counted.of(evidence.weaknesses().size(), "grade") + " lower, since " + why
                + (elsewhere(evidence, metric).isEmpty() ? ": it counts as " + words(evidence.gradeThatCounts()) : "");
    }

    private static String expired(Evidence evidence, LocalDate asOf) {
        return evidence.validUntil()
                .map(day -> day.isBefore(asOf)
                        ? "; it was valid until " + day + " and supports nothing any more"
                        : "; valid until " + day)
                .orElse("");
    }

    private static String words(EvidenceGrade grade) {
        return Grade.of(grade).words();
    }

    private static String found(Finding finding, ImpactMetric metric) {
        return difference(finding, metric)
                + finding.interval()
                        .map(interval -> " (95 % interval " + interval(finding, metric) + ")")
                        .orElse(" (no interval published)");
    }

    /** Its interval, where there is one: {@code -0.3 to +4.5}. */
    static String interval(Finding finding, ImpactMetric metric) {
        DoubleFunction<String> number = number(finding, metric);
        return finding.interval()
                .map(i -> number.apply(i.low()) + " to " + number.apply(i.high()))
                .orElse("");
    }

    private static DoubleFunction<String> number(Finding finding, ImpactMetric metric) {
        return finding.unit() == Finding.Unit.PERCENT_OF_CONTROL
                ? Phrases::signed
                : effect -> Phrases.signed(effect, metric);
    }

    /** How far apart the compared people are: {@code 4 percentage points higher}. */
    private static String difference(Finding finding, ImpactMetric metric) {
        double effect = finding.effect();
        boolean relative = finding.unit() == Finding.Unit.PERCENT_OF_CONTROL;
        if (effect == 0) {
            return "no difference";
        }
        double size = StrictMath.abs(effect);
        String number = relative
                ? Decimal.rounded(size) + " %"
                : Phrases.difference(size, metric)
                        + (Phrases.isShare(metric) ? "" : " " + metric.kind().unit());
        return number + (effect > 0 ? " higher" : " lower") + (relative ? " than the control group" : "");
    }

    /** Where it stands and what it found, in brackets: {@code EXP-114: +4, 95 % interval +1 to +7}. */
    static String shortly(Evidence evidence, ImpactMetric metric) {
        return evidence.reference()
                + evidence.finding()
                        .map(finding -> ": " + number(finding, metric).apply(finding.effect())
                                + (finding.unit() == Finding.Unit.PERCENT_OF_CONTROL ? " %" : "")
                                + (finding.interval().isPresent()
                                        ? ", 95 % interval " + interval(finding, metric)
                                        : ", no interval published"))
                        .orElse("");
    }
}
