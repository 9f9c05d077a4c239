package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.contribution.DriveAssessment;
import org.missionled.contribution.Panel;
import org.missionled.contribution.Panel.Point;
import org.missionled.contribution.Payoff;
import org.missionled.model.Decimal;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;

/** What serves people and keeps the product alive as well, and whether the one leads to the other. */
final class PurposeSection {
    private static final List<String> HEADER =
            List.of("Feature", "Purpose", "Sustaining", "Based on", "Not outdone", "Cost");

    private PurposeSection() {}

    static List<Block> of(MissionReport report) {
        List<Panel> panels = report.alignment().panels().stream()
                .filter(PurposeSection::comparesAnything)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!panels.isEmpty()) {
            blocks.add(new Heading(2, "Purpose and profit"));
            blocks.add(
                    new Paragraph("How much of the way to each of two goals a feature closes: one for people, and one"
                            + " that keeps the product alive. Measured and claimed effects are held apart: not outdone is"
                            + " whoever no other of the same kind beats on one goal without losing on the other."));
        }
        for (Panel panel : panels) {
            blocks.add(new Heading(
                    3, panel.purpose().statement() + " / " + panel.sustaining().statement()));
            blocks.add(new Table(
                    HEADER,
                    panel.points().stream().map(point -> row(point, report)).toList()));
            if (panel.unsized() > 0) {
                blocks.add(new Paragraph(Counted.of(panel.unsized(), "feature")
                        + (panel.unsized() == 1 ? " serves" : " serve")
                        + " one of these goals without saying by how much."));
            }
        }
        addPayoffs(report.alignment().payoffs(), blocks);
        return blocks;
    }

    /** Where no feature says anything of one of the goals there is nothing to hold against each other. */
    private static boolean comparesAnything(Panel panel) {
        return panel.points().stream().anyMatch(point -> point.purposeShare() != 0)
                && panel.points().stream().anyMatch(point -> point.sustainingShare() != 0);
    }

    private static List<String> row(Point point, MissionReport report) {
        return List.of(
                report.titles().of(point.feature()),
                Decimal.percent(point.purposeShare()),
                Decimal.percent(point.sustainingShare()),
                point.isMeasured() ? "measured" : "claimed",
                point.isOnFront() ? "yes" : "",
                point.cost().map(Phrases::cost).orElse("not said"));
    }

    private static void addPayoffs(List<Payoff> payoffs, List<Block> blocks) {
        if (payoffs.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Does purpose pay?"));
        blocks.add(new Points(payoffs.stream().map(PurposeSection::item).toList()));
    }

    private static Item item(Payoff payoff) {
        DriveAssessment first = payoff.way().get(0);
        DriveAssessment last = payoff.way().get(payoff.way().size() - 1);
        List<String> details = new ArrayList<>();
        details.add("From the goal: " + Phrases.sentence(payoff.purpose().statement()));
        details.add("To the goal: " + Phrases.sentence(payoff.sustaining().statement()));
        for (DriveAssessment link : payoff.way()) {
            String metrics = payoff.way().size() == 1
                    ? ""
                    : link.driving().meaning() + " -> " + link.link().driven().meaning() + ": " + link.verb()
                            + ", because ";
            details.add(
                    metrics.isEmpty()
                            ? "Because " + Phrases.sentence(link.link().because())
                            : metrics + Phrases.sentence(link.link().because()));
            details.add(link.decisive()
                    .map(evidence -> "Evidence: " + evidence.reference() + ", " + evidence.population() + ".")
                    .orElse("No evidence is about it."));
        }
        String text = first.driving().meaning() + " -> " + last.link().driven().meaning();
        return new Item(payoff.verb(), text, details);
    }
}
