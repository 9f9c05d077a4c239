package org.missionled.model;

import java.util.Locale;

/** Why a feature flag exists, which tells how long it should live (after Hodgson's categories of toggles). */
public enum FlagKind {
    /** Hides work until it is released; gone soon after. */
    RELEASE,
    /** Divides people into groups of an experiment; gone with its end. */
    EXPERIMENT,
    /** Lets operators switch something off. */
    OPERATIONS,
    /** Says who may use something. */
    PERMISSION;

    /** {@return the kind as it stands before "flag"} */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
