package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.explanation.Explanation;
import org.missionled.model.Decimal;

/**
 * How a number or a verdict came about, so that a reader can redo it by hand.
 *
 * @param result what it comes to, in words
 * @param reason why, in one sentence without its full stop
 * @param formula how the inputs give the result; empty where nothing is computed
 * @param inputs what went in, in the order of the formula
 * @param thresholds the numbers that the result was compared with
 * @param source who published the method; empty where it is our own
 */
public record Working(
        String result, String reason, String formula, List<Input> inputs, List<Input> thresholds, String source) {
    private static final int SHORT = 9;

    /** Copies the lists. */
    public Working {
        inputs = List.copyOf(inputs);
        thresholds = List.copyOf(thresholds);
    }

    /**
     * One number, day or text that went in.
     *
     * @param name what it is
     * @param shown the number with its unit, the day or the text, for reading
     * @param value the number, unrounded; empty for a day or a text
     * @param day the day; empty for a number or a text
     */
    public record Input(String name, String shown, OptionalDouble value, Optional<LocalDate> day) {

        private static Input of(Explanation.Input input) {
            if (input instanceof Explanation.Amount amount) {
                return new Input(amount.name(), shown(amount), OptionalDouble.of(amount.value()), Optional.empty());
            }
            if (input instanceof Explanation.Date date) {
                return new Input(date.name(), date.day().toString(), OptionalDouble.empty(), Optional.of(date.day()));
            }
            String text = input instanceof Explanation.Text words ? words.text() : "";
            return new Input(input.name(), text, OptionalDouble.empty(), Optional.empty());
        }

        /**
         * As it was said, unless it has more digits than anybody would write; a unit that divides says nothing here.
         */
        private static String shown(Explanation.Amount amount) {
            String exact = Decimal.exact(amount.value());
            String number = exact.length() <= SHORT ? exact : Decimal.rounded(amount.value());
            return amount.unit().isEmpty() || amount.unit().contains(" per ") ? number : number + " " + amount.unit();
        }
    }

    static Working of(Explanation explanation) {
        return new Working(
                explanation.result(),
                explanation.reason(),
                explanation.formula(),
                explanation.inputs().stream().map(Input::of).toList(),
                explanation.thresholds().stream().map(Input::of).toList(),
                explanation.source());
    }
}
