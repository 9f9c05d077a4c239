package org.missionled.model;

/** An ethical question that is asked of every feature before it is built. */
public enum ConsiderationKind {
    /** Whether it treats some people worse than others. */
    BIAS("bias"),
    /** Whether everybody can use it. */
    ACCESSIBILITY("accessibility"),
    /** What it learns of people, and who else may. */
    PRIVACY("privacy"),
    /** What it does to a society in the long term. */
    SOCIETAL_IMPACT("long-term societal impact");

    private final String words;

    ConsiderationKind(String words) {
        this.words = words;
    }

    /** {@return the question as people say it} */
    public String words() {
        return words;
    }
}
