package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Sample;
import org.missionled.report.view.Answer;
import org.missionled.report.view.TenQuestions;

/** Each question of a leader has its number, or says what is missing to give one. */
class TenQuestionsTest {
    private static List<Answer> answers(Sample sample) {
        return TenQuestions.of(sample.report().view());
    }

    private static Answer answer(Sample sample, String anchor) {
        return answers(sample).stream()
                .filter(one -> one.anchor().equals("question-" + anchor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areTenOfEveryMission() {
        for (Sample sample : Sample.values()) {
            assertThat(answers(sample)).hasSize(10).extracting(Answer::anchor).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsNotKnownIsSaidAndNeverPassedOver() {
        for (Sample sample : Sample.values()) {
            assertThat(answers(sample))
                    .allSatisfy(one -> assertThat(one.text().startsWith("We do not know: "))
                            .isEqualTo(!one.isKnown()));
        }
        assertThat(answer(Sample.DAY_ONE, "arrival").isKnown()).isFalse();
    }

    @Test
    void theArrivalCountsEveryTargetOnce() {
        Answer arrival = answer(Sample.NEIGHBOURS, "arrival");
        assertThat(arrival.details())
                .hasSize(16)
                .contains("Median time until somebody helps: behind, at this pace on 2027-03-31; due on 2026-12-31");
        assertThat(arrival.text())
                .isEqualTo("Of 16 targets 3 are met or arrive by their day, 5 later or never; of 8 it is not known.");
    }

    @Test
    void whatIsInconclusiveNeitherArrivesNorComesLate() {
        assertThat(answer(Sample.NEIGHBOURS, "arrival").details())
                .contains("People who feel they belong: inconclusive, at this pace on 2027-03-31; due on 2026-12-31");
    }

    @Test
    void whatMustBeDecidedBeginsWithWhatWasMissedAndNamesEveryError() {
        Answer decisions = answer(Sample.NEIGHBOURS, "decisions");

        assertThat(decisions.text())
                .isEqualTo("1 missed target waits for a decision, 5 errors stand now, 0 promises are overdue."
                        + " The next in line turns red on 2026-12-02.");
        assertThat(decisions.details())
                .startsWith(
                        "missed, and nobody decided what follows: Visits to the tables (Every library is a place to"
                                + " meet by summer), team libraries",
                        "now: The mission guards \"Complaints about safety\", which was 31 complaints a month in 2026-08"
                                + " and may be at most 25 complaints a month");
    }

    @Test
    void aYardstickOfProgressIsNoBenchmarkOfAmbition() {
        for (Sample sample : Sample.values()) {
            assertThat(answer(sample, "ambition").text()).isEqualTo("We do not know: no target names a benchmark.");
        }
    }

    @Test
    void theBiggestBetIsTheLargestShareThatNoComparisonFound() {
        assertThat(answer(Sample.DAY_ONE, "bet").text())
                .isEqualTo(
                        "\"Show which tools are free\" is to close 40 % of the gap on \"Tools lent\", cost not known;"
                                + " so far hypothesis. No test of it is declared.");
    }

    @Test
    void whatServesNothingIsNamed() {
        assertThat(answer(Sample.NEIGHBOURS, "nothing").details())
                .containsExactly(
                        "Call for a clean-up: nobody said what it costs", "old-chat: nobody said what it costs");
    }
}
