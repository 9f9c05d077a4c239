package org.missionled.rule.standard;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Inspection;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleSet;

/** The rules that come with the library, each as a constant, and all of them as one set. */
public final class StandardRules {
    /** Filled by the constants below, which stand in the order in which rules are reported; never changed after. */
    private static final List<Rule<?>> LISTED = new ArrayList<>();

    /** A goal that a feature serves is pursued by the mission, or sustains it. */
    public static final Rule<?> FEATURE_SERVES_PURSUED_GOAL = listed(FeatureServesPursuedGoal.RULE);

    /** A feature says what it does and which goals it serves, or why it serves none. */
    public static final Rule<?> FEATURE_IS_DECLARED = listed(FeatureIsDeclared.RULE);

    /** A goal of a product mission is served by a feature. */
    public static final Rule<?> GOAL_IS_SERVED = listed(GoalIsServed.RULE);

    /** A metric says which direction is better. */
    public static final Rule<?> METRIC_DECLARES_DIRECTION = listed(MetricDeclaresDirection.RULE);

    /** A target says where it starts from. */
    public static final Rule<?> TARGET_HAS_BASELINE = listed(TargetHasBaseline.RULE);

    /** The way to a target is longer than what chance alone moves a metric. */
    public static final Rule<?> TARGET_IS_BEYOND_NOISE = listed(TargetIsBeyondNoise.RULE);

    /** A metric has been observed. */
    public static final Rule<?> METRIC_IS_OBSERVED = listed(MetricIsObserved.RULE);

    /** A metric's last value is not older than its declared freshness. */
    public static final Rule<?> METRIC_IS_FRESH = listed(MetricIsFresh.RULE);

    /** A group that a metric promises to show has been observed. */
    public static final Rule<?> PROMISED_GROUP_IS_OBSERVED = listed(PromisedGroupIsObserved.RULE);

    /** A guardrail is kept. */
    public static final Rule<?> GUARDRAIL_IS_KEPT = listed(GuardrailIsKept.RULE);

    /** A product mission guards something, or says why it need not. */
    public static final Rule<?> HARM_IS_GUARDED = listed(HarmIsGuarded.RULE);

    /** A claim says why it should come true. */
    public static final Rule<?> CLAIM_HAS_REASON = listed(ClaimHasReason.RULE);

    /** A claim is not contradicted by what was found. */
    public static final Rule<?> CLAIM_IS_BORNE_OUT = listed(ClaimIsBorneOut.RULE);

    /** The evidence for a claim has not expired. */
    public static final Rule<?> EVIDENCE_HOLDS = listed(EvidenceHolds.RULE);

    /** A link between two metrics is not contradicted by what was found. */
    public static final Rule<?> DRIVE_IS_BORNE_OUT = listed(DriveIsBorneOut.RULE);

    /** A product mission ladders to a mission above it. */
    public static final Rule<?> PRODUCT_MISSION_LADDERS = listed(ProductMissionLadders.RULE);

    /** A mission that is laddered to is declared soundly itself. */
    public static final Rule<?> MISSION_ABOVE_IS_SOUND = listed(MissionAboveIsSound.RULE);

    /** A declared flag is found in a live system. */
    public static final Rule<?> DECLARED_FLAG_IS_FOUND = listed(DeclaredFlagIsFound.RULE);

    /** A flag in a live system belongs to a feature. */
    public static final Rule<?> LIVE_FLAG_IS_DECLARED = listed(LiveFlagIsDeclared.RULE);

    /** A flag that has expired is gone from the live systems. */
    public static final Rule<?> EXPIRED_FLAG_IS_GONE = listed(ExpiredFlagIsGone.RULE);

    /** The flag of a feature that was retired or declined is gone from the live systems. */
    public static final Rule<?> ENDED_FEATURE_HAS_NO_LIVE_FLAG = listed(EndedFeatureHasNoLiveFlag.RULE);

    /** The flag of a launched feature is on. */
    public static final Rule<?> LAUNCHED_FEATURE_IS_ON = listed(LaunchedFeatureIsOn.RULE);

    private static final RuleSet ALL = RuleSet.of(List.copyOf(LISTED));

    private StandardRules() {}

    private static Rule<?> listed(Rule<?> rule) {
        LISTED.add(rule);
        return rule;
    }

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
