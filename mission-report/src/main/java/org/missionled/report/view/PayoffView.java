package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.contribution.ClaimResult;
import org.missionled.contribution.DriveAssessment;
import org.missionled.contribution.Payoff;
import org.missionled.model.ImpactMetric;

/**
 * Whether purpose pays: a way from a metric of a purpose goal to a metric of a sustaining goal.
 *
 * @param purpose the goal for people
 * @param sustaining the goal that keeps the product alive
 * @param way from the one to the other, link by link
 * @param verb the strongest verb that the weakest link allows
 * @param grade the grade of the weakest link
 * @param working how it comes about
 */
public record PayoffView(Named purpose, Named sustaining, List<Drive> way, String verb, Grade grade, Working working) {
    /** Copies the way. */
    public PayoffView {
        way = List.copyOf(way);
    }

    /**
     * One metric that drives another.
     *
     * @param driving the one that leads
     * @param driven the one that follows
     * @param verb the strongest verb that grade and result allow
     * @param grade the grade that counts
     * @param result what was found
     * @param because why
     * @param evidence what supports it
     */
    public record Drive(
            Named driving,
            Named driven,
            String verb,
            Grade grade,
            ClaimResult result,
            String because,
            List<EvidenceView> evidence) {
        /** Copies the evidence. */
        public Drive {
            evidence = List.copyOf(evidence);
        }

        private static Drive of(DriveAssessment link, LocalDate asOf) {
            Optional<ImpactMetric> about = Optional.of(link.link().driven());
            return new Drive(
                    Named.of(link.driving().id(), link.driving().meaning()),
                    Named.of(link.link().driven().id(), link.link().driven().meaning()),
                    ClaimView.verb(link.verb()),
                    Grade.of(link.grade()),
                    link.result(),
                    link.link().because(),
                    link.link().evidence().stream()
                            .map(it -> EvidenceView.of(it, about, asOf))
                            .toList());
        }
    }

    static PayoffView of(Payoff payoff, LocalDate asOf) {
        return new PayoffView(
                Named.of(payoff.purpose().id(), payoff.purpose().statement()),
                Named.of(payoff.sustaining().id(), payoff.sustaining().statement()),
                payoff.way().stream().map(link -> Drive.of(link, asOf)).toList(),
                ClaimView.verb(payoff.verb()),
                Grade.of(payoff.grade()),
                Working.of(payoff.explain()));
    }
}
