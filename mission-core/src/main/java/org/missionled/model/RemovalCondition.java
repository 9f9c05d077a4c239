package org.missionled.model;

/**
 * What a metric must do before a flag has served its purpose.
 *
 * @param metric the metric
 * @param when what it does
 */
public record RemovalCondition(ImpactMetric metric, When when) {
    /** What the metric does. */
    public enum When {
        /** A target of it is met: the feature stays, the flag goes. */
        REACHED("is reached"),
        /** It moves away from its target: the feature goes with its flag. */
        WORSENING("gets worse"),
        /** A guardrail on it is breached: the feature goes with its flag. */
        BREACHED("breaches its guardrail");

        private final String words;

        When(String words) {
            this.words = words;
        }

        /** {@return what it does, as it stands after the metric} */
        public String words() {
            return words;
        }
    }
}
