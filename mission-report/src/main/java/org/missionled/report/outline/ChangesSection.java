package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.ChangesView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.TrendView;

/** What changed since an earlier report, where one was given: weakened promises first. */
final class ChangesSection {
    private ChangesSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        view.changes().ifPresent(changes -> {
            blocks.add(new Heading(2, "What changed since " + changes.since()));
            List<Item> items = new ArrayList<>();
            changes.weakened()
                    .forEach(one -> items.add(new Item("WEAKENED", one.title() + ": " + one.words(), List.of())));
            changes.moved().forEach(one -> items.add(moved(one)));
            changes.declared()
                    .forEach(
                            one -> items.add(new Item(words(one.kind()), one.title() + ": " + one.words(), List.of())));
            blocks.add(items.isEmpty() ? new Paragraph("Nothing.") : new Points(items));
            if (!changes.trends().isEmpty()) {
                blocks.add(new Heading(3, "From report to report"));
                blocks.add(
                        changes.movedTrends().isEmpty()
                                ? new Paragraph("No verdict changed in "
                                        + changes.days().size() + " reports.")
                                : trends(changes));
            }
        });
        return blocks;
    }

    private static Table trends(ChangesView changes) {
        List<String> header = new ArrayList<>(List.of("Metric"));
        changes.days().forEach(day -> header.add(day.toString()));
        return new Table(
                header,
                changes.movedTrends().stream()
                        .map(trend -> row(trend, changes.days()))
                        .toList());
    }

    private static List<String> row(TrendView trend, List<LocalDate> days) {
        List<String> row = new ArrayList<>(List.of(trend.title()));
        days.forEach(day -> row.add(trend.on(day)
                .map(step -> step.words()
                        + step.observed().map(it -> ", " + it.shown()).orElse(""))
                .orElse("not judged")));
        return row;
    }

    private static Item moved(ChangesView.Moved moved) {
        return new Item(
                "MOVED",
                moved.title() + ": " + moved.fromWords() + " -> " + moved.toWords(),
                moved.because().stream().map(ChangesSection::because).toList());
    }

    private static String because(ChangesView.Part part) {
        String why = switch (part.why()) {
            case CHANGED_DECLARATION -> "Changed declaration";
            case REVISED_DATA -> "Revised data";
            case NEW_DATA -> "New data";
            case TIME_PASSED -> "Time passed";
        };
        return why + ": " + part.words()
                + part.way()
                        .map(way -> " (" + (way.value() > 0 ? "+" : "") + way.shown() + " of the way)")
                        .orElse("");
    }

    private static String words(ChangesView.Kind kind) {
        return switch (kind) {
            case EDITORIAL -> "editorial";
            case MEANING -> "meaning";
            case EVIDENCE_VOIDING -> "evidence void";
        };
    }
}
