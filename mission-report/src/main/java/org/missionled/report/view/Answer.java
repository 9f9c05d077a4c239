package org.missionled.report.view;

import java.util.List;

/**
 * An answer to one of the questions that leaders ask.
 *
 * @param anchor the stable name of it, such as {@code question-arrival}
 * @param question the question
 * @param isKnown whether there is an answer; if not, the text says what is missing
 * @param text the answer in one or two sentences
 * @param details what it rests on, line by line
 */
public record Answer(String anchor, String question, boolean isKnown, String text, List<String> details) {
    /** Copies the details. */
    public Answer {
        details = List.copyOf(details);
    }

    static Answer known(String anchor, String question, String text, List<String> details) {
        return new Answer("question-" + anchor, question, true, text, details);
    }

    static Answer unknown(String anchor, String question, String why, List<String> details) {
        return new Answer("question-" + anchor, question, false, "We do not know: " + why, details);
    }
}
