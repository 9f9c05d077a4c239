package org.missionled.rule;

/** What a rule is about, so that many rules can be read in parts. */
public enum RuleGroup {
    /** Why the product and its features exist. */
    PURPOSE("Purpose"),
    /** What is pursued and how it is measured. */
    GOALS_AND_METRICS("Goals and metrics"),
    /** What features are said to do, and what supports that. */
    EVIDENCE_AND_CLAIMS("Evidence and claims"),
    /** Whom it may hurt. */
    HARM_AND_ETHICS("Harm and ethics"),
    /** The missions above. */
    LADDER("The ladder"),
    /** Feature flags, declared and live. */
    FLAGS("Flags"),
    /** What a feature must have before it goes on. */
    LIFECYCLE_GATES("Lifecycle and gates"),
    /** Who builds, decides, funds, benefits or may be harmed, and what was agreed. */
    STAKEHOLDERS_AND_REVIEWS("Stakeholders and reviews"),
    /** Declarations, facts, waivers and known violations themselves. */
    HYGIENE("Hygiene"),
    /** Rules of one's own. */
    OWN("Your own");

    private final String title;

    RuleGroup(String title) {
        this.title = title;
    }

    /** {@return what it is called in a report} */
    public String title() {
        return title;
    }
}
