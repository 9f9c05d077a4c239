package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.alignment.GoalAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.Decimal;
import org.missionled.model.GoalKind;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;
import org.missionled.report.view.Judged;
import org.missionled.report.view.NumberWords;

/** How each goal stands: all verdicts in one table, then goal by goal with the working. */
final class GoalsSection {
    private static final List<String> HEADER = List.of("Goal", "Metric", "Verdict", "Done", "Pace", "Since");

    private GoalsSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Goals"));
        List<GoalAssessment> goals = report.alignment().goals();
        if (goals.isEmpty()) {
            blocks.add(new Paragraph("This mission pursues no goal."));
            return blocks;
        }
        List<List<String>> rows = goals.stream().flatMap(GoalsSection::rows).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Table(HEADER, rows));
        }
        for (GoalAssessment goal : goals) {
            blocks.add(new Heading(3, goal.goal().statement()));
            blocks.add(new Paragraph(about(goal, report)));
            if (!goal.measures().isEmpty()) {
                blocks.add(new Points(
                        goal.measures().stream().map(GoalsSection::item).toList()));
            }
        }
        return blocks;
    }

    /** One row for each measure; the goal stands in the first of them alone. */
    private static Stream<List<String>> rows(GoalAssessment goal) {
        List<List<String>> rows = new ArrayList<>();
        for (MeasureAssessment measure : goal.measures()) {
            rows.add(row(rows.isEmpty() ? goal.goal().statement() : "", measure));
        }
        return rows.stream();
    }

    private static List<String> row(String goal, MeasureAssessment measure) {
        return List.of(
                goal,
                measure.metric().meaning(),
                measure.verdict().words()
                        + measure.judgement()
                                .filter(it -> measure.verdict() == Verdict.JUDGED)
                                .map(it -> " " + it.level())
                                .orElse("")
                        + measure.lastKnown()
                                .map(v -> " (was " + v.words() + ")")
                                .orElse(""),
                onTheWay(measure, measure.progress(), Judged.progress(measure), Decimal::percent),
                onTheWay(
                        measure,
                        measure.pace(),
                        Judged.pace(measure),
                        pace -> NumberWords.pace(pace, measure.yardstick())),
                measure.since().map(Object::toString).orElse(""));
    }

    /** A number about the way to a bound; a band, a trend and words have no such way. */
    private static String onTheWay(
            MeasureAssessment measure, OptionalDouble number, boolean judged, DoubleFunction<String> words) {
        if (measure.measure().reach().isEmpty()) {
            return "\u2013";
        }
        return number.isEmpty() ? "not known" : judged ? words.apply(number.getAsDouble()) : "not judged";
    }

    private static String about(GoalAssessment goal, MissionReport report) {
        StringBuilder text = new StringBuilder(goal.goal().id().local());
        text.append(goal.goal().owner().map(owner -> ", owned by " + owner).orElse(", no owner named"));
        if (goal.goal().kind() == GoalKind.SUSTAINING) {
            text.append(". A sustaining goal, in service of ")
                    .append(goal.goal().inServiceOf().stream()
                            .map(report.titles()::of)
                            .collect(Collectors.joining("; ")));
        }
        goal.progressMeasure()
                .filter(progress -> progress.score().isPresent())
                .ifPresent(progress -> text.append(". By Statistics Canada's progress measure ")
                        .append(progress.status().words())
                        .append(", mean score ")
                        .append(Decimal.rounded(progress.score().getAsDouble())));
        text.append(". ").append(goal.measures().isEmpty() ? "No metric measures it. " : "");
        if (goal.servedBy().isEmpty()) {
            String others = goal.uncounted().stream().map(report.titles()::of).collect(Collectors.joining("; "));
            return text.append(
                            others.isEmpty()
                                    ? "No feature serves it."
                                    : "No feature that counts serves it, being an idea still or over: "
                                            + Phrases.sentence(others))
                    .toString();
        }
        String features = goal.servedBy().stream().map(report.titles()::of).collect(Collectors.joining("; "));
        return text.append("Served by ")
                .append(Counted.of(goal.servedBy().size(), "feature"))
                .append(": ")
                .append(Phrases.sentence(features))
                .toString();
    }

    private static Item item(MeasureAssessment measure) {
        return new Item(Phrases.mark(measure), measure.metric().meaning(), MeasureLines.of(measure));
    }
}
