package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Bound;
import org.missionled.model.ElementId;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Tolerance;
import org.missionled.series.Freshness;
import org.missionled.series.Point;
import org.missionled.series.Series;

/** Whether a guardrail's limit is kept by the last known value. */
public final class GuardrailAssessment implements Assessment {
    private final ElementId guarded;
    private final Guardrail guardrail;
    private final List<Point> points;
    private final LocalDate asOf;

    GuardrailAssessment(ElementId guarded, Guardrail guardrail, Series series, LocalDate asOf) {
        this.guarded = guarded;
        this.guardrail = guardrail;
        this.asOf = asOf;
        Optional<LocalDate> from =
                guardrail.tolerance().map(Tolerance::baseline).map(b -> b.on());
        this.points = series.points().stream()
                .filter(point -> from.isEmpty() || point.counts().isAfter(from.get()))
                .toList();
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
        if (points.isEmpty()) {
            return Verdict.UNMEASURED;
        }
        return isStale() ? Verdict.STALE : verdictOn(last());
    }

    @Override
    public Optional<Verdict> lastKnown() {
        return !points.isEmpty() && isStale() ? Optional.of(verdictOn(last())) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> since() {
        Optional<LocalDate> since = Optional.empty();
        for (int i = points.size() - 1; i >= 0 && verdictOn(points.get(i)) == verdictOn(last()); i--) {
            since = Optional.of(points.get(i).closing().last());
        }
        return since;
    }

    @Override
    public Optional<Point> observed() {
        return points.isEmpty() ? Optional.empty() : Optional.of(last());
    }

    @Override
    public Explanation explain() {
        Bound bound = guardrail.limit().bound();
        String unit = metric().kind().unit();
        List<Input> inputs = new ArrayList<>();
        guardrail.tolerance().ifPresent(tolerance -> {
            inputs.add(new Amount("baseline", tolerance.baseline().value(), unit));
            inputs.add(new Date("baseline on", tolerance.baseline().on()));
            inputs.add(new Amount(
                    "tolerance",
                    tolerance.amount(),
                    tolerance.unit() == Tolerance.Unit.UNITS ? unit : "% of baseline"));
        });
        inputs.add(new Amount(bound.side() == Bound.Side.AT_MOST ? "at most" : "at least", bound.value(), unit));
        observed().ifPresent(point -> {
            inputs.add(new Amount("observed", point.value(), unit));
            inputs.add(new Text("period", point.window().toString()));
            inputs.add(new Text("accumulation", metric().accumulation().toString()));
            inputs.add(new Text("from", point.from()));
        });
        return Explanation.of(verdict().words(), reason(), "", inputs);
    }

    private String reason() {
        return switch (verdict()) {
            case UNMEASURED ->
                guardrail.tolerance().isPresent() ? "there is no value after the baseline" : "there is no value";
            case STALE -> "the last value is older than the declared freshness";
            case HELD -> "the last value keeps the limit";
            default -> "the last value does not keep the limit";
        };
    }

    private Verdict verdictOn(Point point) {
        return guardrail.limit().bound().isMetBy(point.value()) ? Verdict.HELD : Verdict.BREACHED;
    }

    private boolean isStale() {
        return Freshness.isStale(metric(), last(), asOf);
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    @Override
    public String toString() {
        return guarded + " guarding " + metric() + ": " + verdict();
    }
}
