package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.DecisionTable;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Table;

/** How the verdicts come about, so that a reader can redo them by hand. */
final class WorkingSection {
    private WorkingSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(2, "How these verdicts come about"),
                new Paragraph("Progress is (observed - baseline) / (bound - baseline). Time used is the time from the"
                        + " baseline's day to the day the last value counts, as a share of the time to the due day;"
                        + " years are completed months / 12 plus the remaining days as a share of their month."
                        + " Pace is progress / time used. A value counts in the middle of its period, a stock and a"
                        + " window of periods on the last day. Numbers are shown with four significant digits and"
                        + " compared unrounded. The first row that applies gives the verdict:"),
                new Table(
                        List.of("Verdict", "When"),
                        DecisionTable.rows().stream()
                                .map(row -> List.of(row.verdict().words(), row.when()))
                                .toList())));
        blocks.addAll(Workings.of(report));
        return blocks;
    }
}
