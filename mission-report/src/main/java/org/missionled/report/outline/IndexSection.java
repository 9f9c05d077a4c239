package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.missionled.model.Decimal;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Amount;
import org.missionled.report.view.Counted;
import org.missionled.report.view.IndexView;
import org.missionled.report.view.IndexView.Agreement;
import org.missionled.report.view.IndexView.Change;
import org.missionled.report.view.IndexView.Part;
import org.missionled.report.view.Named;
import org.missionled.report.view.ReportView;

/** The indices that the mission asks for by name, each with what it hides; nothing where it asks for none. */
final class IndexSection {
    private static final List<String> HEADER = List.of("Part", "Value", "Brought to one scale", "Score", "Weight");

    private IndexSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        Metrics metrics = Metrics.of(view);
        for (IndexView index : view.indices()) {
            if (blocks.isEmpty()) {
                blocks.add(new Heading(2, "Indices: several metrics in one number"));
            }
            blocks.add(new Heading(3, index.statement()));
            blocks.add(new Paragraph(about(index)));
            List<List<String>> rows = new ArrayList<>();
            index.whole().parts().forEach(part -> addRows(part, "", metrics, rows));
            blocks.add(new Table(HEADER, rows));
            blocks.add(new Points(points(index)));
        }
        return blocks;
    }

    private static String about(IndexView index) {
        String scale = index.outOf() == 1 ? "" : ", times " + Decimal.rounded(index.outOf());
        return index.id() + ", the " + index.whole().scale() + " of "
                + Counted.of(index.whole().parts().size(), "part") + scale
                + index.on().map(day -> ", to " + day).orElse("") + ": "
                + index.value()
                        .map(value -> value.shown() + colour(index.colour()))
                        .orElse("no value, since " + index.reason())
                + ".";
    }

    private static void addRows(Part part, String indent, Metrics metrics, List<List<String>> rows) {
        rows.add(List.of(
                indent + part.title(),
                value(part, metrics),
                part.scale(),
                part.score().map(Amount::shown).orElse("none") + colour(part.colour()),
                Decimal.rounded(part.weight())));
        part.parts().forEach(one -> addRows(one, indent + "\u00b7 ", metrics, rows));
    }

    private static String colour(Optional<String> colour) {
        return colour.map(it -> ", " + it).orElse("");
    }

    private static String value(Part part, Metrics metrics) {
        return part.metric()
                .map(metric -> part.observed()
                        .map(point -> metrics.observed(point, metric))
                        .orElse("not known"))
                .orElseGet(() -> Counted.of(part.parts().size(), "part"));
    }

    private static List<Item> points(IndexView index) {
        List<Item> points = new ArrayList<>();
        points.add(item("Missing", missing(index)));
        index.colour().ifPresent(colour -> points.add(item("Colour", colour + ". " + IndexView.colours())));
        balance(index).ifPresent(words -> points.add(item("Balance", words)));
        index.notCompared().ifPresent(why -> points.add(item("Change", why + ".")));
        index.change().ifPresent(change -> points.add(item("Change", change(change))));
        index.sensitivity().ifPresent(tried -> points.add(item("Robustness", robustness(tried))));
        return points;
    }

    private static Item item(String mark, String text) {
        return new Item(mark, text, List.of());
    }

    private static String missing(IndexView index) {
        List<Named> missing = index.missing();
        if (missing.isEmpty()) {
            return "every part has a value.";
        }
        Optional<Amount> worst = index.withMissingAtWorst();
        Optional<Amount> best = index.withMissingAtBest();
        return missing.size() + " of its " + Counted.of(index.metrics(), "metric") + ": " + titles(missing)
                + (worst.isPresent() && best.isPresent()
                        ? ". With " + (missing.size() == 1 ? "it" : "them") + " at the worst the index would be "
                                + worst.get().shown() + ", at the best "
                                + best.get().shown() + "."
                        : ". How far that could move the index is not known.");
    }

    private static String titles(List<Named> metrics) {
        return metrics.stream().map(Named::title).collect(Collectors.joining("; "));
    }

    private static Optional<String> balance(IndexView index) {
        return index.arithmetic()
                .flatMap(arithmetic -> index.geometric()
                        .map(geometric -> "if good parts made up for bad ones in full (arithmetic mean) it would be "
                                + arithmetic.shown() + ", if bad parts weighed more (geometric mean) "
                                + geometric.shown() + "."));
    }

    private static String change(Change moved) {
        String on = moved.compared() == moved.metrics()
                ? "all " + Counted.of(moved.metrics(), "metric")
                : moved.compared() + " of " + Counted.of(moved.metrics(), "metric") + " that have a value both times";
        return moved.amount().map(Phrases::signed).orElse("not known") + " since " + moved.since() + ", compared on "
                + on + "."
                + (moved.broken().isEmpty()
                        ? ""
                        : " Left out, since counted differently in between: " + titles(moved.broken()) + ".");
    }

    private static String robustness(Agreement tried) {
        int without = tried.withoutValue().size();
        return "it moves the same way in " + tried.agreeing() + " of " + (tried.alternatives() - without)
                + " other ways to put it together (a weight 25 % higher or lower, another scale or mean)"
                + (tried.differing().isEmpty() ? "" : "; not so with " + String.join("; ", tried.differing()))
                + (without == 0 ? "" : "; " + without + " more give no value")
                + ".";
    }
}
