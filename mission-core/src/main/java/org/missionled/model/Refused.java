package org.missionled.model;

import org.jspecify.annotations.Nullable;

/**
 * A value that is not accepted, in one sentence that shows the value and a good one.
 *
 * <p>Factories and readers throw it at once. The words of the DSL never do: there the same sentence is kept as a
 * {@link Fault} with the place of the declaration.
 */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 120;

    /** What the value should have been; empty where values do not fit. */
    private final String what;

    /** What is wrong and what a good value looks like. */
    private final String sentence;

    private Refused(String what, String sentence) {
        super(sentence);
        this.what = what;
        this.sentence = sentence;
    }

    /**
     * A single value that cannot be what it should be.
     *
     * @param what what the value should be, such as {@code feature id}
     * @param written the value as it was written
     * @param good what a good one looks like, with an example
     * @return {@code not a valid feature id: "Bad Id" (lower-case words ...)}
     */
    public static Refused value(String what, @Nullable Object written, String good) {
        return new Refused(what, "not a valid " + what + ": " + shown(written) + " (" + good + ")");
    }

    /**
     * Values that do not go together.
     *
     * @param problem what is wrong, with the values
     * @param advice what to write instead
     * @return both, as one sentence
     */
    public static Refused because(String problem, String advice) {
        return new Refused("", problem + " (" + advice + ")");
    }

    /** {@return what the refused value should have been, such as {@code feature id}; empty where values do not fit} */
    public String what() {
        return what;
    }

    /** {@return what is wrong and what a good value looks like, in one sentence} */
    @Override
    public String getMessage() {
        return sentence;
    }

    private static String shown(@Nullable Object written) {
        if (written instanceof Double number) {
            return Decimal.exact(number);
        }
        if (!(written instanceof CharSequence text)) {
            return String.valueOf(written);
        }
        String cut = text.length() <= SHOWN
                ? text.toString()
                : text.subSequence(0, SHOWN) + "... (" + text.length() + " characters)";
        return '"' + Visible.escaped(cut) + '"';
    }
}
