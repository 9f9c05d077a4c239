package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** What people have is to reach something. */
final class LaunchedFeatureHasTarget {
    static final Rule<Claim> RULE = Rule.of(
                    "feature.target.missing",
                    "Every claim of a feature that people have is on a metric with a target.",
                    Resting.behind(
                            Gate.LAUNCH,
                            "claims of features that people have",
                            (feature, alignment, to) -> Resting.eachClaim(feature.feature(), to)),
                    LaunchedFeatureHasTarget::breach)
            .in(RuleGroup.LIFECYCLE_GATES)
            .because("Without a target nobody can say whether it was worth it.")
            .before(Gate.LAUNCH, Resting::onClaims);

    private LaunchedFeatureHasTarget() {}

    private static Optional<Breach> breach(Subject<Claim> subject, Alignment alignment) {

        Claim claim = subject.value();
        if (claim.goal()
                        .measure(claim.metric().id())
                        .flatMap(measure -> measure.target())
                        .isPresent()
                || Refusals.of(claim.goal().id(), alignment)) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is to move {}, which has no target in {}", subject.element(), claim.metric(), claim.goal())
                .fix("Say in the goal .measuredBy(...).from(value).on(\"a day\").toAtLeast(value).by(\"a day\")."));
    }
}
