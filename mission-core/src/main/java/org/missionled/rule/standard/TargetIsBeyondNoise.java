package org.missionled.rule.standard;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.Baseline;
import org.missionled.model.Reach;
import org.missionled.rule.Breach;
import org.missionled.rule.Fact.Amount;
import org.missionled.rule.Fact.Difference;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** The way to a target is longer than what chance alone moves a metric. */
final class TargetIsBeyondNoise {
    static final Rule<MeasureAssessment> RULE = Rule.of(
                    "target.within-noise",
                    "The way from every baseline to its bound is longer than what chance alone moves the metric.",
                    Subjects.ways(),
                    TargetIsBeyondNoise::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("Nobody can tell whether a target was reached that lies within the noise.");

    private TargetIsBeyondNoise() {}

    private static Optional<Breach> breach(Subject<MeasureAssessment> subject, Alignment alignment) {
        MeasureAssessment measure = subject.value();
        Reach reach = measure.measure().reach().orElseThrow();
        Baseline from = reach.baseline().orElseThrow();
        double way = StrictMath.abs(reach.bound().value() - from.value());
        OptionalDouble noise = measure.noise();
        if (noise.isEmpty() || way >= noise.getAsDouble()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} wants {} to go {}, from {} to {}, and chance alone moves it by {}",
                        subject.element(),
                        measure.metric().id(),
                        new Difference(way, measure.metric()),
                        new Amount(from.value(), measure.metric()),
                        new Amount(reach.bound().value(), measure.metric()),
                        new Difference(noise.getAsDouble(), measure.metric()))
                .fix("Measure it more precisely, or choose a bound farther away."));
    }
}
