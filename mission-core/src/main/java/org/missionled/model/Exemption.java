package org.missionled.model;

import org.jspecify.annotations.Nullable;

/**
 * A goal that a feature need not serve, with the reason.
 *
 * @param goal the goal
 * @param because why not
 */
public record Exemption(Goal goal, String because) {
    /** Refuses a blank reason. */
    public Exemption {
        because = Checked.text("reason for an exemption", because, "it pays for what the others do");
    }

    /**
     * An exemption as somebody wrote it.
     *
     * @param goal the goal
     * @param because why not
     * @return the exemption
     * @throws Refused if the reason is blank
     */
    public static Exemption of(Goal goal, @Nullable String because) {
        return new Exemption(goal, Checked.text("reason for an exemption", because, "it pays for what the others do"));
    }
}
