package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Claim;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** What a feature was to move has been observed since its launch. */
final class OutcomeIsObserved {
    static final Rule<OutcomeIsObserved.Outcome> RULE = Rule.of(
                    "feature.outcome.unobserved",
                    "Every metric that a feature is to move has a value from after its launch.",
                    Resting.behind(
                            Gate.ITERATION,
                            "claims of features that people have, on metrics with a value",
                            (feature, alignment, to) -> eachOutcome(feature.feature(), alignment, to)),
                    OutcomeIsObserved::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("A value from before the launch says nothing of the feature.")
            .withSeverity(Severity.NOTE)
            .restingOnFacts(true)
            .before(Gate.ITERATION, OutcomeIsObserved::outcomes);

    private OutcomeIsObserved() {}

    /** A feature and something it is to move. */
    record Outcome(Feature feature, Claim claim) {}

    private static Stream<Subject<Outcome>> outcomes(Feature feature, Alignment alignment) {
        return Stream.of(feature).mapMulti((one, to) -> eachOutcome(one, alignment, to));
    }

    private static void eachOutcome(Feature feature, Alignment alignment, Consumer<? super Subject<Outcome>> to) {
        Resting.eachClaim(feature, claim -> {
            if (alignment.seen(claim.value().metric()) > 0) {
                to.accept(Subject.of(claim.element(), new Outcome(feature, claim.value()))
                        .withAspectOf(claim));
            }
        });
    }

    private static Optional<Breach> breach(Subject<OutcomeIsObserved.Outcome> subject, Alignment alignment) {
        Outcome outcome = subject.value();
        Optional<ReportingPeriod> last = alignment.lastPeriod(outcome.claim().metric());
        Optional<LocalDate> launched = outcome.feature().lifecycle().launchedOn();
        if (launched.isEmpty() || last.isEmpty() || last.get().last().isAfter(launched.get())) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} was launched on {}, and the last value of {} is for {}",
                        subject.element(),
                        launched.get(),
                        outcome.claim().metric(),
                        last.get())
                .fix("Observe the metric again before deciding what becomes of the feature."));
    }
}
