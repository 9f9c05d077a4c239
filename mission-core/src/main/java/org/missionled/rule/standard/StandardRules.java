package org.missionled.rule.standard;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Inspection;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleSet;

/** The rules that come with the library, each as a constant, and all of them as one set. */
public final class StandardRules {
    /** Filled by the constants below, which stand in the order in which rules are reported; never changed after. */
    private static final List<Rule<?>> LISTED = new ArrayList<>();

    /** A goal that a feature serves is pursued by the mission, or sustains it. */
    public static final Rule<?> FEATURE_SERVES_PURSUED_GOAL = listed(FeatureServesPursuedGoal.RULE);

    /** A feature says what it does and which goals it serves, or why it serves none. */
    public static final Rule<?> FEATURE_IS_DECLARED = listed(FeatureIsDeclared.RULE);

    /** A feature serves a goal for people, or says from which it is exempt. */
    public static final Rule<?> FEATURE_SERVES_PURPOSE = listed(FeatureServesPurpose.RULE);

    /** An exemption is from a goal that the feature would otherwise be asked to serve. */
    public static final Rule<?> EXEMPTION_IS_NEEDED = listed(ExemptionIsNeeded.RULE);
    /** A product mission says which problem it is there to change. */
    public static final Rule<?> MISSION_FACES_PROBLEM = listed(MissionFacesProblem.RULE);

    /** A product mission says what the world is like if it succeeds. */
    public static final Rule<?> MISSION_HAS_VISION = listed(MissionHasVision.RULE);

    /** A product mission says who benefits. */
    public static final Rule<?> MISSION_NAMES_BENEFICIARIES = listed(MissionNamesBeneficiaries.RULE);

    /** There is evidence for the problem that a mission faces. */
    public static final Rule<?> PROBLEM_HAS_EVIDENCE = listed(ProblemHasEvidence.RULE);

    /** The day until which a mission is pursued has not passed. */
    public static final Rule<?> MISSION_HORIZON_IS_AHEAD = listed(MissionHorizonIsAhead.RULE);

    /** A mission that is to be kept alive pursues something for people. */
    public static final Rule<?> PURPOSE_COMES_FIRST = listed(PurposeComesFirst.RULE);

    /** A goal of a product mission is served by a feature. */
    public static final Rule<?> GOAL_IS_SERVED = listed(GoalIsServed.RULE);

    /** A metric says which direction is better. */
    public static final Rule<?> METRIC_DECLARES_DIRECTION = listed(MetricDeclaresDirection.RULE);

    /** A target says where it starts from. */
    public static final Rule<?> TARGET_HAS_BASELINE = listed(TargetHasBaseline.RULE);

    /** The way to a target is longer than what chance alone moves a metric. */
    public static final Rule<?> TARGET_IS_BEYOND_NOISE = listed(TargetIsBeyondNoise.RULE);

    /** A metric has been observed. */
    public static final Rule<?> METRIC_IS_OBSERVED = listed(MetricIsObserved.RULE);

    /** A metric's last value is not older than its declared freshness. */
    public static final Rule<?> METRIC_IS_FRESH = listed(MetricIsFresh.RULE);

    /** A group that a metric promises to show has been observed. */
    public static final Rule<?> PROMISED_GROUP_IS_OBSERVED = listed(PromisedGroupIsObserved.RULE);

    /** Somebody answers for a goal. */
    public static final Rule<?> GOAL_HAS_OWNER = listed(GoalHasOwner.RULE);

    /** Somebody looks after a metric. */
    public static final Rule<?> METRIC_HAS_OWNER = listed(MetricHasOwner.RULE);

    /** A goal has been approved. */
    public static final Rule<?> GOAL_IS_APPROVED = listed(GoalIsApproved.RULE);

    /** Somebody decided what becomes of a goal that was missed. */
    public static final Rule<?> MISSED_GOAL_IS_DECIDED = listed(MissedGoalIsDecided.RULE);

    /** A mission measures more than what its product puts out. */
    public static final Rule<?> SOMETHING_CHANGES_FOR_PEOPLE = listed(SomethingChangesForPeople.RULE);

    /** No two goals are stated in the same words. */
    public static final Rule<?> GOALS_DIFFER = listed(GoalsDiffer.RULE);

    /** Some feature is expected to move a metric that a goal is measured by. */
    public static final Rule<?> METRIC_IS_ACTED_ON = listed(MetricIsActedOn.RULE);

    /** A guardrail is kept. */
    public static final Rule<?> GUARDRAIL_IS_KEPT = listed(GuardrailIsKept.RULE);

    /** A product mission guards something, or says why it need not. */
    public static final Rule<?> HARM_IS_GUARDED = listed(HarmIsGuarded.RULE);

    /** Each ethical question is considered before a feature is built. */
    public static final Rule<?> QUESTION_IS_CONSIDERED = listed(QuestionIsConsidered.RULE);

