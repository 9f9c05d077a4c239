package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.releaseFlag;

import org.junit.jupiter.api.Test;
import org.missionled.model.Fault;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

/** A fault never hides another one, so that nobody mends, runs, mends and runs again. */
class EveryFaultAtOnceTest {
    @Test
    void aMalformedIdDoesNotHideTheRestOfTheSentence() {
        Mission mission = Wellness.mission()
                .delivering(feature("Bad Id")
                        .doing("")
                        .serving(FEEL_BETTER)
                        .expecting(WELLBEING)
                        .toRise()
                        .landing("June")
                        .behind(releaseFlag("a key"))
                        .ownedBy(" "))
                .declare();

        assertThat(mission.faults())
                .extracting(Fault::problem)
                .satisfiesExactly(
                        id -> assertThat(id).startsWith("not a valid feature id: \"Bad Id\""),
                        text -> assertThat(text).startsWith("not a valid description of a feature: \"\""),
                        day -> assertThat(day).startsWith("not a valid day of landing: \"June\""),
                        key -> assertThat(key).startsWith("not a valid flag key: \"a key\""),
                        owner -> assertThat(owner).startsWith("not a valid owner: \" \""));
        assertThat(mission.faults()).extracting(Fault::element).containsOnly(mission.id());
        assertThat(mission.features()).isEmpty();
    }

    @Test
    void aNullGoalDoesNotHideWhatTheClaimSaysBesides() {
        Mission mission = Wellness.mission()
                .delivering(feature("f")
                        .doing("x")
                        .serving(null)
                        .expecting(null)
                        .toRiseBy(Double.NaN)
                        .because("")
                        .backedBy(experiment("EXP-114", "").on("May")))
                .declare();

        assertThat(mission.faults())
                .extracting(Fault::problem)
                .satisfiesExactly(
                        goal -> assertThat(goal).startsWith("a goal is null here"),
                        metric -> assertThat(metric).startsWith("a metric is null here"),
                        size -> assertThat(size).startsWith("not a valid size of an effect: NaN"),
                        because -> assertThat(because).startsWith("not a valid reason of a claim: \"\""),
                        population -> assertThat(population).startsWith("not a valid population: \"\""),
                        day -> assertThat(day).startsWith("not a valid day of the evidence: \"May\""));
        assertThat(mission.features().get(0).claims()).isEmpty();
    }

    @Test
    void everyPartOfAMetricIsTold() {
        Mission mission = Wellness.mission()
                .pursuing(goal("G")
                        .stating(null)
                        .measuredBy(metric("M")
                                .measuring(" ")
                                .in(null)
                                .betterWithin(9, 7)
                                .staleAfterDays(0))
                        .from(Double.NaN)
                        .on("yesterday")
                        .toAtLeast(Double.NaN)
                        .by("tomorrow"))
                .declare();

        assertThat(mission.faults())
                .extracting(Fault::problem)
                .satisfiesExactly(
                        goal -> assertThat(goal).startsWith("not a valid goal id: \"G\""),
                        statement -> assertThat(statement).startsWith("not a valid statement of a goal: null"),
                        metric -> assertThat(metric).startsWith("not a valid metric id: \"M\""),
                        meaning -> assertThat(meaning).startsWith("not a valid meaning of a metric: \" \""),
                        unit -> assertThat(unit).startsWith("not a valid unit: null"),
                        band -> assertThat(band).startsWith("the band from 9 to 7 is empty"),
                        stale -> assertThat(stale).startsWith("not a valid number of days"),
                        baseline -> assertThat(baseline).startsWith("not a valid baseline: NaN"),
                        day -> assertThat(day).startsWith("not a valid day of the baseline: \"yesterday\""),
                        bound -> assertThat(bound).startsWith("not a valid bound: NaN"),
                        due -> assertThat(due).startsWith("not a valid due day: \"tomorrow\""));
    }

    @Test
    void aBlankStatementKeepsWhatTheMissionSaysBesides() {
        Mission mission = organisationMission("wellness")
                .stating("")
                .pursuing(FEEL_BETTER)
                .keptBy(" ")
                .championedBy("chief executive")
                .declare();

        assertThat(mission.faults()).hasSize(2);
        assertThat(mission.level()).isEqualTo(MissionLevel.ORGANISATION);
        assertThat(mission.statement()).isEqualTo("(not stated)");
        assertThat(mission.goals()).extracting(g -> g.id().local()).containsExactly("goal:feel-better");
        assertThat(mission.stewardship().champion()).contains("chief executive");
    }

    @Test
    void whatCanBeUnderstoodIsKept() {
        Mission mission = Wellness.mission()
                .pursuing(FEEL_BETTER.ownedBy(""))
                .delivering(feature("f")
                        .doing("x")
                        .serving(FEEL_BETTER)
                        .expecting(WELLBEING)
                        .toRise()
                        .reaching(2)
                        .because("y"))
                .declare();

        assertThat(mission.goals().get(0).measures()).hasSize(2);
        assertThat(mission.features().get(0).claims().get(0).because()).contains("y");
        assertThat(mission.features().get(0).claims().get(0).reach()).isEmpty();
    }

    @Test
    void aSentenceThatIsUsedTwiceTellsItsFaultsOnce() {
        GoalDeclaration faulty = goal("faulty")
                .stating("x")
                .measuredBy(WELLBEING.staleAfterDays(-1))
                .measuredBy(WELLBEING.staleAfterDays(-1).ownedBy("us"))
                .ownedBy("");

        Mission mission = Wellness.mission()
                .pursuing(faulty)
                .delivering(
                        feature("a")
                                .doing("x")
                                .serving(faulty)
                                .expecting(WELLBEING)
                                .toRise(),
                        feature("b")
                                .doing("x")
                                .serving(faulty)
                                .expecting(WELLBEING)
                                .toRise())
                .declare();

        assertThat(mission.faults())
                .filteredOn(fault -> fault.problem().startsWith("not a valid owner"))
                .hasSize(1);
    }
}
