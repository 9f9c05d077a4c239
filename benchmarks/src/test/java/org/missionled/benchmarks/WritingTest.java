package org.missionled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.missionled.html.HtmlRenderer;
import org.missionled.json.JsonReport;
import org.missionled.report.MissionReport;
import org.missionled.report.view.ReportView;

/** A report that is written to a stream is at no time in memory as a whole. */
@Isolated("what is alive in the whole heap is measured")
class WritingTest {
    @Test
    void jsonIsHandedOnAsItIsWritten() {
        ReportView view = JsonBenchmark.view(2_000);

        isHandedOn(out -> JsonReport.of(view).writeTo(out));
    }

    @Test
    void aPageIsHandedOnAsItIsWritten() {
        MissionReport report = HtmlBenchmark.report(1_000);

        isHandedOn(out -> HtmlRenderer.linkingTo("").render(report, out));
    }

    @Test
    void whatIsGatheredFirstIsSeen() {
        ReportView view = JsonBenchmark.view(2_000);

        Writing.Held held = Writing.of(out -> out.write(JsonReport.of(view).toString()));

        assertThat(held.bytes()).isGreaterThan(held.characters() / 2);
    }

    private static void isHandedOn(Writing.Document document) {
        Writing.Held held = Writing.of(document);

        assertThat(held.characters()).isGreaterThan(1_000_000);
        assertThat(held.bytes()).isLessThan(held.characters() / 10);
    }
}
