package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Decimal;
import org.missionled.model.Evidence;
import org.missionled.model.Finding;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Weakness;

/**
 * A piece of evidence, as it was declared.
 *
 * @param grade its grade
 * @param counts the grade that counts here: lower by one for each weakness, a hypothesis where it is about something
 *     else
 * @param reference where to read it
 * @param population whom it is about
 * @param day when it was completed
 * @param isSeen whether it was completed on or before the day of the report; if not, it counts for nothing
 * @param finding what it found
 * @param otherMetric the metric that it is about, where that is another one
 * @param otherPeople the people whom it is about, where these are others
 * @param weaknesses what weakens it
 * @param validUntil how long it supports anything
 */
public record EvidenceView(
        Grade grade,
        Grade counts,
        String reference,
        String population,
        Optional<LocalDate> day,
        boolean isSeen,
        Optional<FindingView> finding,
        Optional<Named> otherMetric,
        Optional<String> otherPeople,
        List<Weakness> weaknesses,
        Optional<LocalDate> validUntil) {
    /** Copies the weaknesses. */
    public EvidenceView {
        weaknesses = List.copyOf(weaknesses);
    }

    /**
     * What a study found.
     *
     * @param effect the effect
     * @param unit whether that is in the unit of the metric or in percent of the control group
     * @param interval its 95 % interval, where one was published, shown with signs and without the unit of the effect
     */
    public record FindingView(Amount effect, Finding.Unit unit, Optional<Bounds> interval) {

        static FindingView of(Finding finding, ImpactMetric metric) {
            if (finding.unit() == Finding.Unit.UNITS) {
                return new FindingView(
                        effect(finding.effect(), metric), finding.unit(), Bounds.apart(finding.interval(), metric));
            }
            String shown = Decimal.rounded(finding.effect()) + " % relative to the control group";
            return new FindingView(
                    new Amount(finding.effect(), shown), finding.unit(), Bounds.signed(finding.interval()));
        }

        /** With its unit, which may be that of another metric than the reader looks at. */
        private static Amount effect(double effect, ImpactMetric metric) {
            String unit =
                    NumberWords.isShare(metric) ? "" : (" " + metric.kind().unit()).stripTrailing();
            return new Amount(effect, NumberWords.difference(effect, metric) + unit);
        }
    }

    /** Evidence for a statement about a metric. */
    static EvidenceView of(Evidence evidence, Optional<ImpactMetric> about, LocalDate asOf) {
        Optional<ImpactMetric> studied = evidence.otherMetric().or(() -> about);
        return new EvidenceView(
                Grade.of(evidence.grade()),
                Grade.of(evidence.gradeThatCounts()),
                evidence.reference(),
                evidence.population(),
                evidence.day(),
                evidence.day().filter(asOf::isBefore).isEmpty(),
                evidence.finding().flatMap(found -> studied.map(metric -> FindingView.of(found, metric))),
                evidence.otherMetric()
                        .filter(metric ->
                                about.filter(it -> it.id().equals(metric.id())).isEmpty())
                        .map(metric -> Named.of(metric.id(), metric.meaning())),
                evidence.otherPeople(),
                evidence.weaknesses(),
                evidence.validUntil());
    }
}
