package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Verdict;
import org.missionled.report.MissionReport;
import org.missionled.report.sample.Sample;

/** Whoever leads gets ten answers, or is told that we do not know. */
class QuestionsTest {
    @Test
    void theLastIsAnsweredOnceThereIsAnEarlierReport() {
        MissionReport report = Sample.NEIGHBOURS.report();
        assertThat(report.since(report.view()).view().questions().get(9).text())
                .isEqualTo("0 verdicts moved since 2026-09-30, and 0 promises asked for less.");
        assertThat(report.view().questions()).isEqualTo(TenQuestions.of(report.view()));
        assertThat(report.view().questions().get(9).isKnown()).isFalse();
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
