package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.missionled.index.Colour;
import org.missionled.index.IndexAssessment;
import org.missionled.index.IndexChange;
import org.missionled.index.PartValue;
import org.missionled.index.Sensitivity;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;

/** The indices that the mission asks for by name, each with what it hides; nothing where it asks for none. */
final class IndexSection {
    private static final List<String> HEADER = List.of("Part", "Value", "Brought to one scale", "Score", "Weight");

    private IndexSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        for (IndexAssessment index : report.alignment().indices()) {
            if (blocks.isEmpty()) {
                blocks.add(new Heading(2, "Indices: several metrics in one number"));
            }
            blocks.add(new Heading(3, index.index().statement()));
            blocks.add(new Paragraph(about(index)));
            blocks.add(new Table(HEADER, rows(index)));
            blocks.add(new Points(points(index)));
        }
        return blocks;
    }

    private static String about(IndexAssessment assessment) {
        Index index = assessment.index();
        String scale = index.outOf() == 1 ? "" : ", times " + Decimal.rounded(index.outOf());
        String made = index.id().local() + ", the " + index.root().aggregation().words() + " of "
                + Counted.of(index.root().parts().size(), "part") + scale;
        return made
                + assessment.on().map(day -> ", to " + day).orElse("")
                + ": "
                + (assessment.value().isPresent()
                        ? Decimal.rounded(assessment.value().getAsDouble()) + colour(assessment.colour())
                        : "no value, since " + assessment.reason())
                + ".";
    }

    private static List<List<String>> rows(IndexAssessment index) {
        List<List<String>> rows = new ArrayList<>();
        index.parts().parts().forEach(part -> addRows(part, "", index, rows));
        return rows;
    }

    private static void addRows(PartValue part, String indent, IndexAssessment index, List<List<String>> rows) {
        rows.add(List.of(
                indent + part.part().title(),
                value(part, index),
                part.part().scale(),
                part.score().isPresent() ? Decimal.rounded(part.score().getAsDouble()) + colour(part.colour()) : "none",
                Decimal.rounded(part.part().weight())));
        part.parts().forEach(one -> addRows(one, indent + "\u00b7 ", index, rows));
    }

    private static String colour(Optional<Colour> colour) {
        return colour.map(it -> ", " + it.words()).orElse("");
    }

    private static String value(PartValue part, IndexAssessment index) {
        if (part.part() instanceof MetricPart leaf) {
            ImpactMetric metric = leaf.metric();
            return index.observed(metric)
                    .map(point -> Phrases.observed(point, metric))
                    .orElse("not known");
        }
        return Counted.of(part.parts().size(), "part");
    }

    private static List<Item> points(IndexAssessment index) {
        List<Item> points = new ArrayList<>();
        points.add(item("Missing", missing(index)));
        index.colour().ifPresent(it -> points.add(item("Colour", colours(it))));
        balance(index).ifPresent(words -> points.add(item("Balance", words)));
        points.add(item("Change", change(index)));
        index.sensitivity().ifPresent(it -> points.add(item("Robustness", robustness(it))));
        return points;
    }

    private static Item item(String mark, String text) {
        return new Item(mark, text, List.of());
    }

    private static String colours(Colour colour) {
        return colour.words() + ". The mean of the weakest two is green from " + Decimal.rounded(Colour.GREEN_FROM)
                + ", yellow from " + Decimal.rounded(Colour.YELLOW_FROM) + ", orange from "
                + Decimal.rounded(Colour.ORANGE_FROM) + " and red below; green needs both green, red needs both red.";
    }

    private static String missing(IndexAssessment index) {
        List<ImpactMetric> missing = index.missing();
        if (missing.isEmpty()) {
            return "every part has a value.";
        }
        String names = missing.stream().map(ImpactMetric::meaning).collect(Collectors.joining("; "));
        OptionalDouble worst = index.withMissingAtWorst();
        OptionalDouble best = index.withMissingAtBest();
        return missing.size() + " of its " + Counted.of(index.metrics(), "metric") + ": " + names
                + (worst.isPresent() && best.isPresent()
                        ? ". With " + (missing.size() == 1 ? "it" : "them") + " at the worst the index would be "
                                + Decimal.rounded(worst.getAsDouble()) + ", at the best "
                                + Decimal.rounded(best.getAsDouble()) + "."
                        : ". How far that could move the index is not known.");
    }

    private static Optional<String> balance(IndexAssessment index) {
        if (index.arithmetic().isEmpty() || index.geometric().isEmpty()) {
            return Optional.empty();
        }
        double arithmetic = index.arithmetic().getAsDouble();
        double geometric = index.geometric().getAsDouble();
        return Optional.of("if good parts made up for bad ones in full (arithmetic mean) it would be "
                + Decimal.rounded(arithmetic) + ", if bad parts weighed more (geometric mean) "
                + Decimal.rounded(geometric) + ": " + Decimal.rounded(arithmetic - geometric) + " apart.");
    }

    private static String change(IndexAssessment index) {
        Optional<IndexChange> change = index.change();
        if (change.isEmpty()) {
            return index.index().sampleRelative().isPresent()
                    ? "not compared over time, since it moves when others move."
                    : "there is no earlier value to compare with.";
        }
        IndexChange moved = change.get();
        String on = moved.compared() == moved.metrics()
                ? "all " + Counted.of(moved.metrics(), "metric")
                : moved.compared() + " of " + Counted.of(moved.metrics(), "metric") + " that have a value both times";
        return (moved.amount().isPresent()
                        ? Phrases.signed(moved.amount().getAsDouble()) + " since " + moved.since()
                        : "not known since " + moved.since())
                + ", compared on " + on + "." + broken(moved.broken());
    }

    private static String broken(List<ImpactMetric> broken) {
        return broken.isEmpty()
                ? ""
                : " Left out, since counted differently in between: "
                        + broken.stream().map(ImpactMetric::meaning).collect(Collectors.joining("; ")) + ".";
    }

    private static String robustness(Sensitivity tried) {
        int without = tried.withoutValue().size();
        return "it moves the same way in " + tried.agreeing() + " of " + (tried.alternatives() - without)
                + " other ways to put it together (a weight 25 % higher or lower, another scale or mean)"
                + (tried.differing().isEmpty() ? "" : "; not so with " + String.join("; ", tried.differing()))
                + (without == 0 ? "" : "; " + without + " more give no value")
                + ".";
    }
}
