package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Segment;
import org.missionled.measurement.Status;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Refused;

/** What was said of the observations of one metric. */
final class ObservationSentence implements ObservationDeclaration.Said {
    private static final String AGE = "by what people are told apart, such as \"age\"";
    private static final String GROUP = "which of them, such as \"18-29\"";
    private static final String LEVEL = "such as \"some\"";
    private static final String PERSON = "a person, such as \"Ada Lovelace\"";

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
        return text(Attribute.SOURCE, source, "who reported it, such as \"member panel\"");
    }

    @Override
    public ObservationDeclaration measuredBy(@Nullable String method) {
        return text(Attribute.METHOD, method, "how it was measured, such as \"telephone survey\"");
    }

    @Override
    public ObservationDeclaration about(@Nullable String subject) {
        return text(Attribute.SUBJECT, subject, "a country, region or tenant, such as \"NOR\"");
    }

    @Override
    public ObservationDeclaration amongst(@Nullable String dimension, @Nullable String group) {
        return last(one -> one.with(
                Attribute.SEGMENT, new Segment(said("dimension", dimension, AGE), said("group", group, GROUP))));
    }

    @Override
    public ObservationDeclaration fromSample(double size) {
        return last(one -> one.with(Attribute.SAMPLE_SIZE, size));
    }

    @Override
    public ObservationDeclaration givenStandardError(double error) {
        return last(one -> one.with(Attribute.STANDARD_ERROR, error));
    }

    @Override
    public Answered asked(double people) {
        return new Asked(this, people);
    }

    @Override
    public ObservationDeclaration provisional() {
        return last(one -> one.with(Attribute.STATUS, Status.PROVISIONAL));
    }

    @Override
    public ObservationDeclaration estimated() {
        return last(one -> one.with(Attribute.STATUS, Status.ESTIMATED));
    }

    @Override
    public ObservationDeclaration afterBreak() {
        return last(one -> one.with(Attribute.AFTER_BREAK, true));
    }

    @Override
    public ObservationDeclaration verifiedBy(@Nullable String name) {
        return text(Attribute.VERIFIED_BY, name, "a person or a body, such as \"audit office\"");
    }

    @Override
    public ObservationDeclaration noting(@Nullable String comment) {
        return text(Attribute.COMMENT, comment, "a few words, such as \"one region is missing\"");
    }

    @Override
    public ObservationDeclaration judgedAs(@Nullable String level, @Nullable String by) {
        return last(one -> one.with(
                Attribute.JUDGEMENT,
                new Judgement(said("level of the rubric", level, LEVEL), said("name of who judged", by, PERSON))));
    }

    private ObservationDeclaration text(Attribute<String> attribute, @Nullable String text, String good) {
        return last(one -> one.with(attribute, said(attribute.toString(), text, good)));
    }

    private static String said(String what, @Nullable String text, String good) {
        if (text == null || text.isBlank()) {
            throw Refused.value(what, text, good);
        }
        return text;
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

    /** What was said before the number of answers. */
    record Asked(ObservationSentence before, double people) implements Answered {
        @Override
        public ObservationDeclaration answered(double answers) {
            return before.last(one -> one.with(Attribute.RESPONSES, new Responses(people, answers)));
        }
    }

    /** What was said before the value. */
    record Next(
            Opening opening,
            List<Supplier<Observation>> before,
            @Nullable String period,
            double numerator) implements Was, OutOf {

        private ObservationSentence then(Function<Next, Reading> reading) {
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
        public Said said(@Nullable String words) {
            return then(it -> {
                if (words == null) {
                    throw Refused.value("observation in words", null, "such as \"members say they sleep better\"");
                }
                return new Reading.Words(words);
            });
        }
    }
}
