package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.LinksView;
import org.missionled.report.view.LinksView.InState;
import org.missionled.report.view.LinksView.LinkView;
import org.missionled.report.view.Named;
import org.missionled.report.view.ReportView;

/** How firm the chain is from features to missions above: how many links of each state, and what hangs in the air. */
final class LinksSection {
    private static final List<String> HEADER =
            List.of("State", "Feature to goal", "Metric to metric", "Mission to mission above");

    private LinksSection() {}

    static List<Block> of(ReportView view) {
        LinksView links = view.links();
        List<Block> blocks = new ArrayList<>();
        if (links.links().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, "How firm the links are"));
        blocks.add(new Table(
                HEADER, links.byState().stream().map(LinksSection::row).toList()));
        List<Item> items = new ArrayList<>();
        links.byState().stream()
                .filter(InState::isGrave)
                .forEach(one -> add(
                        items,
                        one.words(),
                        one.links().stream().map(LinksSection::words).toList()));
        addNamed(items, "Features that serve no goal", links.featuresWithoutGoal());
        addNamed(items, "Goals that no feature serves", links.goalsUnserved());
        addNamed(items, "Missions above that nothing serves", links.missionsUnserved());
        if (!items.isEmpty()) {
            blocks.add(new Points(items));
        }
        return blocks;
    }

    private static List<String> row(InState one) {
        return List.of(
                Phrases.capitalised(one.words()),
                String.valueOf(one.claims()),
                String.valueOf(one.drives()),
                String.valueOf(one.ladder()));
    }

    private static void addNamed(List<Item> items, String what, List<Named> which) {
        add(items, what, which.stream().map(Named::title).toList());
    }

    private static void add(List<Item> items, String what, List<String> which) {
        if (!which.isEmpty()) {
            items.add(new Item(
                    "",
                    Phrases.capitalised(what),
                    which.stream().map(Phrases::sentence).toList()));
        }
    }

    private static String words(LinkView link) {
        return link.from().title() + " -> " + link.to().title()
                + link.metric().map(metric -> ", by " + metric.title()).orElse("");
    }
}
