package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.beforeAndAfter;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.experimentFlag;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.operationsFlag;
import static org.missionled.dsl.Words.permissionFlag;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.undeclared;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.dsl.FeatureDeclaration.Claiming;
import org.missionled.dsl.FeatureDeclaration.ToRiseOrFallOrHold;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.Mission;

/** Each word about a feature is found again in the model. */
class FeatureWordsTest {
    private static Feature told(FeatureDeclaration feature) {
        Mission mission =
                Wellness.mission().pursuing(FEEL_BETTER).delivering(feature).declare();
        assertThat(mission.faults()).isEmpty();
        return mission.features().get(0);
    }

    private static ToRiseOrFallOrHold moving() {
        return feature("f").doing("Ask how you feel").serving(FEEL_BETTER).expecting(WELLBEING);
    }

    private static Claim claim(Claiming feature) {
        return told(feature).claims().get(0);
    }

    private static Flag flag(FlagDeclaration flag) {
        return told(undeclared("f").behind(flag)).flag().orElseThrow();
    }

    @Test
    void whatItDoes() {
        Feature feature = told(moving().toRise());
        assertThat(feature.id()).hasToString("feature:wellness/f");
        assertThat(feature.doing()).contains("Ask how you feel");
        assertThat(feature.isDeclared()).isTrue();
        assertThat(feature.withoutImpact()).isEmpty();
        assertThat(feature.flag()).isEmpty();
        assertThat(feature.owner()).isEmpty();
    }

    @Test
    void whatItServes() {
        Claim claim = claim(moving().toRise());
        assertThat(claim.goal().id()).hasToString("goal:wellness/feel-better");
        assertThat(claim.metric().id()).hasToString("metric:wellness/who-5");
        assertThat(claim.because()).isEmpty();
        assertThat(claim.evidence()).isEmpty();
    }

    @Test
    void effects() {
        assertThat(claim(moving().toRise()).effect()).isEqualTo(new Effect(Movement.RISES, new Effect.Unsaid()));
        assertThat(claim(moving().toFall()).effect()).isEqualTo(new Effect(Movement.FALLS, new Effect.Unsaid()));
        assertThat(claim(moving().toHold()).effect()).isEqualTo(new Effect(Movement.HOLDS, new Effect.Unsaid()));
        assertThat(claim(moving().toRiseBy(2.6)).effect())
                .isEqualTo(new Effect(Movement.RISES, new Effect.InUnits(2.6)));
        assertThat(claim(moving().toFallBy(2.6)).effect())
                .isEqualTo(new Effect(Movement.FALLS, new Effect.InUnits(2.6)));
        assertThat(claim(moving().toRiseByPercentOfBaseline(5)).effect())
                .isEqualTo(new Effect(Movement.RISES, new Effect.InPercentOfBaseline(5)));
        assertThat(claim(moving().toFallByPercentOfBaseline(5)).effect())
                .isEqualTo(new Effect(Movement.FALLS, new Effect.InPercentOfBaseline(5)));
    }

    @Test
    void becauseAndAssuming() {
        Claim claim = claim(moving().toRise().because("naming a feeling").assuming("members answer"));
        assertThat(claim.because()).contains("naming a feeling");
        assertThat(claim.assuming()).contains("members answer");
    }

    @Test
    void reachAndLanding() {
        Claim claim = claim(moving().toRise().reaching(0.3).landing("2026-06-01"));
        assertThat(claim.reach()).hasValue(0.3);
        assertThat(claim.landing()).contains(LocalDate.of(2026, 6, 1));
        assertThat(claim(moving().toRise().reaching(1)).reach()).hasValue(1);
    }

    @Test
    void severalPiecesOfEvidenceKeepTheirOrder() {
        assertThat(claim(moving().toRise()
                                .backedBy(beforeAndAfter("LOG-1", "members"))
                                .backedBy(experiment("EXP-2", "members")))
                        .evidence())
                .extracting(Evidence::reference)
                .containsExactly("LOG-1", "EXP-2");
    }

    @Test
    void wordsQualifyTheNearestClaim() {
        Feature feature = told(moving().toRise()
                .because("one")
                .reaching(0.1)
                .serving(FEEL_BETTER)
                .expecting(NO_SHOWS)
                .toFall()
                .because("two")
                .reaching(0.2));
        assertThat(feature.claims()).hasSize(2);
        assertThat(feature.claims().get(0).because()).contains("one");
        assertThat(feature.claims().get(0).reach()).hasValue(0.1);
        assertThat(feature.claims().get(1).because()).contains("two");
        assertThat(feature.claims().get(1).reach()).hasValue(0.2);
    }

    @Test
    void aClaimAfterGeneralWords() {
        Feature feature = told(moving().toRise()
                .ownedBy("habits")
                .behind(releaseFlag("k"))
                .serving(FEEL_BETTER)
                .expecting(NO_SHOWS)
                .toFall()
                .because("late"));
        assertThat(feature.claims()).hasSize(2);
        assertThat(feature.owner()).contains("habits");
        assertThat(feature.flag().orElseThrow().key()).isEqualTo("k");
    }

    @Test
    void withoutImpact() {
        Feature feature = told(feature("f").doing("Delete my account").withoutImpact("GDPR Art. 17"));
        assertThat(feature.withoutImpact()).contains("GDPR Art. 17");
        assertThat(feature.claims()).isEmpty();
    }

    @Test
    void undeclaredSaysNothing() {
        Feature feature = told(undeclared("old-cart"));
        assertThat(feature.id()).hasToString("feature:wellness/old-cart");
        assertThat(feature.isDeclared()).isFalse();
        assertThat(feature.doing()).isEmpty();
    }

    @Test
    void flagKinds() {
        assertThat(flag(releaseFlag("k")).kind()).isEqualTo(FlagKind.RELEASE);
        assertThat(flag(experimentFlag("k")).kind()).isEqualTo(FlagKind.EXPERIMENT);
        assertThat(flag(operationsFlag("k")).kind()).isEqualTo(FlagKind.OPERATIONS);
        assertThat(flag(permissionFlag("k")).kind()).isEqualTo(FlagKind.PERMISSION);
    }

    @Test
    void flagKeyAndDates() {
        Flag flag = flag(releaseFlag("wellness.check-in").created("2026-03-01").expires("2026-12-01"));
        assertThat(flag.key()).isEqualTo("wellness.check-in");
        assertThat(flag.created()).contains(LocalDate.of(2026, 3, 1));
        assertThat(flag.expires()).contains(LocalDate.of(2026, 12, 1));
        assertThat(flag(releaseFlag("k")).created()).isEmpty();
        assertThat(flag(releaseFlag("k")).expires()).isEmpty();
    }

    @Test
    void theFlagKeyIsReadFromTheSentenceWithoutDeclaringIt() {
        assertThat(moving().toRise().behind(releaseFlag("k")).ownedBy("us").flagKey())
                .contains("k");
        assertThat(moving().toRise()
                        .behind(releaseFlag("k"))
                        .serving(FEEL_BETTER)
                        .expecting(NO_SHOWS)
                        .toFall()
                        .because("y")
                        .guarding(NO_SHOWS)
                        .atMost(0.1)
                        .flagKey())
                .contains("k");
        assertThat(moving().toRise().flagKey()).isEmpty();
    }
}