    /** Something is done about what may go wrong. */
    public static final Rule<?> CONCERN_IS_MITIGATED = listed(ConcernIsMitigated.RULE);

    /** A guardrail that is to show whether a concern comes true exists. */
    public static final Rule<?> CONCERN_IS_GUARDED = listed(ConcernIsGuarded.RULE);

    /** A claim says why it should come true. */
    public static final Rule<?> CLAIM_HAS_REASON = listed(ClaimHasReason.RULE);

    /** A claim is not contradicted by what was found. */
    public static final Rule<?> CLAIM_IS_BORNE_OUT = listed(ClaimIsBorneOut.RULE);

    /** The evidence for a claim has not expired. */
    public static final Rule<?> EVIDENCE_HOLDS = listed(EvidenceHolds.RULE);

    /** A link between two metrics is not contradicted by what was found. */
    public static final Rule<?> DRIVE_IS_BORNE_OUT = listed(DriveIsBorneOut.RULE);

    /** A message says no more than the evidence for its claim allows. */
    public static final Rule<?> MESSAGE_KEEPS_TO_EVIDENCE = listed(MessageKeepsToEvidence.RULE);

    /** A message speaks of a metric on which the feature makes a claim. */
    public static final Rule<?> MESSAGE_SPEAKS_OF_CLAIM = listed(MessageSpeaksOfClaim.RULE);

    /** A message ends with its feature. */
    public static final Rule<?> MESSAGE_OUTLIVES_NO_FEATURE = listed(MessageOutlivesNoFeature.RULE);

    /** A product mission ladders to a mission above it. */
    public static final Rule<?> PRODUCT_MISSION_LADDERS = listed(ProductMissionLadders.RULE);

    /** A mission that is laddered to is declared soundly itself. */
    public static final Rule<?> MISSION_ABOVE_IS_SOUND = listed(MissionAboveIsSound.RULE);

    /** A declared flag is found in a live system. */
    public static final Rule<?> DECLARED_FLAG_IS_FOUND = listed(DeclaredFlagIsFound.RULE);

    /** A flag in a live system belongs to a feature. */
    public static final Rule<?> LIVE_FLAG_IS_DECLARED = listed(LiveFlagIsDeclared.RULE);

    /** A live flag was changed within the time that its kind may live. */
    public static final Rule<?> LIVE_FLAG_IS_NOT_STALE = listed(LiveFlagIsNotStale.RULE);

    /** A feature that everybody has is one that somebody decided to launch. */
    public static final Rule<?> FULL_ROLLOUT_IS_DECIDED = listed(FullRolloutIsDecided.RULE);

    /** The flag of a launched feature is on. */
    public static final Rule<?> LAUNCHED_FEATURE_IS_ON = listed(LaunchedFeatureIsOn.RULE);
    /** There is evidence for a link to a mission above. */
    public static final Rule<?> LADDER_LINK_HAS_EVIDENCE = listed(LadderLinkHasEvidence.RULE);

    /** A mission above is served through an approved goal. */
    public static final Rule<?> MISSION_ABOVE_IS_SERVED = listed(MissionAboveIsServed.RULE);

    /** No link rests on something that changed since it was affirmed. */
    public static final Rule<?> LINK_IS_NOT_SUSPECT = listed(LinkIsNotSuspect.RULE);

    /** Somebody keeps a product mission alive. */
    public static final Rule<?> MISSION_HAS_CUSTODIAN = listed(MissionHasCustodian.RULE);

    /** Somebody stands up for a product mission among leaders. */
    public static final Rule<?> MISSION_HAS_CHAMPION = listed(MissionHasChampion.RULE);

    /** A product mission says how often it is reviewed. */
    public static final Rule<?> MISSION_HAS_RHYTHM = listed(MissionHasRhythm.RULE);

    /** A mission is reviewed as often as it says. */
    public static final Rule<?> MISSION_IS_REVIEWED = listed(MissionIsReviewed.RULE);

    /** A review says what was learnt. */
    public static final Rule<?> REVIEW_TEACHES = listed(ReviewTeaches.RULE);

    /** A review ends in a decision. */
    public static final Rule<?> REVIEW_DECIDES = listed(ReviewDecides.RULE);

    /** A product mission says who has something to do with it. */
    public static final Rule<?> MISSION_NAMES_STAKEHOLDERS = listed(MissionNamesStakeholders.RULE);

    /** Whoever may be harmed was heard. */
    public static final Rule<?> HARMED_ARE_HEARD = listed(HarmedAreHeard.RULE);

    /** Whoever builds, decides or pays agreed to something. */
    public static final Rule<?> DECIDERS_AFFIRM = listed(DecidersAffirm.RULE);

    /** An affirmation says which wording was agreed to. */
    public static final Rule<?> AFFIRMATION_SAYS_WORDING = listed(AffirmationSaysWording.RULE);

