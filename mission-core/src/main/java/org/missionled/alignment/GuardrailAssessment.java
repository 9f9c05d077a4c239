package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.model.Baseline;
import org.missionled.model.ElementId;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.Tolerance;
import org.missionled.series.Freshness;
import org.missionled.series.Point;
import org.missionled.series.Series;

/**
 * Whether a guardrail's limit is kept by the last known value.
 *
 * <p>A bound or a tolerance is held when the whole 95 % interval of the value keeps it, breached when none of it does,
 * and otherwise not shown safe; without a known precision the value alone decides. An objective is breached when its
 * error budget is overspent, not shown safe while both windows of its {@link Burn} burn, and else held.
 */
public final class GuardrailAssessment implements Assessment {
    private final ElementId guarded;
    private final Guardrail guardrail;
    private final Series series;
    private final Values values;
    private final LocalDate asOf;
    private final GuardrailTable.Row row;

    GuardrailAssessment(ElementId guarded, Guardrail guardrail, Series series, LocalDate asOf) {
        this.guarded = guarded;
        this.guardrail = guardrail;
        this.asOf = asOf;
        this.series = series;
        this.values = Values.of(guardrail.metric(), series, baseline().orElse(null));
        this.row = GuardrailTable.decide(today());
    }

    /** What is known today. */
    private GuardrailCase today() {
        List<Point> known = values.judged();
        return of(known, known.isEmpty() && values.later() > 0, isBroken(), !known.isEmpty() && isStale());
    }

    private GuardrailCase of(List<Point> known, boolean otherSeasons, boolean broken, boolean stale) {
        boolean single = !known.isEmpty() && guardrail.objective().isEmpty();
        return new GuardrailCase(
                guardrail,
                known,
                otherSeasons,
                broken,
                stale,
                single ? interval(known.get(known.size() - 1)) : Optional.empty(),
                burn(known));
    }

    @Override
    public boolean isBroken() {
        return brokenWhenKnown(values.judged().size());
    }

    private boolean brokenWhenKnown(int first) {
        return first > 0
                && baseline()
                        .flatMap(from -> series.breakBetween(
                                from.on(),
                                values.judged().get(first - 1).closing().last()))
                        .isPresent();
    }

    /** How many of the first values were known when the verdict was last firm; 0 where it never was. */
    private int lastFirm() {
        int firm = values.judged().size();
        while (firm > 0 && brokenWhenKnown(firm)) {
            firm--;
        }
        return firm;
    }

    private Optional<Baseline> baseline() {
        return guardrail.tolerance().map(Tolerance::baseline);
    }

    /** {@return the mission or the feature that must keep the limit} */
    public ElementId guarded() {
        return guarded;
    }

    /** {@return the metric and its limit} */
    public Guardrail guardrail() {
        return guardrail;
    }

    @Override
    public ImpactMetric metric() {
        return guardrail.metric();
    }

    @Override
    public Verdict verdict() {
        return row.verdict();
    }

    /** The row of the table that applies. */
    GuardrailTable.Row row() {
        return row;
    }

    @Override
    public Optional<Verdict> lastKnown() {
        int firm = verdict().isKnown() ? 0 : lastFirm();
        return firm == 0 ? Optional.empty() : Optional.of(verdictWhenKnown(firm));
    }

    @Override
    public Optional<LocalDate> since() {
        int first = lastFirm();
        if (first == 0) {
            return Optional.empty();
        }
        Verdict now = verdictWhenKnown(first);
        while (first > 1 && verdictWhenKnown(first - 1) == now) {
            first--;
        }
        return Optional.of(values.judged().get(first - 1).closing().last());
    }

    @Override
    public Optional<LocalDate> countedDifferentlySince() {
        return series.lastBreak();
    }

    @Override
    public Optional<Point> observed() {
        return values.judged().isEmpty() ? Optional.empty() : Optional.of(values.last());
    }

    /**
     * The 95 % interval of the last value, widened by how precisely the baseline of a tolerance is known:
     * {@code sqrt(se_x^2 + se_b^2)}, or with a tolerance in percent {@code sqrt(se_x^2 + (1 +- percent / 100)^2 *
     * se_b^2)}.
     *
     * @return in the metric's unit; empty where no precision is known, and for an objective, whose cases are all
     *     counted
     */
    public Optional<Interval> interval() {
        return guardrail.objective().isPresent() ? Optional.empty() : observed().flatMap(this::interval);
    }

    private Optional<Interval> interval(Point point) {
        return Precision.of(
                point,
                baseline(),
                guardrail.tolerance().map(GuardrailAssessment::weight).orElse(0.0));
    }

    /** By how much the limit moves with a baseline that is 1 higher. */
    private static double weight(Tolerance tolerance) {
        if (tolerance.unit() == Tolerance.Unit.UNITS) {
            return 1;
        }
        double share = tolerance.amount() / 100;
        return tolerance.wrongWay() == Tolerance.WrongWay.RISING ? 1 + share : StrictMath.abs(1 - share);
    }

    /**
     * {@return how fast the error budget burns; empty for other limits, and where no value says how many cases it
     * holds}
     */
    public Optional<Burn> burn() {
        return burn(values.judged());
    }

    private Optional<Burn> burn(List<Point> known) {
        return guardrail.objective().flatMap(objective -> Burn.of(objective, known));
    }

    /** What the first values said when they were all that was known, and fresh. */
    private Verdict verdictWhenKnown(int first) {
        return GuardrailTable.decide(of(values.judged().subList(0, first), false, false, false))
                .verdict();
    }

    @Override
    public Explanation explain() {
        return GuardrailExplanation.of(this);
    }

    private boolean isStale() {
        return Freshness.isStale(metric(), values.last(), asOf);
    }

    @Override
    public String toString() {
        return guarded + " guarding " + metric() + ": " + verdict();
    }
}
