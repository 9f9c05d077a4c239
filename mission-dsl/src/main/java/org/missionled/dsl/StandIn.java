package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import java.util.List;
import org.missionled.model.AsMeasured;
import org.missionled.model.Claim;
import org.missionled.model.Direction;
import org.missionled.model.Effect;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.JointEffect;
import org.missionled.model.Measure;
import org.missionled.model.MetricPart;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.ValueKind;

/** Values that stand in for what could not be understood, so that the rest of a sentence is told; nobody gets them. */
final class StandIn {
    /** A mission at the highest level, to which every mission may ladder. */
    static final Mission MISSION = Mission.of(ElementId.ofMission("unnamed"), MissionLevel.SOCIETY, NOT_SAID);

    /** A metric that may follow another. */
    static final ImpactMetric METRIC = ImpactMetric.of(
            ElementId.of(ElementKind.METRIC, "unnamed", "unnamed"),
            NOT_SAID,
            new ValueKind.Percentage(),
            new Direction.Undeclared());

    /** A joint effect that may be qualified. */
    static final JointEffect JOINT_EFFECT = JointEffect.of(
            List.of(
                    ElementId.of(ElementKind.FEATURE, "unnamed", "one"),
                    ElementId.of(ElementKind.FEATURE, "unnamed", "other")),
            METRIC,
            new Effect(Effect.Movement.RISES, new Effect.InUnits(1)));

    /** A claim that may be qualified. */
    static final Claim CLAIM = claim();

    /** A part of an index that may be qualified. */
    static final MetricPart PART = MetricPart.of(METRIC, new AsMeasured());

    private StandIn() {}

    private static Claim claim() {
        Goal goal = Goal.of(ElementId.of(ElementKind.GOAL, "unnamed", "unnamed"), GoalKind.PURPOSE, NOT_SAID)
                .withMeasure(Measure.of(METRIC));
        return Claim.of(goal, METRIC, new Effect(Effect.Movement.HOLDS, new Effect.Unsaid()));
    }
}
