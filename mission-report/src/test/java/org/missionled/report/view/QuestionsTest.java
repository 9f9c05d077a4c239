package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.alignment.Verdict;
import org.missionled.report.MissionReport;
import org.missionled.report.sample.Sample;

/** Whoever leads gets ten answers, or is told that we do not know. */
class QuestionsTest {
    private static QuestionView question(Sample sample, String key) {
        return sample.report().view().questions().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void areTenInOrder(Sample sample) {
        assertThat(sample.report().view().questions())
                .extracting(QuestionView::key)
                .containsExactly(
                        "arrival",
                        "contribution",
                        "decision",
                        "next-euro",
                        "spending",
                        "people",
                        "ambition",
                        "bet",
                        "public-claims",
                        "change");
    }

    @Test
    void onTheFirstDayWeDoNotKnowWhenWeArriveNorWhatWasUs() {
        assertThat(List.of("arrival", "contribution", "next-euro", "people", "ambition", "public-claims", "change"))
                .allMatch(key -> question(Sample.DAY_ONE, key).answer().isEmpty())
                .allMatch(key -> !question(Sample.DAY_ONE, key).basis().isEmpty());
    }

    @Test
    void sayWhenEachMeasureArrivesAndHowManyHaveAPace() {
        ReportView view = Sample.NEIGHBOURS.report().view();
        List<MeasureView> arriving = view.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.way()
                        .flatMap(WayView::pace)
                        .flatMap(WayView.PaceView::arrival)
                        .isPresent())
                .toList();
        assertThat(arriving).isNotEmpty();
        QuestionView arrival = question(Sample.NEIGHBOURS, "arrival");
        assertThat(arrival.answer().orElseThrow())
                .contains(arriving.stream().map(it -> it.metric().title()).toList());
        assertThat(arrival.basis())
                .startsWith(arriving.size() + " of " + view.counts().measures());
    }

    @Test
    void theLastIsAnsweredOnceThereIsAnEarlierReport() {
        MissionReport report = Sample.NEIGHBOURS.report();
        assertThat(report.since(report.view()).view().questions().get(9).answer())
                .contains("no verdict moved since 2026-09-30");
        assertThat(report.since(report.view()).view().withoutChanges()).isEqualTo(report.view());
    }

    @Test
    void aReportOfAnotherMissionIsNotAnEarlierOne() {
        assertThatThrownBy(() -> Sample.NEIGHBOURS
                        .report()
                        .since(Sample.FAULTY.report().view())
                        .view())
                .hasMessageContaining("earlier report");
    }

    @Test
    void everyVerdictHasItsMeaning() {
        List<TermView> glossary = Sample.DAY_ONE.report().view().glossary();
        assertThat(glossary).extracting(TermView::word).doesNotHaveDuplicates();
        assertThat(glossary)
                .extracting(TermView::word)
                .containsAll(Arrays.stream(Verdict.values()).map(Verdict::words).toList());
        assertThat(glossary).noneMatch(term -> term.meaning().isBlank());
    }
}
