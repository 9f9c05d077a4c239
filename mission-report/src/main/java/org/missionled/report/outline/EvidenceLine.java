package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Decimal;
import org.missionled.model.Finding;
import org.missionled.model.Weakness;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.Counted;
import org.missionled.report.view.EvidenceView;
import org.missionled.report.view.EvidenceView.FindingView;
import org.missionled.report.view.Named;

/** One piece of evidence in a sentence: its kind, where to read it, what it found, and what it lacks. */
final class EvidenceLine {
    private EvidenceLine() {}

    /** Evidence for a statement about a metric. */
    static String of(EvidenceView evidence, LocalDate asOf) {
        return line(evidence, evidence.otherMetric(), asOf);
    }

    /** Evidence for what has no metric of its own; a finding is told where it names one. */
    static String ofLink(EvidenceView evidence, LocalDate asOf) {
        return evidence.otherMetric().isPresent()
                ? line(evidence, Optional.empty(), asOf)
                : "Evidence: " + evidence.grade().words() + ", " + evidence.reference() + ", " + evidence.population()
                        + ".";
    }

    private static String line(EvidenceView evidence, Optional<Named> other, LocalDate asOf) {
        String source = "Evidence: " + evidence.grade().words() + ", " + evidence.reference() + ", "
                + evidence.population() + evidence.day().map(day -> ", " + day).orElse("");
        if (!evidence.isSeen()) {
            return source + "; completed after this report and not counted.";
        }
        String elsewhere = elsewhere(other, evidence.otherPeople());
        return source
                + evidence.finding().map(found -> "; found " + found(found)).orElse("; no finding yet")
                + elsewhere + weaknesses(evidence, elsewhere.isEmpty()) + expired(evidence, asOf) + ".";
    }

    private static String elsewhere(Optional<Named> metric, Optional<String> people) {
        if (metric.isEmpty() && people.isEmpty()) {
            return "";
        }
        String both = metric.isPresent() && people.isPresent() ? ", and " : "";
        return "; it is about "
                + metric.map(it -> "another metric, " + it.title()).orElse("") + both
                + people.map(it -> "other people, " + it).orElse("") + ", and counts as a hypothesis here";
    }

    private static String weaknesses(EvidenceView evidence, boolean withGrade) {
        List<Weakness> weaknesses = evidence.weaknesses();
        if (weaknesses.isEmpty()) {
            return "";
        }
        return "; " + Counted.of(weaknesses.size(), "grade") + " lower, since "
                + String.join(", ", weaknesses.stream().map(Weakness::words).toList())
                + (withGrade ? ": it counts as " + evidence.counts().words() : "");
    }

    private static String expired(EvidenceView evidence, LocalDate asOf) {
        return evidence.validUntil()
                .map(day -> day.isBefore(asOf)
                        ? "; it was valid until " + day + " and supports nothing any more"
                        : "; valid until " + day)
                .orElse("");
    }

    private static String found(FindingView finding) {
        return difference(finding)
                + (finding.interval().isEmpty() ? " (no interval published)" : interval(finding, " (", ")"));
    }

    /** How far apart the compared people are: {@code 4 percentage points higher}. */
    private static String difference(FindingView finding) {
        double effect = finding.effect().value();
        if (effect == 0) {
            return "no difference";
        }
        String way = effect > 0 ? " higher" : " lower";
        return isRelative(finding)
                ? Decimal.rounded(StrictMath.abs(effect)) + " %" + way + " than the control group"
                : Phrases.size(finding.effect()) + way;
    }

    private static boolean isRelative(FindingView finding) {
        return finding.unit() == Finding.Unit.PERCENT_OF_CONTROL;
    }

    /** Its interval, where that tells anything. */
    private static String interval(FindingView finding, String before, String after) {
        return finding.interval()
                .filter(Bounds::isApart)
                .map(it -> before + "95 % interval " + it.shown() + after)
                .orElse("");
    }

    /** Where it stands and what it found, in brackets: {@code EXP-114: +4 points, 95 % interval +1 to +7}. */
    static String shortly(EvidenceView evidence) {
        return evidence.reference()
                + evidence.finding()
                        .map(finding -> ": "
                                + (isRelative(finding)
                                        ? (finding.effect().value() > 0 ? "+" : "")
                                                + Decimal.rounded(
                                                        finding.effect().value()) + " %"
                                        : Phrases.signed(finding.effect()))
                                + (finding.interval().isEmpty()
                                        ? ", no interval published"
                                        : interval(finding, ", ", "")))
                        .orElse("");
    }
}
