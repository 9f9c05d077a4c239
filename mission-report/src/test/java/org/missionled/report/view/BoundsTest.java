package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.productMission;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.report.MissionReport;
import org.missionled.report.markdown.MarkdownRenderer;
import org.missionled.report.sample.Rendered;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.RuleSet;

/** An interval whose ends read alike says nothing that the value does not say. */
class BoundsTest {
    private static final MetricDeclaration SHARE = metric("share")
            .measuring("Views by programs")
            .countingEach("view by a program")
            .outOf("view")
            .betterLower();

    private static MissionReport report(double views) {
        return MissionReport.of(RuleSet.of(List.of())
                .inspect(Alignment.of(productMission("open")
                                .stating("Be open")
                                .pursuing(goal("people")
                                        .stating("People read")
                                        .measuredBy(SHARE)
                                        .from(0.2)
                                        .on("2025-12-31")
                                        .toAtMost(0.15)
                                        .by("2026-12-31"))
                                .guarding(SHARE)
                                .atMost(0.3)
                                .declare())
                        .given(observations(observed(SHARE)
                                .during("2026-05")
                                .counted(0.17 * views)
                                .outOf(views)
                                .during("2026-06")
                                .counted(0.1636 * views)
                                .outOf(views)))
                        .asOf(LocalDate.of(2026, 7, 31))));
    }

    private static MeasureView measure(MissionReport report) {
        return report.view().goals().get(0).measures().get(0);
    }

    @Test
    void whereBothEndsReadAlikeThereIsNoInterval() {
        MissionReport report = report(1e12);
        Bounds bounds = measure(report).interval().orElseThrow();

        assertThat(bounds.low()).isLessThan(bounds.high());
        assertThat(bounds.shown()).isEqualTo("16.36 %");
        assertThat(bounds.isApart()).isFalse();
        assertThat(Rendered.by(new TextRenderer(), report))
                .doesNotContain("16.36 to")
                .doesNotContain("95 % confidence");
        assertThat(Rendered.by(new MarkdownRenderer(), report))
                .doesNotContain("16.36 to")
                .doesNotContain("95 % confidence");
    }

    @Test
    void whereTheyReadApartBothStandThere() {
        MissionReport report = report(10_000);
        Bounds bounds = measure(report).interval().orElseThrow();

        assertThat(bounds.shown()).isEqualTo("15.65 to 17.1 %");
        assertThat(bounds.isApart()).isTrue();
        assertThat(Rendered.by(new TextRenderer(), report)).contains("With 95 % confidence 15.65 to 17.1 %");
    }
}
