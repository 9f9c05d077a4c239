package org.missionled.dsl;

import java.util.function.Function;
import org.missionled.model.FlagKind;
import org.missionled.model.Mission;

/** A sentence about a mission; everything here may be added in any order, and {@link #declare()} ends it. */
public sealed interface MissionDeclaration permits MissionDeclaration.Laddering {

    /**
     * A mission above this one that it contributes to; may be said several times.
     *
     * @param above a mission of the same level or a higher one
     * @return the stage that asks for the mechanism
     */
    Because ladderingTo(Mission above);

    /**
     * Goals that the mission pursues for people.
     *
     * @param goals opened with {@code goal(...)}
     * @return the longer sentence
     */
    MissionDeclaration pursuing(GoalDeclaration... goals);

    /**
     * Goals that keep the product alive.
     *
     * @param goals opened with {@code sustainingGoal(...)}
     * @return the longer sentence
     */
    MissionDeclaration sustainedBy(GoalDeclaration... goals);

    /**
     * A metric that must not get worse, whatever else gets better.
     *
     * @param metric the metric's constant
     * @return the stage that asks for the limit
     */
    Guarding<MissionDeclaration> guarding(MetricDeclaration metric);

    /**
     * An index that is asked for by name; there are no others.
     *
     * @param indices opened with {@code index(...)}
     * @return the longer sentence
     */
    MissionDeclaration indexing(IndexDeclaration... indices);

    /**
     * Why nothing is guarded.
     *
     * @param reason why nothing could get worse
     * @return the longer sentence
     */
    MissionDeclaration withoutGuardrail(String reason);

    /**
     * Who benefits; may be said several times.
     *
     * @param people such as {@code people who live alone}
     * @return the longer sentence
     */
    MissionDeclaration benefiting(String people);

    /**
     * Who keeps the mission alive.
     *
     * @param custodian a name
     * @return the longer sentence
     */
    MissionDeclaration keptBy(String custodian);

    /**
     * Who stands up for the mission among leaders.
     *
     * @param champion a name
     * @return the longer sentence
     */
    MissionDeclaration championedBy(String champion);

    /**
     * When the mission was last reviewed; what breaks later only because time passed or something was observed does not
     * fail a check.
     *
     * @param day such as {@code 2026-06-30}
     * @return the longer sentence
     */
    MissionDeclaration reviewedOn(String day);

    /**
     * How long flags of one kind may live; a rule finds those that live longer. Without it release and experiment flags
     * may live 90 days, and there is no limit for the others.
     *
     * @param kind such as {@code RELEASE}
     * @param days at least 1, from a flag's creation
     * @return the longer sentence
     */
    MissionDeclaration lettingFlagsLive(FlagKind kind, int days);

    /**
     * How often a flag may be extended; twice without it.
     *
     * @param times at least 0
     * @return the longer sentence
     */
    MissionDeclaration lettingFlagsBeExtended(int times);

    /**
     * Features; may be said several times.
     *
     * @param features sentences, or constants that carry them
     * @return the longer sentence
     */
    MissionDeclaration delivering(FeatureSource... features);

    /**
     * All features of a flag enum whose constants carry their sentence. Unlike {@code values()} this is safe where the
     * enum and the class of the mission initialise each other: the mission then has a fault that says so.
     *
     * @param flags the enum
     * @param <E> its type
     * @return the longer sentence
     */
    <E extends Enum<E> & FeatureSource> MissionDeclaration delivering(Class<E> flags);

    /**
     * All features of an enum that cannot carry sentences. Written as a {@code switch} without {@code default}, a new
     * constant without a purpose does not compile.
     *
     * @param flags the enum
     * @param sentence gives the sentence about each constant; {@code undeclared(name)} where there is none yet
     * @param <E> its type
     * @return the longer sentence
     */
    <E extends Enum<E>> MissionDeclaration delivering(
            Class<E> flags, Function<? super E, ? extends FeatureSource> sentence);

    /**
     * Effects that several features have on one metric together; may be said several times, before or after they are
     * delivered.
     *
     * @param effects such as {@code together(CHECK_IN, REMINDER).expecting(WELLBEING).toRiseBy(3)}
     * @return the longer sentence
     */
    MissionDeclaration claiming(JointDeclaration... effects);

    /**
     * A mission above this one that it makes harder to reach; owning to it is no fault. May be said several times.
     *
     * @param above a mission of the same level or a higher one
     * @return the stage that asks for the mechanism
     */
    StrainingBecause straining(Mission above);

    /** The stage that asks by which mechanism a mission above is strained. */
    sealed interface StrainingBecause permits MissionSentence.Straining {
        /**
         * The mechanism.
         *
         * @param mechanism how this mission makes the one above harder to reach
         * @return the longer sentence
         */
        MissionDeclaration because(String mechanism);
    }

    /**
     * Ends the sentence.
     *
     * @return the mission, with a fault for everything that could not be understood; never throws
     */
    Mission declare();

    /** The stage that asks why the mission exists. */
    sealed interface Stating permits MissionSentence.Opening {
        /**
         * Why it exists, beyond revenue: which problem it solves, for whom.
         *
         * @param statement such as {@code Foster healthier communities}
         * @return the sentence
         */
        MissionDeclaration stating(String statement);
    }

    /** The stage that asks by which mechanism a mission above is contributed to. */
    sealed interface Because permits MissionSentence.Reasoning {
        /**
         * The mechanism.
         *
         * @param mechanism why this mission helps the one above
         * @return the longer sentence, to which an assumption may be added
         */
        Laddering because(String mechanism);
    }

    /** A mission whose last ladder link may be qualified. */
    sealed interface Laddering extends MissionDeclaration permits MissionSentence {
        /**
         * What must hold for the mechanism to work.
         *
         * @param assumption in words
         * @return the longer sentence
         */
        Laddering assuming(String assumption);

        /**
         * What supports the link; may be said several times.
         *
         * @param evidence which says with {@code about(...)} which metric it is about
         * @return the longer sentence
         */
        Laddering backedBy(EvidenceDeclaration evidence);
    }
}
