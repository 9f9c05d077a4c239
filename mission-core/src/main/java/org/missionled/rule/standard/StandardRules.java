package org.missionled.rule.standard;

import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Inspection;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleSet;

/** The rules that come with the library, each as a constant, and all of them as one set. */
public final class StandardRules {
    /** A goal that a feature serves is pursued by the mission, or sustains it. */
    public static final Rule<?> FEATURE_SERVES_PURSUED_GOAL = FeatureServesPursuedGoal.RULE;

    /** A feature says what it does and which goals it serves, or why it serves none. */
    public static final Rule<?> FEATURE_IS_DECLARED = FeatureIsDeclared.RULE;

    /** A goal of a product mission is served by a feature. */
    public static final Rule<?> GOAL_IS_SERVED = GoalIsServed.RULE;

    /** A metric says which direction is better. */
    public static final Rule<?> METRIC_DECLARES_DIRECTION = MetricDeclaresDirection.RULE;

    /** A target says where it starts from. */
    public static final Rule<?> TARGET_HAS_BASELINE = TargetHasBaseline.RULE;

    /** The way to a target is longer than what chance alone moves a metric. */
    public static final Rule<?> TARGET_IS_BEYOND_NOISE = TargetIsBeyondNoise.RULE;

    /** A metric has been observed. */
    public static final Rule<?> METRIC_IS_OBSERVED = MetricIsObserved.RULE;

    /** A metric's last value is not older than its declared freshness. */
    public static final Rule<?> METRIC_IS_FRESH = MetricIsFresh.RULE;

    /** A group that a metric promises to show has been observed. */
    public static final Rule<?> PROMISED_GROUP_IS_OBSERVED = PromisedGroupIsObserved.RULE;

    /** A guardrail is kept. */
    public static final Rule<?> GUARDRAIL_IS_KEPT = GuardrailIsKept.RULE;

    /** A product mission guards something, or says why it need not. */
    public static final Rule<?> HARM_IS_GUARDED = HarmIsGuarded.RULE;

    /** A claim says why it should come true. */
    public static final Rule<?> CLAIM_HAS_REASON = ClaimHasReason.RULE;

    /** A claim is not contradicted by what was found. */
    public static final Rule<?> CLAIM_IS_BORNE_OUT = ClaimIsBorneOut.RULE;

    /** The evidence for a claim has not expired. */
    public static final Rule<?> EVIDENCE_HOLDS = EvidenceHolds.RULE;

    /** A link between two metrics is not contradicted by what was found. */
    public static final Rule<?> DRIVE_IS_BORNE_OUT = DriveIsBorneOut.RULE;

    /** A product mission ladders to a mission above it. */
    public static final Rule<?> PRODUCT_MISSION_LADDERS = ProductMissionLadders.RULE;

    /** A mission that is laddered to is declared soundly itself. */
    public static final Rule<?> MISSION_ABOVE_IS_SOUND = MissionAboveIsSound.RULE;

    private static final RuleSet ALL = RuleSet.of(List.of(
            FEATURE_SERVES_PURSUED_GOAL,
            FEATURE_IS_DECLARED,
            GOAL_IS_SERVED,
            METRIC_DECLARES_DIRECTION,
            TARGET_HAS_BASELINE,
            TARGET_IS_BEYOND_NOISE,
            METRIC_IS_OBSERVED,
            METRIC_IS_FRESH,
            PROMISED_GROUP_IS_OBSERVED,
            GUARDRAIL_IS_KEPT,
            HARM_IS_GUARDED,
            CLAIM_HAS_REASON,
            CLAIM_IS_BORNE_OUT,
            EVIDENCE_HOLDS,
            DRIVE_IS_BORNE_OUT,
            PRODUCT_MISSION_LADDERS,
            MISSION_ABOVE_IS_SOUND));

    private StandardRules() {}

    /** {@return all of them as one set, which can be extended} */
    public static RuleSet ruleSet() {
        return ALL;
    }

    /**
     * Applies all of them.
     *
     * @param alignment what to inspect
     * @return everything that was found
     */
    public static Inspection inspect(Alignment alignment) {
        return ALL.inspect(alignment);
    }
}
