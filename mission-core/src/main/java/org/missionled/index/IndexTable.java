package org.missionled.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.missionled.measurement.Observations;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Decimal;
import org.missionled.model.Index;
import org.missionled.model.MissingData;
import org.missionled.model.Refused;

/**
 * An index for all subjects and periods at once.
 *
 * <pre>{@code
 * static double norway(Index index, Observations observations, LocalDate day) {
 *     IndexTable table = IndexTable.of(index, observations, day);
 *     return table.value("NOR", ReportingPeriod.parse("2022")).orElse(Double.NaN);
 * }
 * }</pre>
 *
 * <p>It is evaluated part by part over arrays, without an object for a cell.
 */
public final class IndexTable {
    private final Index index;
    private final PanelData panel;
    private final PartColumn root;
    private final double[] values;

    private IndexTable(Index index, PanelData panel) {
        this.index = index;
        this.panel = panel;
        this.root = PartColumn.of(index.root(), panel, MissingData.refused());
        this.values = values();
    }

    /**
     * Evaluates an index.
     *
     * @param index what was declared
     * @param panel the values of its metrics; metrics that it does not have are missing
     * @return what it comes to
     */
    public static IndexTable of(Index index, PanelData panel) {
        return new IndexTable(index, panel);
    }

    /**
     * Evaluates an index.
     *
     * @param index what was declared
     * @param observations everything that was observed
     * @param knownOn what was observed or published later is not seen
     * @return what it comes to for each subject in each period
     */
    public static IndexTable of(Index index, Observations observations, LocalDate knownOn) {
        return of(index, PanelData.of(observations, index.metrics(), knownOn));
    }

    private double[] values() {
        double[] scores = root.scores();
        double[] all = new double[scores.length];
        double outOf = index.outOf();
        for (int i = 0; i < all.length; i++) {
            all[i] = scores[i] * outOf;
        }
        if (index.coverageOfMetrics() > 0 || countsAsWorst()) {
            int[] measured = root.measured(all.length);
            double needed =
                    Math.max(index.coverageOfMetrics() * index.root().leaves().count() - 1e-9, 1);
            for (int i = 0; i < all.length; i++) {
                all[i] = measured[i] < needed ? Double.NaN : all[i];
            }
        }
        return all;
    }

    private boolean countsAsWorst() {
        return index.root()
                .groups()
                .flatMap(group -> group.missingData().stream())
                .anyMatch(missing -> missing.policy() == MissingData.Policy.COUNTED_AS_WORST);
    }

    /** {@return what was declared} */
    public Index index() {
        return index;
    }

    /** {@return whom it is about} */
    public List<String> subjects() {
        return panel.subjects();
    }

    /** {@return when} */
    public List<ReportingPeriod> periods() {
        return panel.periods();
    }

    /**
     * The value of the index.
     *
     * @param subject of whom
     * @param period when
     * @return empty where there is none; {@link #part} says why
     */
    public OptionalDouble value(String subject, ReportingPeriod period) {
        return PanelData.optional(values[panel.cell(subject, period)]);
    }

    /**
     * The value of the index by position, for many values at once.
     *
     * @param subject position in {@link #subjects()}
     * @param period position in {@link #periods()}
     * @return NaN where there is none
     */
    public double valueAt(int subject, int period) {
        return values[period * panel.subjects().size() + subject];
    }

    /** The value where there is one subject in one period. */
    OptionalDouble valueAt() {
        return PanelData.optional(values[0]);
    }

    /** Why there is no value although the parts have one. */
    String tooFewMetrics() {
        return "fewer than " + Decimal.percent(index.coverageOfMetrics()) + " of its metrics have a value";
    }

    /** {@return how many subjects and periods have a value} */
    public int size() {
        int size = 0;
        for (double value : values) {
            size += Double.isNaN(value) ? 0 : 1;
        }
        return size;
    }

    /**
     * All parts of one value.
     *
     * @param subject of whom
     * @param period when
     * @return the index as its topmost part, before it is multiplied
     */
    public PartValue part(String subject, ReportingPeriod period) {
        return PartValue.of(root, panel.cell(subject, period));
    }

    /**
     * The order of the subjects in a period: the highest value first, subjects of the same value as they are declared.
     * Compared unrounded.
     *
     * @param period when
     * @return those that have a value
     */
    public List<Ranked> ranks(ReportingPeriod period) {
        int row = panel.row(period);
        List<Ranked> order = new ArrayList<>();
        for (int subject = 0; subject < subjects().size(); subject++) {
            double value = valueAt(subject, row);
            if (!Double.isNaN(value)) {
                order.add(new Ranked(0, subjects().get(subject), value));
            }
        }
        order.sort(Comparator.comparingDouble(Ranked::value).reversed());
        for (int i = 0; i < order.size(); i++) {
            Ranked one = order.get(i);
            boolean tied = i > 0 && order.get(i - 1).value() == one.value();
            order.set(i, new Ranked(tied ? order.get(i - 1).rank() : i + 1, one.subject(), one.value()));
        }
        return List.copyOf(order);
    }

    /**
     * How far the index of a subject moved.
     *
     * @param subject of whom
     * @param from the earlier period
     * @param to the later period
     * @return later less earlier; empty where one of the two has no value
     * @throws Refused if the index compares with other subjects, so that it moves when they do
     */
    public OptionalDouble change(String subject, ReportingPeriod from, ReportingPeriod to) {
        index.sampleRelative().ifPresent(part -> {
            throw Refused.because(
                    index.id() + " takes \"" + part.title() + "\" "
                            + part.normaliser().orElseThrow().words()
                            + ", which changes when other subjects change, and cannot be compared over time",
                    "compare ranks(period) within one period, or use worst(...).best(...)");
        });
        return PanelData.optional(values[panel.cell(subject, to)] - values[panel.cell(subject, from)]);
    }

    @Override
    public String toString() {
        return index + " of " + panel;
    }
}
