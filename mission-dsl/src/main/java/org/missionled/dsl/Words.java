package org.missionled.dsl;

import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observations;
import org.missionled.model.Choice;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.FlagKind;
import org.missionled.model.GoalKind;
import org.missionled.model.MissionLevel;
import org.missionled.model.ResearchMethod;

/**
 * The words that open a sentence; the only ones that are imported statically.
 *
 * <pre>{@code
 * import static org.missionled.dsl.Words.*;
 *
 * static final MetricDeclaration WELLBEING =
 *         metric("who-5").measuring("Mean WHO-5 score").in("points").betterHigher();
 * static final GoalDeclaration FEEL_BETTER = goal("feel-better").stating("Members feel measurably better")
 *         .measuredBy(WELLBEING).from(52).on("2026-01-01").toAtLeast(60).by("2026-12-31");
 * }</pre>
 *
 * <p>A word never throws, reads no clock and does nothing but remember. What cannot be understood is kept as a fault
 * and told by {@link MissionDeclaration#declare()}. Only {@link #observations} throws: it reads facts, for a test.
 */
public final class Words {
    private Words() {}

    /**
     * Opens the mission of a product.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks for the statement
     */
    public static MissionDeclaration.Stating productMission(String name) {
        return MissionSentence.open(MissionLevel.PRODUCT, name);
    }

    /**
     * Opens the mission of an organisation.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks for the statement
     */
    public static MissionDeclaration.Stating organisationMission(String name) {
        return MissionSentence.open(MissionLevel.ORGANISATION, name);
    }

    /**
     * Opens the mission of a society, such as a grand challenge or a Sustainable Development Goal.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks for the statement
     */
    public static MissionDeclaration.Stating societalMission(String name) {
        return MissionSentence.open(MissionLevel.SOCIETY, name);
    }

    /**
     * Opens the problem that a mission faces.
     *
     * @param statement what is wrong, such as {@code people who live alone wait months for help}
     * @return the stage that asks whom it hurts
     */
    public static ProblemDeclaration.Hurting problem(String statement) {
        return ProblemDeclaration.open(statement);
    }

    /**
     * Opens a group of people who have something to do with a mission.
     *
     * @param name permanent, lower-case words joined by '-', such as {@code city-council}
     * @return the stage that asks what they have to do with it
     */
    public static StakeholderDeclaration.Who stakeholder(String name) {
        return StakeholderSentence.open(name);
    }

    /**
     * Opens what was decided.
     *
     * @param choice keep, scale, change, stop or decline
     * @return the stage that asks about what
     */
    public static DecisionDeclaration.About decision(Choice choice) {
        return DecisionDeclaration.open(choice);
    }

    /**
     * Opens what leaders or a team promised to do.
     *
     * @param name permanent, lower-case words joined by '-', such as {@code two-counsellors}
     * @return the stage that asks what will be done
     */
    public static CommitmentDeclaration.To commitment(String name) {
        return CommitmentDeclaration.open(name);
    }

    /**
     * Opens a goal that a mission pursues for people.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks for the statement
     */
    public static GoalDeclaration.Stating goal(String name) {
        return GoalSentence.open(GoalKind.PURPOSE, name);
    }

    /**
     * Opens a goal that keeps the product alive, such as revenue, cost or trust.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks for the statement
     */
    public static GoalDeclaration.StatingSustaining sustainingGoal(String name) {
        return GoalSentence.open(GoalKind.SUSTAINING, name);
    }

    /**
     * Opens an impact metric.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks for the meaning
     */
    public static MetricDeclaration.Measuring metric(String name) {
        return MetricSentence.open(name);
    }

    /**
     * Opens an index of metrics, which exists only where a mission is {@code indexing(...)} it.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks what it is called
     */
    public static IndexDeclaration.Stating index(String name) {
        return IndexSentence.open(name);
    }

    /**
     * Opens a metric as a part of an index.
     *
     * @param metric the metric's constant
     * @return the stage that asks how it is brought to the scale of the other parts
     */
    public static PartDeclaration.Scaling part(MetricDeclaration metric) {
        return PartSentence.open(metric);
    }

    /**
     * Opens a group of parts of an index.
     *
     * @param name what it is called, such as {@code Education}
     * @return the stage that asks for its parts
     */
    public static Averaging<PartDeclaration.Group> part(String name) {
        return GroupSentence.open(name);
    }

    /**
     * Opens a feature.
     *
     * @param name lower-case words joined by '-'
     * @return the stage that asks what it does
     */
    public static FeatureDeclaration.Doing feature(String name) {
        return FeatureSentence.open(name);
    }

    /**
     * A feature whose purpose nobody has declared yet; it compiles, and a rule finds it.
     *
     * @param name lower-case words joined by '-'
     * @return the feature
     */
    public static FeatureDeclaration undeclared(String name) {
        return FeatureSentence.undeclared(name);
    }

    /**
     * Opens the effect that several features have on one metric together, where that is not what their own effects add
     * up to; a mission says it with {@link MissionDeclaration#claiming}.
     *
     * @param features two or more that the mission delivers
     * @return the stage that asks for the metric
     */
    public static JointDeclaration.Expecting together(FeatureSource... features) {
        return JointDeclaration.open(features);
    }

