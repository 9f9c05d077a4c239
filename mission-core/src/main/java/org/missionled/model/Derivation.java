package org.missionled.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a metric's values are computed from those of other metrics, period by period.
 *
 * <p>A period in which an input has no value has none here either. Values are computed from single periods, before
 * either metric accumulates over a window. What kind of value comes out follows from the inputs.
 */
public final class Derivation {
    /** What is done with the inputs. */
    public enum Form {
        /** Their sum: {@code a + b + ...}; 14,747 new and 72,806 returning editors are 87,553. */
        SUM("sum", " + "),
        /**
         * The first without the second: {@code a - b}; 120 articles written and 20 deleted are 100 more. Percentages
         * and ratios differ by percentage points.
         */
        DIFFERENCE("difference", " - "),
        /**
         * The first as a part of the second, with both counts kept: {@code a of b}; undefined where {@code b} is below
         * 0 or where it is 0 and {@code a} is not.
         */
        SHARE("share", " of "),
        /** The first by the second: {@code a / b}, in percent times 100; undefined where {@code b} is 0. */
        QUOTIENT("quotient", " / "),
        /** What changed since the period before: {@code a(t) - a(t-1)}; from 75 to 80 it is 5. */
        CHANGE("change", ""),
        /**
         * What changed since the period before, in percent of it: {@code 100 * (a(t) - a(t-1)) / a(t-1)}; from 75 to 80
         * it is 6.67 %. Undefined where {@code a(t-1)} is 0 or less.
         */
        PERCENT_CHANGE("change in percent", "");

        private final String word;
        private final String sign;

        Form(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        /** {@return whether it compares a period with the one before} */
        public boolean isChange() {
            return this == CHANGE || this == PERCENT_CHANGE;
        }
    }

    private final Form form;
    private final List<ImpactMetric> inputs;
    private final ValueKind kind;
    private final boolean independent;

    private Derivation(Form form, List<ImpactMetric> inputs, ValueKind kind, boolean independent) {
        this.form = form;
        this.inputs = inputs;
        this.kind = kind;
        this.independent = independent;
    }

    /**
     * A derivation whose kind of value follows from its inputs.
     *
     * @param form any but {@link Form#QUOTIENT}
     * @param inputs in the order in which the form names them: two or more to sum, one for a change, else two
     * @return the derivation
     * @throws Refused if there are too few or too many, one comes twice, or their units do not go together
     */
    public static Derivation of(Form form, List<ImpactMetric> inputs) {
        if (form == Form.QUOTIENT) {
            throw Refused.because("a quotient is in a unit of its own", "say quotient(part, whole, kind)");
        }
        List<ImpactMetric> checked = checked(form, inputs);
        return new Derivation(form, checked, DerivedKind.of(form, form.word, checked), false);
    }

    /**
     * One metric by another.
     *
     * @param part what is divided
     * @param whole what it is divided by
     * @param kind a quantity of some unit, or percentages
     * @return the derivation
     * @throws Refused if it is the same metric twice, or one is in words
     */
    public static Derivation quotient(ImpactMetric part, ImpactMetric whole, ValueKind kind) {
        if (kind instanceof ValueKind.Ratio || kind instanceof ValueKind.Qualitative) {
            throw Refused.value(
                    "kind of a quotient", kind.unit(), "a unit, such as \"articles per editor\", or percent");
        }
        return new Derivation(Form.QUOTIENT, checked(Form.QUOTIENT, List.of(part, whole)), kind, false);
    }

    private static List<ImpactMetric> checked(Form form, List<ImpactMetric> inputs) {
        boolean fits = form.isChange() ? inputs.size() == 1 : inputs.size() == 2;
        if (!fits && !(form == Form.SUM && inputs.size() > 2)) {
            throw Refused.value(
                    "number of metrics to compute a " + form.word + " from",
                    inputs.size(),
                    form.isChange() ? "exactly 1" : form == Form.SUM ? "2 or more" : "exactly 2");
        }
        Set<ElementId> seen = new HashSet<>();
        for (ImpactMetric input : inputs) {
            if (input.isQualitative()) {
                throw Refused.because(
                        "a " + form.word + " of " + input.id() + ", which is in words", "compute numbers from numbers");
            }
            if (!seen.add(input.id())) {
                throw Refused.because("a " + form.word + " of " + input.id() + " and itself", "name each metric once");
            }
        }
        return List.copyOf(inputs);
    }

    /** {@return what is done with the inputs} */
    public Form form() {
        return form;
    }

    /** {@return the metrics it is computed from, in the order in which the form names them} */
    public List<ImpactMetric> inputs() {
        return inputs;
    }

    /** {@return what the computed values are} */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Whether the errors of the inputs have nothing to do with each other, as those of two separate samples. Only then
     * does the precision of the inputs say how precise the result is.
     *
     * @return false where nobody said so
     */
    public boolean isIndependent() {
        return independent;
    }

    /** {@return a copy whose inputs were measured independently of each other} */
    public Derivation withIndependentInputs() {
        return independent ? this : new Derivation(form, inputs, kind, true);
    }

    /** {@return in the inputs' names: {@code new-editors + returning-editors}} */
    public String formula() {
        String names = inputs.stream().map(input -> input.id().name()).collect(Collectors.joining(form.sign));
        return form.isChange() ? form.word + " of " + names + " since the period before" : names;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derivation that
                && form == that.form
                && inputs.equals(that.inputs)
                && kind.equals(that.kind)
                && independent == that.independent;
    }

    @Override
    public int hashCode() {
        return Objects.hash(form, inputs);
    }

    /** Refuses a metric of another kind of value, and one that would be computed from itself. */
    void refuseFor(ImpactMetric metric) {
        if (!kind().equals(metric.kind())) {
            throw Refused.because(
                    metric.id() + " is in \"" + metric.kind().unit() + "\", and " + this + " in \"" + kind().unit()
                            + '"',
                    "give it the kind of its derivation");
        }
        if (inputs().stream().anyMatch(input -> input.id().equals(metric.id()))) {
            throw Refused.because(metric.id() + " is computed from itself", "name the metrics it comes from");
        }
    }

    @Override
    public String toString() {
        return formula();
    }
}
