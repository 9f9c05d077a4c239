package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;
import org.missionled.model.Interval;
import org.missionled.model.Weakness;

/** A sentence about what supports a claim. */
public final class EvidenceDeclaration {
    private final Sentence<Evidence> sentence;

    private EvidenceDeclaration(Sentence<Evidence> sentence) {
        this.sentence = sentence;
    }

    static EvidenceDeclaration open(EvidenceGrade grade, @Nullable String reference, @Nullable String population) {
        return new EvidenceDeclaration(Sentence.opening(asking -> {
            Evidence sound = Evidence.of(grade, NOT_SAID, NOT_SAID);
            Evidence read = asking.part(() -> Evidence.of(grade, reference, NOT_SAID), sound);
            Evidence about = asking.part(() -> Evidence.of(grade, NOT_SAID, population), sound);
            return Evidence.of(grade, read.reference(), about.population());
        }));
    }

    Sentence<Evidence> sentence() {
        return sentence;
    }

    private EvidenceDeclaration then(Sentence.Clause<Evidence> clause) {
        return new EvidenceDeclaration(sentence.then(clause));
    }

    /**
     * The metric it is really about, where that is another one than the claim's; it counts as a hypothesis there.
     *
     * @param metric the metric's constant
     * @return the longer sentence
     */
    public EvidenceDeclaration about(MetricDeclaration metric) {
        return then((evidence, in) ->
                in.metric(metric).map(evidence::withOtherMetric).orElse(evidence));
    }

    /**
     * The people it is really about, where they are not those of the claim; it counts as a hypothesis there.
     *
     * @param people such as {@code pilot schools in Sweden}
     * @return the longer sentence
     */
    public EvidenceDeclaration amongstOthers(String people) {
        return then((evidence, in) -> evidence.withOtherPeople(people));
    }

    /**
     * What makes it worth less than its kind promises; each weakness costs one grade.
     *
     * @param weakness such as {@code ATTRITION}; may be said several times
     * @return the longer sentence
     */
    public EvidenceDeclaration weakenedBy(Weakness weakness) {
        return then((evidence, in) -> evidence.withWeakness(weakness));
    }

    /**
     * Until when it holds; after that day it supports nothing any more.
     *
     * @param day such as {@code 2028-05-31}
     * @return the longer sentence
     */
    public EvidenceDeclaration validUntil(String day) {
        return then((evidence, in) -> evidence.withValidUntil(Day.parse("last day on which the evidence holds", day)));
    }

    /**
     * When it was completed.
     *
     * @param day such as {@code 2026-05-31}
     * @return the longer sentence
     */
    public EvidenceDeclaration on(String day) {
        return then((evidence, in) -> evidence.withDay(Day.parse("day of the evidence", day)));
    }

    /**
     * What it found, in the unit of the metric it is about.
     *
     * @param effect positive where the metric rose
     * @return the longer sentence, to which an interval may be added
     */
    public Found finding(double effect) {
        return new Found(this, effect, Finding.Unit.UNITS);
    }

    /**
     * What it found, in percent relative to the control group.
     *
     * @param percent positive where the metric rose
     * @return the longer sentence, to which an interval may be added
     */
    public Found findingPercent(double percent) {
        return new Found(this, percent, Finding.Unit.PERCENT_OF_CONTROL);
    }

    /** The stage that asks for the precision of a finding. */
    public static final class Found {
        private final EvidenceDeclaration before;
        private final double effect;
        private final Finding.Unit unit;

        private Found(EvidenceDeclaration before, double effect, Finding.Unit unit) {
            this.before = before;
            this.effect = effect;
            this.unit = unit;
        }

        /**
         * The 95 % interval of the finding, in its unit.
         *
         * @param low the lower end
         * @param high the upper end
         * @return the longer sentence
         */
        public EvidenceDeclaration between(double low, double high) {
            return before.then((evidence, in) -> {
                Optional<Finding> found = in.attempt(() -> Finding.of(effect, unit));
                Optional<Interval> interval = in.attempt(() -> new Interval(low, high));
                return found.isEmpty() || interval.isEmpty()
                        ? evidence
                        : evidence.withFinding(found.get().withInterval(interval.get()));
            });
        }

        /**
         * No interval was published; the report lists the precision as unknown.
         *
         * @return the longer sentence
         */
        public EvidenceDeclaration withoutInterval() {
            return before.then((evidence, in) -> evidence.withFinding(Finding.of(effect, unit)));
        }
    }
}
