package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mayRiseBy;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Bound;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

/** Examples of the rules about harm and ethics. */
final class HarmExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Mission ORGANISATION =
            Mission.of(WELLNESS, MissionLevel.ORGANISATION, "Foster healthier communities");

    private HarmExamples() {}

    static List<Example> all() {
        return List.of(guardrails(), guarding());
    }

    static Example guardrails() {
        Guardrail atMost = new Guardrail(MINUTES, Bound.atMost(45));
        Guardrail atLeast = new Guardrail(WHO5, Bound.atLeast(50));
        Guardrail tolerance = new Guardrail(MINUTES, mayRiseBy(2, 31, "2026-01-01"));
        Mission mission = delivering(
                mission().withGuardrail(atMost).withGuardrail(atLeast),
                feature("feed").withGuardrail(tolerance),
                feature("quiz").withGuardrail(atLeast));
        return Example.of(
                "guardrail.breached",
                seen(
                        mission,
                        observed("screen-time").in("2026-04", 45.25), // stale by now, and still broken
                        observed("who-5").in("2026-08", 49.5)),
                seen(
                        mission,
                        observed("screen-time").in("2026-08", 33),
                        observed("who-5").in("2026-08", 50)),
                seen(mission(BETTER)));
    }

    static Example guarding() {
        Guardrail atMost = new Guardrail(MINUTES, Bound.atMost(45));
        return Example.of(
                "guardrail.absent",
                seen(mission(BETTER)),
                seen(delivering(mission(), feature("feed").withGuardrail(atMost))),
                seen(ORGANISATION));
    }
}
