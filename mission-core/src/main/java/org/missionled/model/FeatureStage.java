package org.missionled.model;

/** How far a feature has come in its life. */
public enum FeatureStage {
    /** Somebody thought of it. */
    CANDIDATE("candidate"),
    /** It is being found out whether it is needed and would work. */
    DISCOVERY("in discovery"),
    /** It is being built. */
    DEVELOPMENT("in development"),
    /** People have it. */
    LAUNCHED("launched"),
    /** People had it, and it was taken away. */
    RETIRED("retired"),
    /** It will not be built. */
    DECLINED("declined");

    private final String words;

    FeatureStage(String words) {
        this.words = words;
    }

    /** {@return the stage as people say it} */
    public String words() {
        return words;
    }
}
