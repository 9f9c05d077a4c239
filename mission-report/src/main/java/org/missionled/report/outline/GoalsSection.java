package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.model.GoalKind;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Amount;
import org.missionled.report.view.Counted;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.Named;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.TargetView;
import org.missionled.report.view.WayView;

/** How each goal stands: all verdicts in one table, then goal by goal with the working. */
final class GoalsSection {
    private static final List<String> HEADER = List.of("Goal", "Metric", "Verdict", "Done", "Pace", "Since");

    private GoalsSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Goals"));
        if (view.goals().isEmpty()) {
            blocks.add(new Paragraph("This mission pursues no goal."));
            return blocks;
        }
        List<List<String>> rows =
                view.goals().stream().flatMap(GoalsSection::rows).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(HEADER, rows));
        }
        Metrics metrics = Metrics.of(view);
        for (GoalView goal : view.goals()) {
            blocks.add(new Heading(3, goal.statement()));
            blocks.add(new Paragraph(about(goal, view)));
            if (!goal.measures().isEmpty()) {
                blocks.add(new Points(goal.measures().stream()
                        .map(measure -> item(measure, metrics))
                        .toList()));
            }
        }
        return blocks;
    }

    /** One row for each measure; the goal stands in the first of them alone. */
    private static Stream<List<String>> rows(GoalView goal) {
        List<List<String>> rows = new ArrayList<>();
        for (MeasureView measure : goal.measures()) {
            rows.add(row(rows.isEmpty() ? goal.statement() : "", measure));
        }
        return rows.stream();
    }

    private static List<String> row(String goal, MeasureView measure) {
        return List.of(
                goal,
                measure.metric().title(),
                verdict(measure)
                        + measure.judgement()
                                .lastKnownWords()
                                .map(words -> " (was " + words + ")")
                                .orElse(""),
                onTheWay(measure, measure.way().map(WayView::progress)),
                onTheWay(measure, measure.way().flatMap(WayView::pace).map(WayView.PaceView::pace)),
                measure.judgement().since().map(Object::toString).orElse(""));
    }

    /** Of words what was judged and by whom. */
    private static String verdict(MeasureView measure) {
        return measure.said()
                .flatMap(MeasureView.Said::judged)
                .filter(judged -> measure.judgement().isByPeople())
                .orElse(measure.judgement().words());
    }

    /** A number about the way to a bound; a band, a trend and words have no such way. */
    private static String onTheWay(MeasureView measure, Optional<Amount> number) {
        Optional<TargetView> aim = measure.target().filter(target -> target.kind() == TargetView.Kind.REACH);
        if (aim.isEmpty()) {
            return "\u2013";
        }
        boolean isKnown = measure.observed().isPresent() && aim.get().baseline().isPresent();
        return number.map(Amount::shown).orElse(isKnown ? "not judged" : "not known");
    }

    private static String about(GoalView goal, ReportView view) {
        StringBuilder text = new StringBuilder(goal.id());
        text.append(goal.owner().map(owner -> ", owned by " + owner).orElse(", no owner named"));
        if (goal.kind() == GoalKind.SUSTAINING) {
            text.append(". A sustaining goal, in service of ")
                    .append(goal.inServiceOf().stream().map(Named::title).collect(Collectors.joining("; ")));
        }
        goal.published()
                .ifPresent(progress -> progress.score()
                        .ifPresent(score -> text.append(". By Statistics Canada's progress measure ")
                                .append(progress.words())
                                .append(", mean score ")
                                .append(score.shown())));
        return text.append(". ")
                .append(goal.measures().isEmpty() ? "No metric measures it. " : "")
                .append(served(goal, view))
                .toString();
    }

    private static String served(GoalView goal, ReportView view) {
        if (!goal.servedBy().isEmpty()) {
            String features = goal.servedBy().stream().map(Named::title).collect(Collectors.joining("; "));
            return "Served by " + Counted.of(goal.servedBy().size(), "feature") + ": " + Phrases.sentence(features);
        }
        String others = view.claiming(goal).stream().map(FeatureView::title).collect(Collectors.joining("; "));
        return others.isEmpty()
                ? "No feature serves it."
                : "No feature that counts serves it, being an idea still or over: " + Phrases.sentence(others);
    }

    private static Item item(MeasureView measure, Metrics metrics) {
        return new Item(Phrases.mark(measure.judgement()), measure.metric().title(), MeasureLines.of(measure, metrics));
    }
}
