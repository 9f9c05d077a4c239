package org.missionled.explanation;

import java.time.LocalDate;
import java.util.List;

/** How a result came about, so that a reader can redo it by hand. */
public final class Explanation {
    private final String result;
    private final String reason;
    private final String formula;
    private final List<Input> inputs;
    private final List<Amount> thresholds;
    private final String source;

    private Explanation(
            String result, String reason, String formula, List<Input> inputs, List<Amount> thresholds, String source) {
        this.result = result;
        this.reason = reason;
        this.formula = formula;
        this.inputs = List.copyOf(inputs);
        this.thresholds = List.copyOf(thresholds);
        this.source = source;
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
        return new Explanation(result, reason, formula, inputs, List.of(), "");
    }

    /**
     * The same explanation with the numbers that the result was held against.
     *
     * @param held each with its name, in the order in which they were looked at
     * @return the copy
     */
    public Explanation withThresholds(List<Amount> held) {
        return new Explanation(result, reason, formula, inputs, held, source);
    }

    /**
     * The same explanation with where its formula comes from.
     *
     * @param published who published the formula or the thresholds
     * @return the copy
     */
    public Explanation withSource(String published) {
        return new Explanation(result, reason, formula, inputs, thresholds, published);
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

    /** {@return the numbers that the result was held against, in the order in which they were looked at} */
    public List<Amount> thresholds() {
        return thresholds;
    }

    /** {@return who published the formula or the thresholds; empty where nobody did} */
    public String source() {
        return source;
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
