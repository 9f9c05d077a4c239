package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Refused;

/** What was said of the observations of one metric. */
final class ObservationSentence implements ObservationDeclaration {
    private final Opening opening;
    private final List<Supplier<Observation>> said;

    private ObservationSentence(Opening opening, List<Supplier<Observation>> said) {
        this.opening = opening;
        this.said = said;
    }

    static Opening open(@Nullable MetricDeclaration metric) {
        return new Opening(Sites.here(), metric instanceof MetricSentence known ? known : null);
    }

    static Observations all(ObservationDeclaration... observed) {
        List<Observation> good = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (ObservationDeclaration next : Several.of(observed)) {
            if (next instanceof ObservationSentence sentence) {
                sentence.said.forEach(one -> read(one, sentence.opening, good, faults));
            } else {
                faults.add(String.valueOf(
                        Refused.value("observation", null, "such as observed(METRIC).during(\"2026-03\").was(52)")
                                .getMessage()));
            }
        }
        Observations usable;
        try {
            usable = Observations.of(good);
        } catch (FaultyObservations contradictions) {
            faults.addAll(contradictions.faults());
            usable = contradictions.usable();
        }
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    private static void read(Supplier<Observation> one, Opening opening, List<Observation> good, List<String> faults) {
        try {
            good.add(one.get());
        } catch (Refused refused) {
            faults.add(opening.site().fileAndLine() + ": " + refused.getMessage());
        }
    }

    @Override
    public Was during(@Nullable String period) {
        return new Next(opening, said, period, 0);
    }

    @Override
    public ObservationDeclaration publishedOn(@Nullable String day) {
        return last(one -> one.withPublished(Day.parse("day of publication", day)));
    }

    @Override
    public ObservationDeclaration reportedBy(@Nullable String source) {
        return last(one -> {
            if (source == null || source.isBlank()) {
                throw Refused.value("source", source, "who reported it, such as \"member panel\"");
            }
            return one.withSource(source);
        });
    }

    private ObservationDeclaration last(UnaryOperator<Observation> change) {
        List<Supplier<Observation>> changed = new ArrayList<>(said);
        Supplier<Observation> before = changed.remove(changed.size() - 1);
        changed.add(() -> change.apply(before.get()));
        return new ObservationSentence(opening, changed);
    }

    /** Of which metric, and where that was said. */
    record Opening(DeclarationSite site, @Nullable MetricSentence metric) implements During {
        private @Nullable String name() {
            if (metric == null) {
                throw Declaring.isNull("a metric");
            }
            return metric.name();
        }

        @Override
        public Was during(@Nullable String period) {
            return new Next(this, List.of(), period, 0);
        }
    }

    /** What was said before the value. */
    record Next(
            Opening opening,
            List<Supplier<Observation>> before,
            @Nullable String period,
            double numerator) implements Was, OutOf {

        private ObservationDeclaration then(Function<Next, Reading> reading) {
            List<Supplier<Observation>> all = new ArrayList<>(before);
            all.add(() -> Observation.of(
                    opening.name(),
                    ReportingPeriod.parse(period),
                    reading.apply(this),
                    opening.site().fileAndLine()));
            return new ObservationSentence(opening, all);
        }

        @Override
        public ObservationDeclaration was(double value) {
            return then(it -> new Reading.Value(value));
        }

        @Override
        public OutOf counted(double count) {
            return new Next(opening, before, period, count);
        }

        @Override
        public ObservationDeclaration outOf(double denominator) {
            return then(it -> new Reading.Counts(it.numerator(), denominator));
        }

        @Override
        public ObservationDeclaration said(@Nullable String words) {
            return then(it -> {
                if (words == null) {
                    throw Refused.value("observation in words", null, "such as \"members say they sleep better\"");
                }
                return new Reading.Words(words);
            });
        }
    }
}
