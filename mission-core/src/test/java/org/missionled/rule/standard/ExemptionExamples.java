package org.missionled.rule.standard;

import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Claim;
import org.missionled.model.Exemption;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;

/** Examples of the rules about goals that features need not serve. */
final class ExemptionExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal SAFE = goal("feel-safe", Measure.of(WHO5, from52To60()));
    private static final Goal REVENUE = goal(GoalKind.SUSTAINING, "revenue", Measure.of(WHO5));
    private static final Claim PAYS = claim(REVENUE, WHO5, toRise());

    private ExemptionExamples() {}

    static List<Example> all() {
        return List.of(purpose(), idle());
    }

    static Example purpose() {
        return Example.of(
                "feature.purpose.indirect",
                seen(delivering(mission(BETTER, REVENUE), feature("ads", PAYS))),
                seen(delivering(
                        mission(BETTER, REVENUE),
                        feature("ads", PAYS).withExemption(Exemption.of(BETTER, "it pays for the others")),
                        feature("quiz", PAYS, claim(BETTER, WHO5, toRise())))),
                seen(delivering(mission(BETTER), feature("quiz"))));
    }

    static Example idle() {
        Exemption better = Exemption.of(BETTER, "it pays for the others");
        return Example.of(
                "feature.exemption.idle",
                seen(delivering(
                        mission(BETTER, REVENUE),
                        feature("quiz", claim(BETTER, WHO5, toRise())).withExemption(better),
                        feature("ads", PAYS).withExemption(Exemption.of(SAFE, "it pays for the others")))),
                seen(delivering(mission(BETTER, REVENUE), feature("ads", PAYS).withExemption(better))),
                seen(delivering(mission(BETTER), feature("quiz"))));
    }
}
