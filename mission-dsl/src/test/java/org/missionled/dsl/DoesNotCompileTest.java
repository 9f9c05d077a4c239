package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is compulsory is asked for by the compiler, at the line, by the name of the stage that was left too early. */
class DoesNotCompileTest {
    private static final String MARK = "/*here*/";

    @TempDir
    Path folder;

    private static String around(String members) {
        return """
            import static org.missionled.dsl.Words.*;

            import org.missionled.dsl.*;
            import org.missionled.model.Mission;

            class Snippet {
                static final MetricDeclaration WELLBEING = metric("who-5").measuring("x").in("points").betterHigher();
                static final GoalDeclaration FEEL_BETTER = goal("feel-better").stating("x").measuredBy(WELLBEING);
                static final MissionDeclaration MISSION = productMission("wellness").stating("x");
                static final Mission CITY = societalMission("city").stating("x").declare();
                enum LegacyFlag { OLD_CART, DARK_MODE }

            %s
            }
            """.formatted(members);
    }

    private Compilation compiled(String members) {
        Compilation.write(folder, "Snippet.java", around(members));
        return Compilation.of(folder, "Snippet.java");
    }

    /** The only complaint is about the marked line and says the words. */
    private void refuses(String members, String words) {
        String before = around(members).split(java.util.regex.Pattern.quote(MARK), 2)[0];
        assertThat(compiled(members).complaints()).singleElement().satisfies(complaint -> {
            assertThat(complaint.line()).isEqualTo((int) before.lines().count());
            assertThat(complaint.message()).contains(words);
        });
    }

    @Test
    void theSurroundingsOfTheSnippetsCompile() {
        compiled("""
                static final FeatureDeclaration CHECK_IN = feature("f").doing("x")
                        .serving(FEEL_BETTER).expecting(WELLBEING).toRiseBy(2.6).because("y")
                            .backedBy(experiment("EXP", "members").finding(2.1).between(1.5, 2.7))
                        .guarding(WELLBEING).mayFallBy(2).from(52).on("2026-01-01")
                        .behind(releaseFlag("k")).ownedBy("us");
                static final Mission WELLNESS = MISSION.ladderingTo(CITY).because("y").pursuing(FEEL_BETTER)
                        .delivering(CHECK_IN)
                        .delivering(LegacyFlag.class, flag -> switch (flag) {
                            case OLD_CART -> undeclared("old-cart");
                            case DARK_MODE -> feature("dark-mode").doing("x").withoutImpact("comfort"); })
                        .declare();
            """).succeeds();
    }

    @Test
    void aGoalWithoutAMetric() {
        refuses("""
                static final GoalDeclaration GOAL =
                        goal("g").stating("x"); /*here*/
            """, "MeasuredBy cannot be converted to GoalDeclaration");
    }

    @Test
    void aBaselineWithoutADayEvenIfItIsKnownPrecisely() {
        refuses("""
                static final GoalDeclaration GOAL = goal("g").stating("x").measuredBy(WELLBEING).from(52)
                        .standardError(0.8).improving(); /*here*/
            """, "interface On");
    }

    @Test
    void anObjectiveWithoutItsDays() {
        refuses("""
                static final MissionDeclaration GUARDED =
                        MISSION.guarding(WELLBEING).objective(0.999); /*here*/
            """, "Over<MissionDeclaration> cannot be converted to MissionDeclaration");
    }

    @Test
    void aGoalWithoutAStatement() {
        refuses("""
                static final GoalDeclaration GOAL = goal("g")
                        .measuredBy(WELLBEING); /*here*/
            """, "interface Stating");
    }

    @Test
    void aSustainingGoalInServiceOfNothing() {
        refuses("""
                static final GoalDeclaration GOAL = sustainingGoal("g").stating("x")
                        .measuredBy(WELLBEING); /*here*/
            """, "interface InServiceOf");
    }

    @Test
    void aTargetWithoutADueDay() {
        refuses("""
                static final GoalDeclaration GOAL = goal("g").stating("x").measuredBy(WELLBEING)
                        .toAtLeast(60); /*here*/
            """, "By cannot be converted to GoalDeclaration");
    }

