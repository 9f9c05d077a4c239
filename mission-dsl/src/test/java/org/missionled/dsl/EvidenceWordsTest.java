package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;
import org.missionled.model.Interval;
import org.missionled.model.Mission;

/** Each word about evidence is found again in the model. */
class EvidenceWordsTest {
    private static Evidence told(EvidenceDeclaration evidence) {
        Mission mission = Wellness.mission()
                .pursuing(FEEL_BETTER)
                .delivering(feature("f")
                        .doing("x")
                        .serving(FEEL_BETTER)
                        .expecting(WELLBEING)
                        .toRise()
                        .backedBy(evidence))
                .declare();
        assertThat(mission.faults()).isEmpty();
        return mission.features().get(0).claims().get(0).evidence().get(0);
    }

    static Stream<Arguments> openings() {
        return Stream.of(
                Arguments.of(Words.statement("R", "P"), EvidenceGrade.STATED),
                Arguments.of(Words.beforeAndAfter("R", "P"), EvidenceGrade.BEFORE_AFTER),
                Arguments.of(Words.comparison("R", "P"), EvidenceGrade.COMPARISON),
                Arguments.of(Words.experiment("R", "P"), EvidenceGrade.EXPERIMENT),
                Arguments.of(Words.replications("R", "P"), EvidenceGrade.REPLICATED),
                Arguments.of(Words.effectAtScale("R", "P"), EvidenceGrade.AT_SCALE));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void theOpeningIsTheGrade(EvidenceDeclaration evidence, EvidenceGrade grade) {
        assertThat(told(evidence).grade()).isEqualTo(grade);
        assertThat(told(evidence).reference()).isEqualTo("R");
        assertThat(told(evidence).population()).isEqualTo("P");
    }

    @Test
    void everyGradeButTheOneOfABareReasonHasAnOpening() {
        assertThat(openings().map(opening -> opening.get()[1]))
                .hasSize(EvidenceGrade.values().length - 1)
                .doesNotContain(EvidenceGrade.HYPOTHESIS)
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingBesidesTheOpening() {
        Evidence evidence = told(experiment("EXP-114", "2,400 members"));
        assertThat(evidence.otherMetric()).isEmpty();
        assertThat(evidence.day()).isEmpty();
        assertThat(evidence.finding()).isEmpty();
    }

    @Test
    void aboutAnotherMetric() {
        assertThat(told(experiment("EXP-114", "2,400 members").about(SCREEN_TIME))
                        .otherMetric()
                        .orElseThrow()
                        .id())
                .hasToString("metric:wellness/screen-time");
    }

    @Test
    void onADay() {
        assertThat(told(experiment("EXP-114", "2,400 members").on("2026-05-31")).day())
                .contains(LocalDate.of(2026, 5, 31));
    }

    @Test
    void aFindingInTheUnitOfTheMetric() {
        assertThat(told(experiment("EXP-114", "2,400 members").finding(2.1).between(1.5, 2.7))
                        .finding())
                .contains(Finding.of(2.1, Finding.Unit.UNITS).withInterval(new Interval(1.5, 2.7)));
    }

    @Test
    void aFindingInPercentOfTheControlGroup() {
        assertThat(told(experiment("EXP-114", "2,400 members")
                                .findingPercent(-1.7)
                                .between(-2.7, 0))
                        .finding())
                .contains(Finding.of(-1.7, Finding.Unit.PERCENT_OF_CONTROL).withInterval(new Interval(-2.7, 0)));
    }

    @Test
    void aFindingWithoutAnInterval() {
        assertThat(told(experiment("EXP-114", "2,400 members").finding(2.1).withoutInterval())
                        .finding())
                .contains(Finding.of(2.1, Finding.Unit.UNITS));
    }

    @Test
    void aFindingAtTheEndOfItsInterval() {
        assertThat(told(experiment("EXP-114", "2,400 members").finding(1.5).between(1.5, 1.5))
                        .finding())
                .isPresent();
    }
}
