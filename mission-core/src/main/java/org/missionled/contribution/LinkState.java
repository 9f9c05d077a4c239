package org.missionled.contribution;

/** What is the matter with a link, the gravest first; nothing is, where it is sound. */
public enum LinkState {
    /** A finding that counts is on the wrong side. */
    CONTRADICTED("contradicted by a finding"),
    /** It leads to a goal that the mission does not pursue. */
    ORPHANED("leads to a goal that is not pursued"),
    /** One of its ends was affirmed and means something else by now. */
    SUSPECT("changed since it was affirmed"),
    /** Nobody said why it should hold. */
    UNREASONED("no reason given"),
    /** What supported it was valid until a day that has passed. */
    EXPIRED("its evidence has expired"),
    /** No evidence is about its own metric and people. */
    UNEVIDENCED("no evidence about it"),
    /** It has a reason and evidence that holds. */
    SOUND("sound");

    private final String words;

    LinkState(String words) {
        this.words = words;
    }

    /** {@return what is the matter, in a few words} */
    public String words() {
        return words;
    }
}