    /** What was agreed to still means the same. */
    public static final Rule<?> AFFIRMATION_HOLDS = listed(AffirmationHolds.RULE);

    /** An affirmation is not older than a year. */
    public static final Rule<?> AFFIRMATION_IS_FRESH = listed(AffirmationIsFresh.RULE);

    /** What was promised is done by its day. */
    public static final Rule<?> COMMITMENT_IS_KEPT = listed(CommitmentIsKept.RULE);

    /** A decision to scale, change or stop something rests on evidence. */
    public static final Rule<?> DECISION_HAS_EVIDENCE = listed(DecisionHasEvidence.RULE);

    /** No element has an id that another one had. */
    public static final Rule<?> RETIRED_ID_STAYS_RETIRED = listed(RetiredIdStaysRetired.RULE);

    /** What is said to have happened is not later than the day of the report. */
    public static final Rule<?> WHAT_HAPPENED_IS_PAST = listed(WhatHappenedIsPast.RULE);

    /** A flag that is meant for a while says for how long. */
    public static final Rule<?> TEMPORARY_FLAG_ENDS = listed(TemporaryFlagEnds.RULE);

    /** A flag that is to go says since when it is there. */
    public static final Rule<?> FLAG_HAS_BEGINNING = listed(FlagHasBeginning.RULE);

    /** A flag that stays for ever says why. */
    public static final Rule<?> PERMANENT_FLAG_HAS_REASON = listed(PermanentFlagHasReason.RULE);

    /** A flag is gone by the day it was to be gone. */
    public static final Rule<?> FLAG_IS_NOT_EXPIRED = listed(FlagIsNotExpired.RULE);

    /** A flag lives no longer than its kind may. */
    public static final Rule<?> FLAG_LIVES_NO_LONGER = listed(FlagLivesNoLonger.RULE);

    /** A flag is not extended again and again. */
    public static final Rule<?> FLAG_IS_NOT_EXTENDED_FOR_EVER = listed(FlagIsNotExtendedForEver.RULE);

    /** Somebody decided each extension. */
    public static final Rule<?> EXTENSION_IS_DECIDED = listed(ExtensionIsDecided.RULE);

    /** A flag is removed once what it waited for has happened. */
    public static final Rule<?> FLAG_GOES_ONCE_ITS_WORK_IS_DONE = listed(FlagGoesOnceItsWorkIsDone.RULE);

    /** What a flag waits for is judged at all. */
    public static final Rule<?> REMOVAL_CAN_BE_JUDGED = listed(RemovalCanBeJudged.RULE);

    /** A flag goes with its feature. */
    public static final Rule<?> FLAG_ENDS_WITH_FEATURE = listed(FlagEndsWithFeature.RULE);

    /** No two features stand behind one flag. */
    public static final Rule<?> FLAG_SWITCHES_ONE_FEATURE = listed(FlagSwitchesOneFeature.RULE);

    /** A feature says how far it has come, where others do. */
    public static final Rule<?> FEATURE_SAYS_ITS_STAGE = listed(FeatureSaysItsStage.RULE);

    /** A feature that is being built says who benefits. */
    public static final Rule<?> FEATURE_BENEFITS_SOMEBODY = listed(FeatureBenefitsSomebody.RULE);

    /** A feature that is being built came from something that was found out. */
    public static final Rule<?> FEATURE_COMES_FROM_RESEARCH = listed(FeatureComesFromResearch.RULE);

    /** A feature that is being built has somebody who looks after it. */
    public static final Rule<?> FEATURE_HAS_OWNER = listed(FeatureHasOwner.RULE);

    /** What people have is to reach something. */
    public static final Rule<?> LAUNCHED_FEATURE_HAS_TARGET = listed(LaunchedFeatureHasTarget.RULE);

    /** How a metric is measured is known before a feature that is to move it is launched. */
    public static final Rule<?> MEASUREMENT_IS_PLANNED = listed(MeasurementIsPlanned.RULE);

    /** What people have is explained to somebody. */
    public static final Rule<?> FEATURE_HAS_MESSAGE = listed(FeatureHasMessage.RULE);

    /** What a feature was to move has been observed since its launch. */
    public static final Rule<?> OUTCOME_IS_OBSERVED = listed(OutcomeIsObserved.RULE);

    private static final RuleSet ALL = RuleSet.of(List.copyOf(LISTED));

    private StandardRules() {}

    private static Rule<?> listed(Rule<?> rule) {
        LISTED.add(rule);
        return rule;
    }

    /** {@return all of them as one set, which can be extended} */
    public static RuleSet ruleSet() {
        return ALL;
    }

    /**
     * Applies all of them.
     *
     * @param alignment what to inspect
     * @return everything that was found
     */
    public static Inspection inspect(Alignment alignment) {
        return ALL.inspect(alignment);
    }
}
