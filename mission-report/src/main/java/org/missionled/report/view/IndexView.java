package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.index.Colour;
import org.missionled.index.IndexAssessment;
import org.missionled.index.IndexChange;
import org.missionled.index.PartValue;
import org.missionled.index.Sensitivity;
import org.missionled.model.Decimal;
import org.missionled.model.MetricPart;

/**
 * Several metrics in one number, where the mission asks for it by name, with what it hides.
 *
 * @param id such as {@code index:well-being}
 * @param anchor the stable name of this entry
 * @param statement what it is to say
 * @param value its value; empty where it has none
 * @param outOf its greatest value
 * @param on to which day
 * @param colour its colour, where it takes the mean of the weakest two of parts that have colours, such as
 *     {@code green}
 * @param reason why it has no value, where it has none
 * @param whole its parts, of any depth, as one part
 * @param missing the metrics without a value
 * @param withMissingAtWorst the index with those at their worst
 * @param withMissingAtBest the index with those at their best
 * @param arithmetic what it would be if good parts made up for bad ones in full
 * @param geometric what it would be if bad parts weighed more
 * @param change since when and by how much it changed
 * @param notCompared why that is not known, where there is no change; a sentence without its capital and full stop
 * @param sensitivity how many other ways to put it together agree on the way it moves
 * @param working how it comes about
 * @param site where it was written
 */
public record IndexView(
        String id,
        String anchor,
        String statement,
        Optional<Amount> value,
        double outOf,
        Optional<LocalDate> on,
        Optional<String> colour,
        String reason,
        Part whole,
        List<Named> missing,
        Optional<Amount> withMissingAtWorst,
        Optional<Amount> withMissingAtBest,
        Optional<Amount> arithmetic,
        Optional<Amount> geometric,
        Optional<Change> change,
        Optional<String> notCompared,
        Optional<Agreement> sensitivity,
        Working working,
        Optional<Site> site) {
    /** Copies the list. */
    public IndexView {
        missing = List.copyOf(missing);
    }

    /**
     * A part of an index: a metric, or several parts.
     *
     * @param title what it is called
     * @param metric the metric; empty of several parts
     * @param weight its weight beside the other parts
     * @param observed the value of the metric; empty of several parts and where there is none
     * @param score what it counts with
     * @param colour the colour of that, where it has one, such as {@code green}
     * @param scale how it is brought to one scale, or how its parts are put together
     * @param parts the parts that it is made of
     */
    public record Part(
            String title,
            Optional<Named> metric,
            double weight,
            Optional<PointView> observed,
            Optional<Amount> score,
            Optional<String> colour,
            String scale,
            List<Part> parts) {
        /** Copies the parts. */
        public Part {
            parts = List.copyOf(parts);
        }

        private Stream<Named> metrics() {
            return Stream.concat(metric.stream(), parts.stream().flatMap(Part::metrics));
        }

        private static Part of(PartValue part, IndexAssessment index) {
            Optional<MetricPart> leaf =
                    part.part() instanceof MetricPart metric ? Optional.of(metric) : Optional.empty();
            return new Part(
                    part.part().title(),
                    leaf.map(it -> Named.of(it.metric().id(), it.metric().meaning())),
                    part.part().weight(),
                    leaf.flatMap(it -> index.observed(it.metric()).map(point -> PointView.of(point, it.metric()))),
                    Amount.plain(part.score()),
                    part.colour().map(Colour::words),
                    part.part().scale(),
                    part.parts().stream().map(one -> of(one, index)).toList());
        }
    }

    /**
     * How an index changed.
     *
     * @param since since when
     * @param amount by how much; empty where that is not known
     * @param compared on how many metrics the two were compared
     * @param metrics how many there are
     * @param broken those that were counted differently in between, and are left out
     */
    public record Change(LocalDate since, Optional<Amount> amount, int compared, int metrics, List<Named> broken) {
        /** Copies the metrics. */
        public Change {
            broken = List.copyOf(broken);
        }

        private static Change of(IndexChange change) {
            return new Change(
                    change.since(),
                    Amount.plain(change.amount()),
                    change.compared(),
                    change.metrics(),
                    change.broken().stream()
                            .map(metric -> Named.of(metric.id(), metric.meaning()))
                            .toList());
        }
    }

    /**
     * How many other ways to put an index together agree on the way it moves.
     *
     * @param alternatives how many were tried
     * @param agreeing how many agree
     * @param differing those that do not
     * @param withoutValue those that give no value
     */
    public record Agreement(int alternatives, int agreeing, List<String> differing, List<String> withoutValue) {
        /** Copies the lists. */
        public Agreement {
            differing = List.copyOf(differing);
            withoutValue = List.copyOf(withoutValue);
        }

        private static Agreement of(Sensitivity tried) {
            return new Agreement(tried.alternatives(), tried.agreeing(), tried.differing(), tried.withoutValue());
        }
    }

    /** {@return how many metrics it is made of, at any depth} */
    public long metrics() {
        return whole.metrics().distinct().count();
    }

    /** {@return its value, on how many of its metrics it rests, or why it has none} */
    public String inShort() {
        return value.map(it -> it.shown() + " of " + Decimal.rounded(outOf) + ", from " + (metrics() - missing.size())
                        + " of its " + Counted.of(metrics(), "metric"))
                .orElse("no value, since " + reason);
    }

    private static String notCompared(IndexAssessment index) {
        return index.index().sampleRelative().isPresent()
                ? "not compared over time, since it moves when others move"
                : "there is no earlier value to compare with";
    }

    /** {@return how colours come about, as sentences} */
    public static String colours() {
        return "The mean of the weakest two is green from " + Decimal.rounded(Colour.GREEN_FROM) + ", yellow from "
                + Decimal.rounded(Colour.YELLOW_FROM) + ", orange from " + Decimal.rounded(Colour.ORANGE_FROM)
                + " and red below; green needs both green, red needs both red.";
    }

    static IndexView of(IndexAssessment index, Seen seen) {
        return new IndexView(
                index.index().id().local(),
                Named.anchor(index.index().id()),
                index.index().statement(),
                Amount.plain(index.value()),
                index.index().outOf(),
                index.on(),
                index.colour().map(Colour::words),
                index.reason(),
                Part.of(index.parts(), index),
                index.missing().stream()
                        .map(metric -> Named.of(metric.id(), metric.meaning()))
                        .toList(),
                Amount.plain(index.withMissingAtWorst()),
                Amount.plain(index.withMissingAtBest()),
                Amount.plain(index.arithmetic()),
                Amount.plain(index.geometric()),
                index.change().map(Change::of),
                index.change().isPresent() ? Optional.empty() : Optional.of(notCompared(index)),
                index.sensitivity().map(Agreement::of),
                Working.of(index.explain()),
                seen.site(index.index().id()));
    }
}
