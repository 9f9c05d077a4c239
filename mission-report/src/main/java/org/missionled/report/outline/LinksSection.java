package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.contribution.Link;
import org.missionled.contribution.LinkState;
import org.missionled.contribution.Links;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Titles;

/** How firm the chain is from features to missions above: how many links of each state, and what hangs in the air. */
final class LinksSection {
    private static final List<String> HEADER =
            List.of("State", "Feature to goal", "Metric to metric", "Mission to mission above");

    private LinksSection() {}

    static List<Block> of(MissionReport report) {
        Links links = report.alignment().links();
        List<Block> blocks = new ArrayList<>();
        if (links.all().isEmpty()) {
            return blocks;
        }
        blocks.add(new Heading(2, "How firm the links are"));
        blocks.add(new Table(HEADER, rows(links)));
        List<Item> items = new ArrayList<>();
        for (LinkState state :
                List.of(LinkState.CONTRADICTED, LinkState.ORPHANED, LinkState.SUSPECT, LinkState.EXPIRED)) {
            add(
                    items,
                    state.words(),
                    links.in(state).stream()
                            .map(link -> words(link, report.titles()))
                            .toList());
        }
        add(
                items,
                "Features that serve no goal",
                links.featuresWithoutGoal().stream()
                        .map((Feature feature) -> report.titles().of(feature))
                        .toList());
        add(
                items,
                "Goals that no feature serves",
                links.goalsUnserved().stream().map(Goal::statement).toList());
        add(
                items,
                "Missions above that nothing serves",
                links.missionsUnserved().stream().map(Mission::statement).toList());
        if (!items.isEmpty()) {
            blocks.add(new Points(items));
        }
        return blocks;
    }

    private static List<List<String>> rows(Links links) {
        List<List<String>> rows = new ArrayList<>();
        for (LinkState state : LinkState.values()) {
            List<Link> in = links.in(state);
            if (!in.isEmpty()) {
                rows.add(List.of(
                        Phrases.capitalised(state.words()),
                        count(in, Link.Kind.CLAIM),
                        count(in, Link.Kind.DRIVES),
                        count(in, Link.Kind.LADDER)));
            }
        }
        return rows;
    }

    private static String count(List<Link> links, Link.Kind kind) {
        return String.valueOf(links.stream().filter(link -> link.kind() == kind).count());
    }

    private static void add(List<Item> items, String what, List<String> which) {
        if (!which.isEmpty()) {
            items.add(new Item(
                    "",
                    Phrases.capitalised(what),
                    which.stream().map(Phrases::sentence).toList()));
        }
    }

    private static String words(Link link, Titles titles) {
        return titles.of(link.from()) + " -> " + titles.of(link.to())
                + link.metric().map(metric -> ", by " + metric.meaning()).orElse("");
    }
}
