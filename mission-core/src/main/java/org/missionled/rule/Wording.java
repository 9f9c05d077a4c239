package org.missionled.rule;

/** How the facts of a {@link Statement} are written for some reader. */
@FunctionalInterface
public interface Wording {
    /**
     * One fact; words stay as they are.
     *
     * @param fact an element or an amount
     * @return its text
     */
    String of(Fact fact);
}
