package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;
import org.missionled.report.view.PanelView;
import org.missionled.report.view.PanelView.PointInPanel;
import org.missionled.report.view.PayoffView;
import org.missionled.report.view.PayoffView.Drive;
import org.missionled.report.view.ReportView;

/** What serves people and keeps the product alive as well, and whether the one leads to the other. */
final class PurposeSection {
    private static final List<String> HEADER =
            List.of("Feature", "Purpose", "Sustaining", "Based on", "Not outdone", "Cost");

    private PurposeSection() {}

    static List<Block> of(ReportView view) {
        List<PanelView> panels =
                view.panels().stream().filter(PanelView::comparesAnything).toList();
        List<Block> blocks = new ArrayList<>();
        if (!panels.isEmpty()) {
            blocks.add(new Heading(2, "Purpose and profit"));
            blocks.add(
                    new Paragraph("How much of the way to each of two goals a feature closes: one for people, and one"
                            + " that keeps the product alive. Measured and claimed effects are held apart: not outdone is"
                            + " whoever no other of the same kind beats on one goal without losing on the other."));
        }
        for (PanelView panel : panels) {
            blocks.add(new Heading(
                    3, panel.purpose().title() + " / " + panel.sustaining().title()));
            blocks.add(new Table(
                    HEADER, panel.points().stream().map(PurposeSection::row).toList()));
            if (panel.unsized() > 0) {
                blocks.add(new Paragraph(Counted.of(panel.unsized(), "feature")
                        + (panel.unsized() == 1 ? " serves" : " serve")
                        + " one of these goals without saying by how much."));
            }
        }
        if (!view.payoffs().isEmpty()) {
            blocks.add(new Heading(2, "Does purpose pay?"));
            blocks.add(new Points(view.payoffs().stream()
                    .map(payoff -> item(payoff, view.asOf()))
                    .toList()));
        }
        return blocks;
    }

    private static List<String> row(PointInPanel point) {
        return List.of(
                point.feature().title(),
                point.purposeShare().shown(),
                point.sustainingShare().shown(),
                point.isMeasured() ? "measured" : "claimed",
                point.isOnFront() ? "yes" : "",
                point.cost().map(cost -> cost.amount().shown()).orElse("not said"));
    }

    private static Item item(PayoffView payoff, LocalDate asOf) {
        List<Drive> way = payoff.way();
        List<String> details = new ArrayList<>();
        details.add("From the goal: " + Phrases.sentence(payoff.purpose().title()));
        details.add("To the goal: " + Phrases.sentence(payoff.sustaining().title()));
        for (Drive link : way) {
            details.add(
                    way.size() == 1
                            ? "Because " + Phrases.sentence(link.because())
                            : link.driving().title() + " -> " + link.driven().title() + ": " + link.verb()
                                    + ", because " + Phrases.sentence(link.because()));
            link.evidence().forEach(evidence -> details.add(EvidenceLine.of(evidence, asOf)));
            if (link.evidence().isEmpty()) {
                details.add("No evidence is about it.");
            }
        }
        return new Item(
                payoff.verb(),
                way.get(0).driving().title() + " -> "
                        + way.get(way.size() - 1).driven().title(),
                details);
    }
}
