package org.missionled.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Scope;
import org.missionled.measurement.Status;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Rhythm;

/**
 * The values of a metric that is computed from others, period by period, and the periods for which it could not be.
 *
 * <p>Of each input the value that was last known for a period counts. A period is computed only where every input has a
 * value for exactly that period; what is missing is never taken as 0. Where a series of an input breaks, that of the
 * computed metric breaks with it, and there is no change from the last period before the break to the first after it.
 */
public final class Computation {
    private static final Comparator<ReportingPeriod> IN_TIME =
            Comparator.comparing(ReportingPeriod::last).thenComparing(ReportingPeriod::first);

    private final ImpactMetric metric;
    private final Derivation derivation;
    private final Scope scope;
    private final List<Map<ReportingPeriod, Observation>> inputs;
    private final List<Observation> values = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    private boolean broken; // an input was counted differently since the last value

    /**
     * A period that could not be computed.
     *
     * @param period which
     * @param why in words
     */
    public record Missing(ReportingPeriod period, String why) {
        @Override
        public String toString() {
            return period + ": " + why;
        }
    }

    private Computation(
            ImpactMetric metric, Derivation derivation, Scope scope, List<Map<ReportingPeriod, Observation>> inputs) {
        this.metric = metric;
        this.derivation = derivation;
        this.scope = scope;
        this.inputs = inputs;
    }

    /**
     * Computes a metric.
     *
     * @param metric one with a derivation
     * @param scope what it is about
     * @param observed gives what is known of an input, at most one observation for each period
     * @return its values
     */
    public static Computation of(ImpactMetric metric, Scope scope, Function<ImpactMetric, List<Observation>> observed) {
        Derivation derivation = metric.derivation().orElseThrow();
        List<Map<ReportingPeriod, Observation>> inputs = new ArrayList<>();
        for (ImpactMetric input : derivation.inputs()) {
            Map<ReportingPeriod, Observation> byPeriod = new HashMap<>();
            observed.apply(input).forEach(one -> byPeriod.put(one.period(), one));
            inputs.add(byPeriod);
        }
        Computation computation = new Computation(metric, derivation, scope, inputs);
        computation.run();
        return computation;
    }

    private void run() {
        TreeSet<ReportingPeriod> periods = new TreeSet<>(IN_TIME);
        inputs.forEach(input -> periods.addAll(input.keySet()));
        Optional<Rhythm> rhythm = Series.rhythm(metric);
        boolean first = true;
        for (ReportingPeriod period : periods) {
            if (rhythm.isPresent() && !period.is(rhythm.get())) {
                continue;
            }
            // nothing is missing where nothing came before
            if (!(first && derivation.form().isChange())) {
                compute(period);
            }
            first = false;
        }
    }

    private void compute(ReportingPeriod period) {
        List<Observation> parts = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (int at = 0; at < inputs.size(); at++) {
            String name = derivation.inputs().get(at).id().name();
            take(at, period, name, parts, lacking);
            boolean breaks = isAfterBreak(at, period);
            broken = broken || breaks;
            if (derivation.form().isChange()) {
                Optional<ReportingPeriod> before = before(period);
                if (before.isPresent()) {
                    take(at, before.get(), name, parts, lacking);
                } else {
                    lacking.add("no period comes right before a span of days");
                }
                if (breaks) {
                    lacking.add(name + " was counted differently before " + period);
                }
            }
        }
        if (!lacking.isEmpty()) {
            missing.add(new Missing(period, String.join(", ", lacking)));
            return;
        }
        ComputedReading result = ComputedReading.of(metric, derivation, parts);
        result.reading()
                .ifPresentOrElse(
                        reading -> {
                            values.add(observation(period, result, parts));
                            broken = false;
                        },
                        () -> missing.add(new Missing(period, result.undefined())));
    }

    private boolean isAfterBreak(int input, ReportingPeriod period) {
        Observation found = inputs.get(input).get(period);
        return found != null && found.isAfterBreak();
    }

    private void take(int input, ReportingPeriod period, String name, List<Observation> parts, List<String> lacking) {
        Observation found = inputs.get(input).get(period);
        if (found == null) {
            lacking.add("no value of " + name + " for " + period);
        } else {
            parts.add(found);
        }
    }

    private static Optional<ReportingPeriod> before(ReportingPeriod period) {
        for (Rhythm rhythm : Rhythm.values()) {
            if (period.is(rhythm)) {
                return Optional.of(ReportingPeriod.of(rhythm, period.first().minusDays(1)));
            }
        }
        return Optional.empty();
    }

    private Observation observation(ReportingPeriod period, ComputedReading result, List<Observation> parts) {
        LocalDate known = period.last();
        Status status = Status.FINAL;
        for (Observation part : parts) {
            known = part.known().isAfter(known) ? part.known() : known;
            status = part.status().compareTo(status) > 0 ? part.status() : status;
        }
        Observation computed = Observation.of(
                        metric.id().name(), period, result.reading().orElseThrow(), "computed: " + derivation.formula())
                .withPublished(known);
        if (status != Status.FINAL) {
            computed = computed.with(Attribute.STATUS, status);
        }
        if (broken) {
            computed = computed.with(Attribute.AFTER_BREAK, true);
        }
        if (scope.subject().isPresent()) {
            computed = computed.with(Attribute.SUBJECT, scope.subject().get());
        }
        if (scope.segment().isPresent()) {
            computed = computed.with(Attribute.SEGMENT, scope.segment().get());
        }
        OptionalDouble error = ComputedError.of(derivation, metric, parts);
        return error.isPresent() ? computed.with(Attribute.STANDARD_ERROR, error.getAsDouble()) : computed;
    }

    /** {@return the metric that is computed} */
    public ImpactMetric metric() {
        return metric;
    }

    /** {@return its values, one for each period, in the order of time} */
    public List<Observation> values() {
        return List.copyOf(values);
    }

    /** {@return the periods that at least one input was observed for and that could not be computed} */
    public List<Missing> missing() {
        return List.copyOf(missing);
    }

    /**
     * How the value of one period came about.
     *
     * @param period one of those that were asked for
     * @return with the inputs as they were known; the reason says what is missing where there is no value
     */
    public Explanation explain(ReportingPeriod period) {
        List<Input> parts = new ArrayList<>();
        for (int at = 0; at < inputs.size(); at++) {
            ImpactMetric input = derivation.inputs().get(at);
            part(parts, input, period, at);
            if (derivation.form().isChange()) {
                Optional<ReportingPeriod> before = before(period);
                if (before.isPresent()) {
                    part(parts, input, before.get(), at);
                }
            }
        }
        Optional<Observation> value =
                values.stream().filter(one -> one.period().equals(period)).findFirst();
        return Explanation.of(
                value.map(one -> one.reading() + " in " + period).orElse("no value for " + period),
                value.isPresent()
                        ? "every input has a value for the period"
                        : missing.stream()
                                .filter(one -> one.period().equals(period))
                                .map(Missing::why)
                                .findFirst()
                                .orElse("no input has a value for the period"),
                derivation.formula(),
                parts);
    }

    private void part(List<Input> parts, ImpactMetric input, ReportingPeriod period, int at) {
        Observation found = inputs.get(at).get(period);
        if (found != null) {
            String name = input.id().name() + " in " + period;
            ComputedReading.number(found)
                    .ifPresent(value ->
                            parts.add(new Amount(name, value, input.kind().unit())));
            parts.add(new Text("from", found.origin()));
        }
    }
}
