package org.missionled.rule.standard;

import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFall;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;

/** Examples of the rules about why the product and its features exist. */
final class PurposeExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal SAFE = goal("feel-safe", Measure.of(WHO5, from52To60()));

    private PurposeExamples() {}

    static List<Example> all() {
        return List.of(flags(), servedGoals());
    }

    static Example flags() {
        return Example.of(
                "feature.undeclared",
                seen(delivering(mission(), feature("quiz"), undeclared("old-cart"), undeclared("old-menu"))),
                seen(delivering(mission(), feature("quiz"), feature("erase").withNoImpact("legal obligation"))),
                seen(mission(BETTER)));
    }

    static Example servedGoals() {
        Goal sustaining = goal(GoalKind.SUSTAINING, "revenue", Measure.of(WHO5));
        return Example.of(
                "claim.goal.not-pursued",
                seen(delivering(
                        mission(BETTER, sustaining),
                        feature("quiz", claim(BETTER, WHO5, toRise()), claim(SAFE, WHO5, toRise())),
                        feature("ads", claim(SAFE, WHO5, toFall())))),
                seen(delivering(
                        mission(BETTER, sustaining),
                        feature("quiz", claim(BETTER, WHO5, toRise()), claim(sustaining, WHO5, toRise())))),
                seen(delivering(mission(BETTER), feature("quiz"), undeclared("old-cart"))));
    }
}
