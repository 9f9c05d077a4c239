package org.missionled.rule.standard;

import static org.missionled.model.Decimal.exact;
import static org.missionled.model.Decimal.rounded;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.Baseline;
import org.missionled.model.Reach;
import org.missionled.rule.Breach;
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
        return Optional.of(Breach.of(
                subject.element().local() + " wants " + measure.metric().id().local() + " to go "
                        + rounded(way) + ", from " + exact(from.value()) + " to "
                        + exact(reach.bound().value()) + ", and chance alone moves it by "
                        + rounded(noise.getAsDouble()),
                "Measure it more precisely, or choose a bound farther away."));
    }
}
