package org.missionled.explanation;

import java.time.LocalDate;
import java.util.List;

/** How a result came about, so that a reader can redo it by hand. */
public final class Explanation {
    private final String result;
    private final String reason;
    private final String formula;
    private final List<Input> inputs;

    private Explanation(String result, String reason, String formula, List<Input> inputs) {
        this.result = result;
        this.reason = reason;
        this.formula = formula;
        this.inputs = List.copyOf(inputs);
    }

    /**
     * An explanation.
     *
     * @param result the result in words
     * @param reason why this result and no other
     * @param formula how the numbers follow from the inputs; empty where nothing was computed
     * @param inputs what went in and what came out on the way, unrounded, in the order in which the formula names them
     * @return the explanation
     */
    public static Explanation of(String result, String reason, String formula, List<Input> inputs) {
        return new Explanation(result, reason, formula, inputs);
    }

    /** {@return the result in words} */
    public String result() {
        return result;
    }

    /** {@return why this result and no other} */
    public String reason() {
        return reason;
    }

    /** {@return how the numbers follow from the inputs; empty where nothing was computed} */
    public String formula() {
        return formula;
    }

    /** {@return what went in and what came out on the way, unrounded, in the order in which the formula names them} */
    public List<Input> inputs() {
        return inputs;
    }

    /** Something that went into a result. */
    public sealed interface Input {
        /** {@return what it is called in the formula} */
        String name();
    }

    /**
     * A number.
     *
     * @param name what it is called in the formula
     * @param value unrounded
     * @param unit what it is counted in; empty for shares
     */
    public record Amount(String name, double value, String unit) implements Input {}

    /**
     * A day.
     *
     * @param name what it is called in the formula
     * @param day the day
     */
    public record Date(String name, LocalDate day) implements Input {}

    /**
     * Something in words, such as a source.
     *
     * @param name what it is called
     * @param text the words
     */
    public record Text(String name, String text) implements Input {}

    @Override
    public String toString() {
        return result + ", since " + reason + ": " + inputs;
    }
}
