package org.missionled.examples.gettingstarted;

import static org.missionled.dsl.Words.audience;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.interviews;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.model.ClaimVerb.IS_EXPECTED_TO_MOVE;
import static org.missionled.model.CollectionMethod.SURVEY;
import static org.missionled.model.ConsiderationKind.ACCESSIBILITY;
import static org.missionled.model.ConsiderationKind.BIAS;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.ConsiderationKind.SOCIETAL_IMPACT;
import static org.missionled.model.Rhythm.MONTH;

import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MessageDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.model.FlagKind;
import org.missionled.model.Mission;

/**
 * A feature on its way to people: what it came from, what it may do to them, what is said of it, and how its flag ends.
 */
final class Sleep {
    // spotless:off
    static final MetricDeclaration SLEEP = metric("sleep").measuring("Members who sleep well").inPercent()
            .betterHigher().amongst("members").every(MONTH).collectedBy(SURVEY);

    static final MetricDeclaration NIGHT_USE = metric("night-use").measuring("Use after midnight").in("minutes")
            .betterLower();

    static final GoalDeclaration SLEEP_BETTER = goal("sleep-better").stating("Members sleep better")
            .measuredBy(SLEEP).from(41).on("2026-06-30").toAtLeast(50).by("2027-06-30");

    /** The words stand in the app as {@code WHY_DIARY.text()}, so that what is shown is what is checked. */
    static final MessageDeclaration WHY_DIARY = audience("members")
            .that("A diary should help you find out what lets you sleep.")
            .claiming(IS_EXPECTED_TO_MOVE, SLEEP).through("release notes").on("2026-11-01");

    static final FeatureDeclaration DIARY = feature("sleep-diary").doing("Write down how you slept")
            .serving(SLEEP_BETTER).expecting(SLEEP).toRiseBy(4).because("who writes it down finds the pattern")
            .learntFrom(interviews("14 members").asking("What keeps you awake?").on("2026-05-20")
                .saying("they cannot tell which evenings went well"))
            .considering(BIAS).concern("shift workers have no usual night")
                .mitigatedBy("every night can be named by whoever slept it")
            .considering(ACCESSIBILITY).concern("a diary is hard to fill in with a screen reader")
                .mitigatedBy("each entry is one form that a screen reader reads in order")
            .considering(PRIVACY).concern("somebody at home could read it").mitigatedBy("entries stay on the phone")
            .considering(SOCIETAL_IMPACT).concern("a diary keeps people at the screen at night")
                .guardedBy(NIGHT_USE).mitigatedBy("it opens in the morning alone")
            .telling(WHY_DIARY)
            .guarding(NIGHT_USE).atMost(10)
            .behind(releaseFlag("sleep.diary").created("2026-08-01").expires("2026-10-31")
                .extendedTo("2026-12-15").because("two clinics join in November")
                    .decidedBy("head of product").on("2026-10-12")
                .removedOnce(SLEEP).isReached().removedOnce(NIGHT_USE).breachesItsGuardrail())
            .ownedBy("sleep team").inDevelopment();

    static final FeatureDeclaration ALARM = feature("night-alarm").doing("Wake up in a light phase of sleep")
            .serving(SLEEP_BETTER).expecting(SLEEP).toRise().because("waking lightly feels rested").candidate();

    static final FeatureDeclaration RANKING = feature("sleep-ranking").doing("Compare your sleep with others")
            .serving(SLEEP_BETTER).expecting(SLEEP).toRise().because("people like to compare")
            .declinedBecause("who sleeps badly sleeps worse for being ranked");

    static final Mission MISSION = productMission("sleep").stating("Rested people")
            .pursuing(SLEEP_BETTER).lettingFlagsLive(FlagKind.RELEASE, 150)
            .delivering(DIARY, ALARM, RANKING).declare();
    // spotless:on

    private Sleep() {}
}
