package org.missionled.model;

/** How something was found out before a feature was built. */
public enum ResearchMethod {
    /** People were talked to, one by one. */
    INTERVIEWS("interviews"),
    /** Many people answered the same questions. */
    SURVEY("a survey"),
    /** People were watched while they tried it. */
    USABILITY_TEST("a usability test"),
    /** What was recorded anyway was looked through. */
    ANALYSIS("an analysis of records"),
    /** What others found was read. */
    LITERATURE("a review of the literature");

    private final String words;

    ResearchMethod(String words) {
        this.words = words;
    }

    /** {@return the method as it stands after "learnt from"} */
    public String words() {
        return words;
    }
}