    /**
     * What users or experts say.
     *
     * @param reference where to read it
     * @param population who was asked
     * @return the evidence
     */
    public static EvidenceDeclaration statement(String reference, String population) {
        return EvidenceDeclaration.open(EvidenceGrade.STATED, reference, population);
    }

    /**
     * Data from before and after, without a comparison.
     *
     * @param reference where to read it
     * @param population whom it is about
     * @return the evidence
     */
    public static EvidenceDeclaration beforeAndAfter(String reference, String population) {
        return EvidenceDeclaration.open(EvidenceGrade.BEFORE_AFTER, reference, population);
    }

    /**
     * A comparison group or a natural experiment.
     *
     * @param reference where to read it
     * @param population whom it is about
     * @return the evidence
     */
    public static EvidenceDeclaration comparison(String reference, String population) {
        return EvidenceDeclaration.open(EvidenceGrade.COMPARISON, reference, population);
    }

    /**
     * A randomised experiment.
     *
     * @param reference where to read it
     * @param population whom it is about
     * @return the evidence
     */
    public static EvidenceDeclaration experiment(String reference, String population) {
        return EvidenceDeclaration.open(EvidenceGrade.EXPERIMENT, reference, population);
    }

    /**
     * Independent replications with agreeing intervals.
     *
     * @param reference where to read them
     * @param population whom they are about
     * @return the evidence
     */
    public static EvidenceDeclaration replications(String reference, String population) {
        return EvidenceDeclaration.open(EvidenceGrade.REPLICATED, reference, population);
    }

    /**
     * An effect that was replicated and held in general use.
     *
     * @param reference where to read it
     * @param population whom it is about
     * @return the evidence
     */
    public static EvidenceDeclaration effectAtScale(String reference, String population) {
        return EvidenceDeclaration.open(EvidenceGrade.AT_SCALE, reference, population);
    }

    /**
     * People were talked to, one by one.
     *
     * @param people who, and how many, such as {@code 12 carers}
     * @return the stage that asks what they were asked
     */
    public static ResearchDeclaration.Question interviews(String people) {
        return ResearchDeclaration.open(ResearchMethod.INTERVIEWS, people);
    }

    /**
     * Many people answered the same questions.
     *
     * @param people who, and how many, such as {@code 214 of 900 members}
     * @return the stage that asks what they were asked
     */
    public static ResearchDeclaration.Question survey(String people) {
        return ResearchDeclaration.open(ResearchMethod.SURVEY, people);
    }

    /**
     * People were watched while they tried it.
     *
     * @param people who, and how many, such as {@code 8 members with a screen reader}
     * @return the stage that asks what was asked
     */
    public static ResearchDeclaration.Question usabilityTest(String people) {
        return ResearchDeclaration.open(ResearchMethod.USABILITY_TEST, people);
    }

    /**
     * What was recorded anyway was looked through.
     *
     * @param people whom it is about, such as {@code 31,000 support requests}
     * @return the stage that asks what was asked
     */
    public static ResearchDeclaration.Question analysis(String people) {
        return ResearchDeclaration.open(ResearchMethod.ANALYSIS, people);
    }

    /**
     * What others found was read.
     *
     * @param people whom it is about, such as {@code 14 studies of adults}
     * @return the stage that asks what was asked
     */
    public static ResearchDeclaration.Question literature(String people) {
        return ResearchDeclaration.open(ResearchMethod.LITERATURE, people);
    }

    /**
     * Opens what is said to an audience.
     *
     * @param people to whom, such as {@code members}
     * @return the stage that asks what is said
     */
    public static MessageDeclaration.That audience(String people) {
        return MessageDeclaration.open(people);
    }

    /**
     * A flag that hides work until it is released.
     *
     * @param key its key in the flag system
     * @return the flag
     */
    public static FlagDeclaration.Open releaseFlag(String key) {
        return FlagSentence.open(FlagKind.RELEASE, key);
    }

    /**
     * A flag that divides people into the groups of an experiment.
     *
     * @param key its key in the flag system
     * @return the flag
     */
    public static FlagDeclaration.Open experimentFlag(String key) {
        return FlagSentence.open(FlagKind.EXPERIMENT, key);
    }

    /**
     * A flag by which operators switch something off.
     *
     * @param key its key in the flag system
     * @return the flag
     */
    public static FlagDeclaration.Open operationsFlag(String key) {
        return FlagSentence.open(FlagKind.OPERATIONS, key);
    }

    /**
     * A flag that says who may use something.
     *
     * @param key its key in the flag system
     * @return the flag
     */
    public static FlagDeclaration.Open permissionFlag(String key) {
        return FlagSentence.open(FlagKind.PERMISSION, key);
    }

    /**
     * Opens what was observed of a metric, by its constant.
     *
     * @param metric the metric
     * @return the stage that asks for the period
     */
    public static ObservationDeclaration.During observed(MetricDeclaration metric) {
        return ObservationSentence.open(metric);
    }

    /**
     * Puts observations together. This is where facts are read, not a sentence, so it refuses at once.
     *
     * @param observed what was observed of each metric, in any order
     * @return all of it
     * @throws FaultyObservations naming every faulty observation with its place
     */
    public static Observations observations(ObservationDeclaration... observed) {
        return ObservationSentence.all(observed);
    }
}
