package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.GuardrailView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RollUpView;

/** How the verdicts come about, so that a reader can redo them by hand. */
final class WorkingSection {
    private static final List<String> WHY = List.of("Verdict", "When", "Times");

    private WorkingSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "How these verdicts come about"));
        blocks.add(
                new Paragraph("Progress is (observed - baseline) / (bound - baseline). Time used is the time from the"
                        + " baseline's day to the day the last value counts, as a share of the time to the due day;"
                        + " years are completed months / 12 plus the remaining days as a share of their month."
                        + " Pace is progress / time used. A value counts in the middle of its period, a stock and a"
                        + " window of periods on the last day. Numbers are compared unrounded."));
        List<List<String>> reasons = reasons(view);
        if (!reasons.isEmpty()) {
            blocks.add(new Paragraph("These rows of the decision table applied; the library's page docs/verdicts.md has"
                    + " all of them, in the order in which they are tried:"));
            blocks.add(new Table(WHY, reasons));
        }
        blocks.addAll(Workings.of(view));
        return blocks;
    }

    /** Each reason that gave a verdict here, once, the worst verdict first. */
    private static List<List<String>> reasons(ReportView view) {
        List<String> worstFirst =
                view.standing().counts().stream().map(RollUpView.Count::words).toList();
        Map<List<String>, Integer> times = new LinkedHashMap<>();
        Stream.concat(
                        view.goals().stream()
                                .flatMap(goal -> goal.measures().stream())
                                .map(MeasureView::judgement),
                        view.guardrails().stream().map(GuardrailView::judgement))
                .sorted(Comparator.comparing(one -> worstFirst.indexOf(one.words())))
                .forEach(one -> times.merge(List.of(one.words(), one.reason()), 1, Integer::sum));
        return times.entrySet().stream()
                .map(row -> List.of(row.getKey().get(0), row.getKey().get(1), String.valueOf(row.getValue())))
                .toList();
    }
}
