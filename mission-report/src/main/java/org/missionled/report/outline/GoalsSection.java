package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.GoalAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.Decimal;
import org.missionled.model.GoalKind;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;

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
        blocks.add(new Table(
                HEADER,
                goals.stream()
                        .flatMap(goal -> goal.measures().stream().map(measure -> row(goal, measure)))
                        .toList()));
        for (GoalAssessment goal : goals) {
            blocks.add(new Heading(3, goal.goal().statement()));
            blocks.add(new Paragraph(about(goal, report)));
            blocks.add(
                    new Points(goal.measures().stream().map(GoalsSection::item).toList()));
        }
        return blocks;
    }

    private static List<String> row(GoalAssessment goal, MeasureAssessment measure) {
        return List.of(
                goal.goal().statement(),
                measure.metric().meaning(),
                measure.verdict().words()
                        + measure.lastKnown()
                                .map(v -> " (was " + v.words() + ")")
                                .orElse(""),
                measure.progress().isPresent()
                        ? Decimal.percent(measure.progress().getAsDouble())
                        : "not known",
                measure.pace().isPresent() ? Decimal.rounded(measure.pace().getAsDouble()) : "not known",
                measure.since().map(Object::toString).orElse(""));
    }

    private static String about(GoalAssessment goal, MissionReport report) {
        StringBuilder text = new StringBuilder();
        if (goal.goal().kind() == GoalKind.SUSTAINING) {
            text.append("A sustaining goal, in service of ")
                    .append(String.join(
                            "; ",
                            goal.goal().inServiceOf().stream()
                                    .map(report.titles()::of)
                                    .toList()))
                    .append(". ");
        }
        text.append(goal.goal().owner().map(owner -> "Owned by " + owner + ". ").orElse("Nobody is named as owner. "));
        text.append(
                goal.servedBy().isEmpty()
                        ? "No feature serves it."
                        : "Served by " + Phrases.counted(goal.servedBy().size(), "feature") + ": "
                                + String.join(
                                        "; ",
                                        goal.servedBy().stream()
                                                .map(report.titles()::of)
                                                .toList()) + ".");
        return text.toString();
    }

    private static Item item(MeasureAssessment measure) {
        return new Item(Phrases.mark(measure), measure.metric().meaning(), MeasureLines.of(measure));
    }
}
