package org.missionled.report.sample;

import java.util.List;
import java.util.stream.Stream;

/** Every place of a declaration, of facts and of a rule where somebody's text comes into a report. */
public enum Place {
    MISSION_STATEMENT,
    BENEFICIARY,
    CUSTODIAN,
    CHAMPION,
    WITHOUT_GUARDRAIL,
    ABOVE_STATEMENT,
    LADDER_BECAUSE,
    LADDER_ASSUMING,
    GOAL_STATEMENT,
    GOAL_OWNER,
    METRIC_MEANING,
    METRIC_UNIT,
    METRIC_COUNTED,
    METRIC_OUT_OF,
    METRIC_PEOPLE,
    METRIC_DEFINITION,
    METRIC_OWNER,
    GUARDED_MEANING,
    FEATURE_DOING,
    FEATURE_OWNER,
    WITHOUT_IMPACT,
    CLAIM_BECAUSE,
    CLAIM_ASSUMING,
    EVIDENCE_REFERENCE,
    EVIDENCE_POPULATION,
    FLAG_KEY,
    OBSERVED_WORDS,
    OBSERVED_ORIGIN,
    OBSERVED_UNIT,
    RULE_SENTENCE,
    RULE_WHY,
    RULE_SUBJECTS,
    VIOLATION_PROBLEM,
    VIOLATION_FIX,
    PROBLEM,
    PROBLEM_PEOPLE,
    PROBLEM_UNDERSERVED,
    VISION,
    LESSON,
    DECISION_BECAUSE,
    DECISION_ALTERNATIVE,
    DECISION_TRADE_OFF,
    DECISION_TAKEN_BY,
    DECISION_ESCALATED_TO,
    COMMITMENT_PROMISE,
    COMMITMENT_OWNER,
    DECLINED_BECAUSE,
    CONCERN,
    MITIGATION,
    UNMITIGATED_BECAUSE,
    NOTHING_BECAUSE,
    MESSAGE_AUDIENCE,
    MESSAGE_TEXT,
    MESSAGE_PLACE,
    RESEARCH_PEOPLE,
    RESEARCH_QUESTION,
    RESEARCH_INSIGHT,
    RESEARCH_REFERENCE,
    EXEMPT_BECAUSE,
    EXTENDED_BECAUSE,
    EXTENDED_BY,
    PERMANENT_BECAUSE,
    LIVE_SOURCE,
    LIVE_OWNER,
    SITE_FILE,
    MISSION_NAME,
    GOAL_NAME,
    METRIC_NAME,
    FEATURE_NAME,
    DUE_DAY,
    BASELINE_DAY,
    LANDING_DAY,
    FLAG_DAY,
    EVIDENCE_DAY,
    REVIEW_DAY;

    /** {@return the places where any text can stand at the same time} */
    public static List<Place> free() {
        return Stream.of(values())
                .filter(place -> place != WITHOUT_GUARDRAIL && !place.isStrict())
                .toList();
    }

    /** {@return the other places: where only names or days are understood, and the reason for having no guardrail} */
    public static List<Place> others() {
        return Stream.of(values()).filter(place -> !free().contains(place)).toList();
    }

    private boolean isStrict() {
        return this == FLAG_KEY || compareTo(MISSION_NAME) >= 0;
    }
}
