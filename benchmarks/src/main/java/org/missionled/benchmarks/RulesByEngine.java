package org.missionled.benchmarks;

import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Inspection;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleSet;
import org.missionled.rule.standard.StandardRules;

/** The rules that come with the library, as many as {@link RulesByHand} knows. */
final class RulesByEngine {
    private static final RuleSet RULES = RuleSet.of(List.<Rule<?>>of(
            StandardRules.FEATURE_SERVES_PURSUED_GOAL,
            StandardRules.FEATURE_IS_DECLARED,
            StandardRules.FEATURE_SERVES_PURPOSE,
            StandardRules.EXEMPTION_IS_NEEDED,
            StandardRules.MISSION_FACES_PROBLEM,
            StandardRules.MISSION_HAS_VISION,
            StandardRules.MISSION_NAMES_BENEFICIARIES,
            StandardRules.MISSION_HAS_CUSTODIAN,
            StandardRules.MISSION_HAS_CHAMPION,
            StandardRules.MISSION_HAS_RHYTHM,
            StandardRules.MISSION_NAMES_STAKEHOLDERS,
            StandardRules.GOAL_HAS_OWNER,
            StandardRules.METRIC_HAS_OWNER,
            StandardRules.GOAL_IS_SERVED,
            StandardRules.METRIC_DECLARES_DIRECTION,
            StandardRules.TARGET_HAS_BASELINE,
            StandardRules.TARGET_IS_BEYOND_NOISE,
            StandardRules.METRIC_IS_OBSERVED,
            StandardRules.METRIC_IS_FRESH,
            StandardRules.PROMISED_GROUP_IS_OBSERVED,
            StandardRules.GUARDRAIL_IS_KEPT,
            StandardRules.HARM_IS_GUARDED,
            StandardRules.QUESTION_IS_CONSIDERED,
            StandardRules.CONCERN_IS_MITIGATED,
            StandardRules.CONCERN_IS_GUARDED,
            StandardRules.CLAIM_HAS_REASON,
            StandardRules.CLAIM_IS_BORNE_OUT,
            StandardRules.EVIDENCE_HOLDS,
            StandardRules.DRIVE_IS_BORNE_OUT,
            StandardRules.MESSAGE_KEEPS_TO_EVIDENCE,
            StandardRules.MESSAGE_SPEAKS_OF_CLAIM,
            StandardRules.MESSAGE_OUTLIVES_NO_FEATURE,
            StandardRules.PRODUCT_MISSION_LADDERS,
            StandardRules.MISSION_ABOVE_IS_SOUND,
            StandardRules.DECLARED_FLAG_IS_FOUND,
            StandardRules.LIVE_FLAG_IS_DECLARED,
            StandardRules.LIVE_FLAG_IS_NOT_STALE,
            StandardRules.FULL_ROLLOUT_IS_DECIDED,
            StandardRules.LAUNCHED_FEATURE_IS_ON,
            StandardRules.TEMPORARY_FLAG_ENDS,
            StandardRules.FLAG_HAS_BEGINNING,
            StandardRules.PERMANENT_FLAG_HAS_REASON,
            StandardRules.FLAG_IS_NOT_EXPIRED,
            StandardRules.FLAG_LIVES_NO_LONGER,
            StandardRules.FLAG_IS_NOT_EXTENDED_FOR_EVER,
            StandardRules.EXTENSION_IS_DECIDED,
            StandardRules.FLAG_GOES_ONCE_ITS_WORK_IS_DONE,
            StandardRules.REMOVAL_CAN_BE_JUDGED,
            StandardRules.FLAG_ENDS_WITH_FEATURE,
            StandardRules.FEATURE_SAYS_ITS_STAGE,
            StandardRules.FEATURE_BENEFITS_SOMEBODY,
            StandardRules.FEATURE_COMES_FROM_RESEARCH,
            StandardRules.FEATURE_HAS_OWNER,
            StandardRules.LAUNCHED_FEATURE_HAS_TARGET,
            StandardRules.MEASUREMENT_IS_PLANNED,
            StandardRules.FEATURE_HAS_MESSAGE,
            StandardRules.OUTCOME_IS_OBSERVED));

    private RulesByEngine() {}

    /** How many rules there are, with those that stand in every set. */
    static int size() {
        return RULES.rules().size();
    }

    static Inspection inspect(Alignment alignment) {
        return RULES.inspect(alignment);
    }
}
