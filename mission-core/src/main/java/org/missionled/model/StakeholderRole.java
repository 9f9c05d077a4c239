package org.missionled.model;

import java.util.Locale;

/** What a group of people has to do with a mission; a group may have several roles. */
public enum StakeholderRole {
    /** It makes the product. */
    BUILDS,
    /** It decides what is done. */
    DECIDES,
    /** It pays for it. */
    FUNDS,
    /** It is better off where the mission succeeds. */
    BENEFITS,
    /** It works on the same mission elsewhere. */
    PARTNERS,
    /** It wants the same people for something else. */
    COMPETES,
    /** It may be worse off, whether the mission succeeds or fails. */
    MAY_BE_HARMED;

    /** {@return what the group does, as words: {@code may be harmed}} */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