    @Test
    void aBaselineWithoutADay() {
        refuses("""
                static final GoalDeclaration GOAL = goal("g").stating("x").measuredBy(WELLBEING).from(52)
                        .toAtLeast(60) /*here*/
                        .by("2026-12-31");
            """, "interface On");
    }

    @Test
    void aMetricWithoutADirection() {
        refuses("""
                static final MetricDeclaration METRIC =
                        metric("m").measuring("x").in("points"); /*here*/
            """, "Better cannot be converted to MetricDeclaration");
    }

    @Test
    void aFeatureWithoutAPurpose() {
        refuses("""
                static final FeatureDeclaration FEATURE =
                        feature("f").doing("x"); /*here*/
            """, "ServingOrWithoutImpact cannot be converted to FeatureDeclaration");
    }

    @Test
    void anEffectWithoutADirection() {
        refuses("""
                static final FeatureDeclaration FEATURE =
                        feature("f").doing("x").serving(FEEL_BETTER).expecting(WELLBEING); /*here*/
            """, "ToRiseOrFallOrHold cannot be converted to FeatureDeclaration");
    }

    @Test
    void aReasonBeforeTheEffect() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").serving(FEEL_BETTER)
                        .expecting(WELLBEING)
                        .because("y") /*here*/
                        .toRise();
            """, "interface ToRiseOrFallOrHold");
    }

    @Test
    void evidenceBeforeTheEffect() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").serving(FEEL_BETTER)
                        .backedBy(experiment("EXP", "members")) /*here*/
                        .expecting(WELLBEING).toRise();
            """, "interface Expecting");
    }

    @Test
    void evidenceOnAFeatureWithoutImpact() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").withoutImpact("comfort")
                        .backedBy(experiment("EXP", "members")); /*here*/
            """, "interface FeatureDeclaration");
    }

    @Test
    void aGoalServedByAFeatureWithoutImpact() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").withoutImpact("comfort")
                        .serving(FEEL_BETTER); /*here*/
            """, "interface FeatureDeclaration");
    }

    @Test
    void aReasonAfterAGeneralWord() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").serving(FEEL_BETTER)
                        .expecting(WELLBEING).toRise().ownedBy("us")
                        .because("y"); /*here*/
            """, "interface Serving");
    }

    @Test
    void aGuardrailWithoutALimit() {
        refuses("""
                static final Mission WELLNESS = MISSION.guarding(WELLBEING)
                        .declare(); /*here*/
            """, "class Guarding<MissionDeclaration>");
    }

    @Test
    void aToleranceWithoutABaseline() {
        refuses("""
                static final Mission WELLNESS = MISSION.guarding(WELLBEING).mayFallBy(2)
                        .declare(); /*here*/
            """, "class From<MissionDeclaration>");
    }

    @Test
    void aLadderLinkWithoutAMechanism() {
        refuses("""
                static final Mission WELLNESS = MISSION.ladderingTo(CITY)
                        .declare(); /*here*/
            """, "interface Because");
    }

    @Test
    void aFindingThatSaysNothingOfItsInterval() {
        refuses("""
                static final EvidenceDeclaration EVIDENCE =
                        experiment("EXP", "members").finding(2.1); /*here*/
            """, "Found cannot be converted to EvidenceDeclaration");
    }

    @Test
    void aConcernOfWhichNobodySaysWhatIsDone() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").withoutImpact("comfort")
                        .considering(org.missionled.model.ConsiderationKind.PRIVACY).concern("y"); /*here*/
            """, "cannot be converted to FeatureDeclaration");
    }

    @Test
    void aMessageThatDoesNotSayHowMuchItClaims() {
        refuses("""
                static final MessageDeclaration MESSAGE = audience("members").that("x")
                        .through("release notes"); /*here*/
            """, "class ClaimingOrNoEffect");
    }

    @Test
    void researchThatTaughtNothing() {
        refuses("""
                static final ResearchDeclaration RESEARCH =
                        interviews("12 carers").asking("x").on("2026-02-01"); /*here*/
            """, "Answered cannot be converted to ResearchDeclaration");
    }

    @Test
    void anExtensionWithoutAReason() {
        refuses("""
                static final FlagDeclaration FLAG =
                        releaseFlag("k").expires("2026-12-01").extendedTo("2027-02-01"); /*here*/
            """, "Because cannot be converted to FlagDeclaration");
    }

    @Test
    void aPermanentFlagThatExpires() {
        refuses("""
                static final FlagDeclaration FLAG = operationsFlag("k").permanentBecause("x")
                        .expires("2026-12-01"); /*here*/
            """, "interface FlagDeclaration");
    }

    @Test
    void anExemptionWithoutAReason() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x").withoutImpact("comfort")
                        .exemptFrom(FEEL_BETTER); /*here*/
            """, "cannot be converted to FeatureDeclaration");
    }

    @Test
    void aMissionThatIsNotDeclared() {
        refuses("""
                static final Mission WELLNESS =
                        MISSION.pursuing(FEEL_BETTER); /*here*/
            """, "MissionDeclaration cannot be converted to Mission");
    }

    @Test
    void aGoalByItsName() {
        refuses("""
                static final FeatureDeclaration FEATURE = feature("f").doing("x")
                        .serving("feel-better") /*here*/
                        .expecting(WELLBEING).toRise();
            """, "String cannot be converted to GoalDeclaration");
    }

    @Test
    void aConstantWithoutAPurposeInAnExhaustiveSwitch() {
        refuses("""
                static final Mission WELLNESS = MISSION
                        .delivering(LegacyFlag.class, flag -> switch (flag) { /*here*/
                            case OLD_CART -> undeclared("old-cart"); })
                        .declare();
            """, "switch");
    }

    @Test
    void anEnumThatCarriesNoSentences() {
        refuses("""
                static final Mission WELLNESS = MISSION
                        .delivering(LegacyFlag.class) /*here*/
                        .declare();
            """, "delivering");
    }

    @Test
    void aJointEffectWithoutASize() {
        refuses("""
                    static final JointDeclaration JOINT =
                            together(undeclared("a"), undeclared("b")).expecting(WELLBEING); /*here*/
                """, "ToRiseByOrFallBy cannot be converted to JointDeclaration");
    }

    @Test
    void aJointEffectOnNoMetric() {
        refuses("""
                    static final JointDeclaration JOINT = together(undeclared("a"), undeclared("b"))
                            .toRiseBy(2); /*here*/
                """, "class Expecting");
    }

    @Test
    void aDriverWithoutAReason() {
        refuses("""
                    static final MetricDeclaration LOYALTY =
                            metric("loyalty").measuring("x").in("points").betterHigher().driving(WELLBEING); /*here*/
                """, "Because cannot be converted to MetricDeclaration");
    }

    @Test
    void aStrainWithoutAReason() {
        refuses("""
                    static final MissionDeclaration STRAINING =
                            MISSION.straining(CITY); /*here*/
                """, "StrainingBecause cannot be converted to MissionDeclaration");
    }

    @Test
    void anIndexWithoutAWayToAggregate() {
        refuses("""
                    static final IndexDeclaration INDEX =
                            index("well").stating("x"); /*here*/
                """, "Averaging<IndexDeclaration> cannot be converted to IndexDeclaration");
    }

    @Test
    void aPartWithAWorstAndNoBest() {
        refuses("""
                    static final PartDeclaration PART =
                            part(WELLBEING).worst(0); /*here*/
                """, "BestOrRed cannot be converted to PartDeclaration");
    }

    @Test
    void aPartThatCompoundsUpToNothing() {
        refuses("""
                    static final PartDeclaration PART =
                            part(WELLBEING).compounding(0.08); /*here*/
                """, "UpTo cannot be converted to PartDeclaration");
    }

    @Test
    void aPartThatIsCutOffAndOnNoScale() {
        refuses("""
                    static final PartDeclaration PART =
                            part(WELLBEING).cutOffAt(10, 90); /*here*/
                """, "Scaling cannot be converted to PartDeclaration");
    }

    @Test
    void aGroupWithAWorstAndNoBest() {
        refuses("""
                    static final PartDeclaration PART =
                            part("Body").averaging(part(WELLBEING).worst(0).best(100)).worst(0); /*here*/
                """, "GroupBest cannot be converted to PartDeclaration");
    }

    @Test
    void aComputedMetricWithoutADirection() {
        refuses("""
                    static final MetricDeclaration ALL =
                            metric("all").measuring("x").asSumOf(WELLBEING, WELLBEING); /*here*/
                """, "Computed cannot be converted to MetricDeclaration");
    }

    @Test
    void askedWithoutAnswered() {
        refuses("""
                    static final ObservationDeclaration SEEN =
                            observed(WELLBEING).during("2026-03").was(52).asked(1000); /*here*/
                """, "Answered cannot be converted to ObservationDeclaration");
    }

    @Test
    void aDecisionWithoutAReason() {
        refuses("""
                static final DecisionDeclaration DECISION =
                        decision(org.missionled.model.Choice.KEEP).about(FEEL_BETTER); /*here*/
            """, "Because cannot be converted to DecisionDeclaration");
    }

    @Test
    void aDecisionWithoutADay() {
        refuses("""
                static final DecisionDeclaration DECISION =
                        decision(org.missionled.model.Choice.KEEP).aboutTheMission().because("y"); /*here*/
            """, "On cannot be converted to DecisionDeclaration");
    }

    @Test
    void aCommitmentThatNobodyOwns() {
        refuses("""
                static final CommitmentDeclaration PROMISE =
                        commitment("c").to("x"); /*here*/
            """, "OwnedBy cannot be converted to CommitmentDeclaration");
    }

    @Test
    void aCommitmentWithoutADueDay() {
        refuses("""
                static final CommitmentDeclaration PROMISE =
                        commitment("c").to("x").ownedBy("y"); /*here*/
            """, "By cannot be converted to CommitmentDeclaration");
    }

    @Test
    void aStakeholderWithoutARole() {
        refuses("""
                static final StakeholderDeclaration WHO =
                        stakeholder("members"); /*here*/
            """, "Who cannot be converted to StakeholderDeclaration");
    }

    @Test
    void anAffirmationWithoutADay() {
        refuses("""
                static final StakeholderDeclaration WHO =
                        stakeholder("members").who(org.missionled.model.StakeholderRole.BENEFITS).affirming(FEEL_BETTER); /*here*/
            """, "cannot be converted to StakeholderDeclaration");
    }

    @Test
    void aProblemThatHurtsNobody() {
        refuses("""
                static final ProblemDeclaration PROBLEM =
                        problem("x"); /*here*/
            """, "cannot be converted to ProblemDeclaration");
    }

    @Test
    void aDecisionTakenBeforeItIsFinished() {
        refuses("""
                static final MissionDeclaration M =
                        MISSION.deciding(decision(org.missionled.model.Choice.KEEP).aboutTheMission().because("y")); /*here*/
            """, "cannot be converted to DecisionDeclaration");
    }

    @Test
    void aRenamedElementWithoutItsOldId() {
        refuses("""
                static final MissionDeclaration M =
                        MISSION.renaming(FEEL_BETTER); /*here*/
            """, "cannot be converted to MissionDeclaration");
    }

    @Test
    void aRewordingWithoutTheNewWording() {
        refuses("""
                static final MissionDeclaration M =
                        MISSION.rewording("3f2a91-0c77d2"); /*here*/
            """, "cannot be converted to MissionDeclaration");
    }

    @Test
    void aBenchmarkOfAGoalWithoutATarget() {
        refuses("""
                static final GoalDeclaration G =
                        goal("g").stating("x").measuredBy(WELLBEING).comparedWith("others", 62); /*here*/
            """, "comparedWith");
    }
}
