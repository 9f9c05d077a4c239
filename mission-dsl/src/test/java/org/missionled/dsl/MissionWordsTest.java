package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.HEALTHY_CITY;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.societalMission;
import static org.missionled.dsl.Words.undeclared;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionled.model.ElementId;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

/** Each word about a mission is found again in the model. */
class MissionWordsTest {
    private static Mission told(MissionDeclaration said) {
        Mission mission = said.declare();
        assertThat(mission.faults()).isEmpty();
        return mission;
    }

    private static MissionDeclaration mission() {
        return Wellness.mission();
    }

    @Test
    void levels() {
        assertThat(told(productMission("m").stating("x")).level()).isEqualTo(MissionLevel.PRODUCT);
        assertThat(told(organisationMission("m").stating("x")).level()).isEqualTo(MissionLevel.ORGANISATION);
        assertThat(told(societalMission("m").stating("x")).level()).isEqualTo(MissionLevel.SOCIETY);
    }

    @Test
    void nothingBesidesTheStatement() {
        Mission mission = told(mission());
        assertThat(mission.id()).isEqualTo(ElementId.ofMission("wellness"));
        assertThat(mission.statement()).isEqualTo("Foster healthier communities");
        assertThat(mission.ladder().links()).isEmpty();
        assertThat(mission.goals()).isEmpty();
        assertThat(mission.features()).isEmpty();
        assertThat(mission.guardrails()).isEmpty();
        assertThat(mission.purpose().beneficiaries()).isEmpty();
        assertThat(mission.withoutGuardrail()).isEmpty();
        assertThat(mission.stewardship().custodian()).isEmpty();
        assertThat(mission.stewardship().champion()).isEmpty();
        assertThat(mission.reviewedOn()).isEmpty();
    }

    @Test
    void severalLadderLinksEachWithItsReason() {
        Mission country = societalMission("healthy-country").stating("x").declare();
        Mission mission = told(mission()
                .ladderingTo(HEALTHY_CITY)
                .because("one")
                .assuming("members live there")
                .ladderingTo(country)
                .because("two"));

        assertThat(mission.ladder().links()).extracting(LadderLink::above).containsExactly(HEALTHY_CITY, country);
        assertThat(mission.ladder().links()).extracting(LadderLink::because).containsExactly("one", "two");
        assertThat(mission.ladder().links())
                .extracting(LadderLink::assuming)
                .containsExactly(Optional.of("members live there"), Optional.empty());
    }

    @Test
    void goalsAreQualifiedByTheMissionThatPursuesThem() {
        Mission other = productMission("other")
                .stating("x")
                .pursuing(Wellness.FEEL_BETTER)
                .declare();
        assertThat(told(mission().pursuing(Wellness.FEEL_BETTER)).goals().get(0).id())
                .hasToString("goal:wellness/feel-better");
        assertThat(other.goals().get(0).id()).hasToString("goal:other/feel-better");
    }

    @Test
    void withoutGuardrail() {
        assertThat(told(mission().withoutGuardrail("a prototype")).withoutGuardrail())
                .contains("a prototype");
    }

    @Test
    void benefitingMayBeSaidSeveralTimes() {
        assertThat(told(mission().benefiting("members").benefiting("their families"))
                        .purpose()
                        .beneficiaries())
                .containsExactly("members", "their families");
    }

    @Test
    void keptAndChampionedAndReviewed() {
        Mission mission = told(mission()
                .keptBy("head of product")
                .championedBy("chief executive")
                .reviewedOn("2026-06-30"));
        assertThat(mission.stewardship().custodian()).contains("head of product");
        assertThat(mission.stewardship().champion()).contains("chief executive");
        assertThat(mission.reviewedOn()).contains(LocalDate.of(2026, 6, 30));
    }

    @Test
    void deliveringMayBeSaidSeveralTimesAndBetweenOtherWords() {
        Mission mission = told(mission()
                .delivering(undeclared("a"), undeclared("b"))
                .ladderingTo(HEALTHY_CITY)
                .because("x")
                .delivering(undeclared("c")));
        assertThat(mission.features())
                .extracting(feature -> feature.id().name())
                .containsExactly("a", "b", "c");
        assertThat(mission.ladder().links()).hasSize(1);
    }
}
