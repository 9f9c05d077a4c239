package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.model.Claim;
import org.missionled.model.Decimal;
import org.missionled.model.Effect;
import org.missionled.model.ImpactMetric;

/**
 * What a feature claims to do for a goal. No format may use a stronger verb than the one here.
 *
 * @param anchor the stable name of this entry, such as {@code feature-check-in--feel-better--who-5}
 * @param goal the goal that is served
 * @param metric the metric that is to move
 * @param verb the strongest verb that grade and result allow, such as {@code is expected to move}
 * @param grade the grade that counts
 * @param result what was found
 * @param movement which way the metric is to move
 * @param size by how much; empty where no size is claimed
 * @param isPercentOfBaseline whether the size is in percent of the baseline
 * @param expected the claim in words, such as {@code up by 2.6}
 * @param reach for what share of the people; empty where it was not said, which counts as all
 * @param landing when it is to land
 * @param because why; empty where no reason is given
 * @param assuming what has to be so for it to come true
 * @param finding what was found, by the evidence that decides
 * @param precisionIsUnknown whether that finding has no interval
 * @param forecastOn when the forecast was made
 * @param evidence all that is declared, the best and the rest
 * @param working how the verb comes about
 */
public record ClaimView(
        String anchor,
        Named goal,
        Named metric,
        String verb,
        Grade grade,
        ClaimResult result,
        Effect.Movement movement,
        Optional<Amount> size,
        boolean isPercentOfBaseline,
        String expected,
        Optional<Amount> reach,
        Optional<LocalDate> landing,
        Optional<String> because,
        Optional<String> assuming,
        Optional<EvidenceView.FindingView> finding,
        boolean precisionIsUnknown,
        Optional<LocalDate> forecastOn,
        List<EvidenceView> evidence,
        Working working) {
    /** Copies the evidence. */
    public ClaimView {
        evidence = List.copyOf(evidence);
    }

    /** {@return whether what was found is what was expected} */
    public boolean isOnTheRightSide() {
        return result == ClaimResult.RIGHT_SIDE;
    }

    /** {@return the evidence that decides, where it found anything} */
    public Optional<EvidenceView> decisive() {
        return evidence.stream()
                .filter(one -> one.isSeen() && one.counts().equals(grade))
                .filter(one -> one.finding().isPresent() && one.finding().equals(finding))
                .findFirst();
    }

    static ClaimView of(ClaimAssessment assessed, String anchor, Seen seen) {
        Claim claim = assessed.claim();
        ImpactMetric metric = claim.metric();
        Optional<Amount> size = size(claim.effect(), metric);
        return new ClaimView(
                anchor,
                Named.of(claim.goal().id(), claim.goal().statement()),
                Named.of(metric.id(), metric.meaning()),
                verb(assessed.verb()),
                Grade.of(assessed.grade()),
                assessed.result(),
                claim.effect().movement(),
                size,
                claim.effect().size() instanceof Effect.InPercentOfBaseline,
                switch (claim.effect().movement()) {
                            case RISES -> "up";
                            case FALLS -> "down";
                            case HOLDS -> "unchanged";
                        }
                        + size.map(it -> " by " + it.shown()).orElse(""),
                Amount.share(claim.reach()),
                claim.landing(),
                claim.because(),
                claim.assuming(),
                assessed.finding().map(found -> EvidenceView.FindingView.of(found, metric)),
                assessed.precisionIsUnknown(),
                claim.forecastOn(),
                claim.evidence().stream()
                        .map(it -> EvidenceView.of(it, Optional.of(metric), seen.asOf()))
                        .toList(),
                Working.of(assessed.explain()));
    }

    /** A verb without the mark that would join it to the metric in a running sentence. */
    static String verb(String verb) {
        return verb.endsWith(":") || verb.endsWith(",") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private static Optional<Amount> size(Effect effect, ImpactMetric metric) {
        if (effect.size() instanceof Effect.InUnits units) {
            return Optional.of(Amount.apart(units.amount(), metric));
        }
        return effect.size() instanceof Effect.InPercentOfBaseline percent
                ? Optional.of(new Amount(percent.percent(), Decimal.rounded(percent.percent()) + " % of the baseline"))
                : Optional.empty();
    }
}
