package org.missionled.dsl;

import org.missionled.model.Mission;
import org.missionled.model.StakeholderRole;

/** A sentence about a group of people who have something to do with a mission. */
public sealed interface StakeholderDeclaration permits StakeholderDeclaration.Affirming {

    /**
     * Something they agreed to; may be said several times.
     *
     * @param element the constant of a goal, a metric or a feature
     * @return the stage that asks when
     */
    On affirming(Element element);

    /**
     * They agreed to the mission itself.
     *
     * @return the stage that asks when
     */
    On affirmingTheMission();

    /**
     * They agreed to a mission above.
     *
     * @param above a mission that this one ladders to
     * @return the stage that asks when
     */
    On affirmingAbove(Mission above);

    /** The stage that asks what they have to do with the mission. */
    sealed interface Who permits StakeholderSentence.Opening {
        /**
         * What they have to do with the mission.
         *
         * @param role such as {@code BENEFITS}
         * @param others further roles
         * @return the sentence
         */
        StakeholderDeclaration who(StakeholderRole role, StakeholderRole... others);
    }

    /** The stage that asks when they agreed. */
    sealed interface On permits StakeholderSentence.Agreed {
        /**
         * When they agreed.
         *
         * @param day such as {@code 2026-07-01}
         * @return the longer sentence, to which the fingerprint of the wording belongs
         */
        Affirming on(String day);
    }

    /** A stakeholder whose last affirmation may be qualified. */
    sealed interface Affirming extends StakeholderDeclaration permits StakeholderSentence {
        /**
         * Which wording they agreed to; a rule tells the fingerprint to write, and notices when the meaning changes.
         *
         * @param fingerprint such as {@code 3f2a91-0c77d2}
         * @return the longer sentence
         */
        StakeholderDeclaration worded(String fingerprint);
    }
}
