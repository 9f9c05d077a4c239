package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.audience;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.interviews;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.model.ClaimVerb.MOVED;
import static org.missionled.model.ConsiderationKind.PRIVACY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.FlagKind;

/** What was considered, learnt, told, and said of the life of a flag. */
class RefusedLifecycleTest {
    private static final String DAY = "(year, month and day of the calendar, such as \"2026-12-31\")";

    @ParameterizedTest
    @MethodSource
    void isAFaultOfTheFeature(Refusal refusal) {
        refusal.isToldBy(RefusedLifecycleTest.class);
    }

    private static FeatureDeclaration bare() {
        return feature("f").doing("x").withoutImpact("comfort");
    }

    private static Refusal of(String said, FeatureDeclaration feature, String fault) {
        return Refusal.ofFeature(said, feature, "feature:wellness/f: " + fault);
    }

    private static Refusal flag(String said, FlagDeclaration flag, String fault) {
        return of(said, bare().behind(flag), fault);
    }

    static Stream<Refusal> isAFaultOfTheFeature() {
        return Stream.of(
                of(
                        "a blank concern",
                        bare().considering(PRIVACY).concern(" ").mitigatedBy("y"),
                        "not a valid concern: \" \" (a few words, such as \"somebody at home could read the"
                                + " answers\")"),
                of(
                        "a concern and none",
                        bare().considering(PRIVACY)
                                .concern("x")
                                .guardedBy(SCREEN_TIME)
                                .mitigatedBy("y")
                                .considering(PRIVACY)
                                .nothingBecause("z"),
                        "privacy is answered twice, once by no concern (say the concerns one by one, or"
                                + " nothingBecause(...) alone)"),
                of(
                        "research on no day",
                        bare().learntFrom(interviews("12 carers")
                                .asking("x")
                                .on("March")
                                .saying("y")),
                        "not a valid day of the research: \"March\" " + DAY),
                of(
                        "research that taught nothing",
                        bare().learntFrom(interviews("12 carers")
                                .asking("x")
                                .on("2026-02-01")
                                .saying("")),
                        "not a valid insight: \"\" (a few words, such as \"they cannot read the label\")"),
                of(
                        "a message that ends before it begins",
                        bare().telling(audience("members")
                                .that("x")
                                .claimingNoEffect()
                                .through("release notes")
                                .on("2026-10-01")
                                .until("2026-09-30")),
                        "a message for members is said until 2026-09-30, before its first day 2026-10-01 (the first"
                                + " day comes first)"),
                of(
                        "a message with no verb",
                        bare().telling(audience("members")
                                .that("x")
                                .claiming(null, WELLBEING)
                                .through("release notes")),
                        "not a valid verb of a message: null (such as MOVED)"),
                of(
                        "two messages in one place",
                        bare().telling(GoodArguments.MESSAGE).telling(GoodArguments.MESSAGE),
                        "members are told twice through release notes (say it in one message)"),
                of(
                        "exempt without a reason",
                        bare().exemptFrom(FEEL_BETTER).because(""),
                        "not a valid reason for an exemption: \"\" (a few words, such as \"it pays for what the others"
                                + " do\")"),
                flag(
                        "extended to an earlier day",
                        releaseFlag("k")
                                .expires("2026-12-01")
                                .extendedTo("2026-11-01")
                                .because("x"),
                        "flag k is extended to 2026-11-01, and lived until 2026-12-01 anyway (extend it to a later"
                                + " day)"),
                flag(
                        "decided too late",
                        releaseFlag("k")
                                .expires("2026-12-01")
                                .extendedTo("2027-02-01")
                                .because("x")
                                .decidedBy("head of product")
                                .on("2027-02-02"),
                        "an extension to 2027-02-01 was decided on 2027-02-02 (decide before the flag expires, and"
                                + " extend it to a later day)"),
                flag(
                        "permanent without a reason",
                        releaseFlag("k").permanentBecause(null),
                        "not a valid reason for a permanent flag: null (a few words, such as \"operators switch"
                                + " payments off with it\")"));
    }

    @Test
    void aLifetimeOfNoDaysIsAFaultOfTheMission() {
        assertThat(Wellness.mission()
                        .lettingFlagsLive(FlagKind.RELEASE, 0)
                        .lettingFlagsBeExtended(-1)
                        .declare()
                        .faults())
                .extracting(Object::toString)
                .containsExactly(
                        "mission:wellness: not a valid lifetime of a flag: 0 (days, at least 1, such as 90)",
                        "mission:wellness: not a valid number of extensions of a flag: -1 (at least 0, such as 2)");
    }

    @Test
    void theWordsOfAMessageAreAtHandForTheProduct() {
        assertThat(audience("members")
                        .that("You feel better.")
                        .claiming(MOVED, WELLBEING)
                        .through("release notes")
                        .text())
                .isEqualTo("You feel better.");
    }
}
