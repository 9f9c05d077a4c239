package org.missionled.dsl;

import java.util.function.Function;
import org.missionled.model.FlagKind;
import org.missionled.model.Mission;
import org.missionled.model.Rhythm;

/** A sentence about a mission; everything here may be added in any order, and {@link #declare()} ends it. */
public sealed interface MissionDeclaration permits MissionDeclaration.Laddering, MissionDeclaration.Reviewing {

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
     * The problem that the mission is there to change.
     *
     * @param problem opened with {@code problem(...)}
     * @return the longer sentence
     */
    MissionDeclaration facing(ProblemDeclaration problem);

    /**
     * The world if the mission succeeds.
     *
     * @param vision such as {@code A city in which nobody is alone with their worries}
     * @return the longer sentence
     */
    MissionDeclaration envisioning(String vision);

    /**
     * Until when the mission is pursued, where it has an end.
     *
     * @param day such as {@code 2030-12-31}
     * @return the longer sentence
     */
    MissionDeclaration until(String day);

    /**
     * Who has something to do with it; may be said several times.
     *
     * @param stakeholders opened with {@code stakeholder(...)}
     * @return the longer sentence
     */
    MissionDeclaration involving(StakeholderDeclaration... stakeholders);

    /**
     * How much time may lie between two reviews.
     *
     * @param periods how many, at least 1
     * @param each how long one is, such as {@code MONTH}
     * @return the longer sentence
     */
    MissionDeclaration reviewedEvery(int periods, Rhythm each);

    /**
     * When the mission was reviewed; may be said several times. What breaks after the last review only because time
     * passed or something was observed does not fail a check.
     *
     * @param day such as {@code 2026-06-30}
     * @return the longer sentence, to which belongs what was learnt
     */
    Reviewing reviewedOn(String day);

    /**
     * What was decided; may be said several times.
     *
     * @param decisions opened with {@code decision(...)}
     * @return the longer sentence
     */
    MissionDeclaration deciding(DecisionDeclaration... decisions);

    /**
     * What leaders or a team promised to do; may be said several times.
     *
     * @param commitments opened with {@code commitment(...)}
     * @return the longer sentence
     */
    MissionDeclaration committedTo(CommitmentDeclaration... commitments);

    /**
     * Ids that elements had and that may not be used again; may be said several times.
     *
     * @param id as messages show it, such as {@code goal:be-fit}
     * @param others further ids
     * @return the longer sentence
     */
    MissionDeclaration retiring(String id, String... others);

    /**
     * An element that has a new id; the old one may not be used again.
     *
     * @param element its constant
     * @return the stage that asks for the name it had
     */
    Renaming renaming(Element element);

    /**
     * A change of words that changed no meaning, so that who agreed to the old wording agrees to the new one.
     *
     * @param fingerprint of the old wording, such as {@code 3f2a91-0c77d2}
     * @return the stage that asks for the fingerprint of the new wording
     */
    Rewording rewording(String fingerprint);

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

    /** The stage that asks for the name that an element had. */
    sealed interface Renaming permits RenamedElement {
        /**
         * The name it had.
         *
         * @param name such as {@code feel-good}
         * @return the longer sentence
         */
        MissionDeclaration from(String name);
    }

    /** The stage that asks for the fingerprint of a new wording. */
    sealed interface Rewording permits RewordedMeaning {
        /**
         * The fingerprint of the new wording.
         *
         * @param fingerprint such as {@code 88aa11-0c77d2}; its second half is that of the old one
         * @return the longer sentence
         */
        MissionDeclaration as(String fingerprint);
    }

    /** A mission whose last review may be qualified. */
    sealed interface Reviewing extends MissionDeclaration permits MissionSentence {
        /**
         * What the review taught; may be said several times.
         *
         * @param lesson in a sentence
         * @return the longer sentence
         */
        Reviewing learning(String lesson);
    }

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
