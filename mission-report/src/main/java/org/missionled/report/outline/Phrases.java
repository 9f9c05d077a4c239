package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionled.report.view.Amount;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.Judgement;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RollUpView;

/** Turns of phrase that several sections share. */
final class Phrases {
    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f";
    private static final String CLOSINGS = "\"')]\u00bb\u2019\u201d";

    private Phrases() {}

    /** With a plus, where it is above 0. */
    static String signed(Amount difference) {
        return (difference.value() > 0 ? "+" : "") + difference.shown();
    }

    /** Without its minus. */
    static String size(Amount difference) {
        return difference.shown().startsWith("-") ? difference.shown().substring(1) : difference.shown();
    }

    /** An interval in brackets, where it tells anything. */
    static String range(Optional<Bounds> interval) {
        return interval.filter(Bounds::isApart)
                .map(it -> " (" + it.shown() + ")")
                .orElse("");
    }

    /** The verdict in capitals, which stand out without colour. */
    static String mark(Judgement judgement) {
        return judgement.words().toUpperCase(Locale.ROOT);
    }

    static String since(Judgement judgement) {
        String since = judgement.since().map(day -> " since " + day).orElse("");
        return judgement
                .lastKnownWords()
                .map(verdict -> "; last known: " + verdict + since)
                .orElse(since.isEmpty() ? "" : "," + since);
    }

    /** A goal in a few words: the worst that is known of it, its guardrails, and how much is not known. */
    static String standing(GoalView goal, ReportView view) {
        RollUpView rollUp = goal.rollUp();
        List<String> parts = new ArrayList<>();
        rollUp.worst().ifPresent(worst -> parts.add(worst.words() + (worst.isKnown() ? "" : " when last known")));
        if (!rollUp.decided().isEmpty()) {
            parts.add("missed and decided on");
        }
        if (!rollUp.breached().isEmpty()) {
            parts.add("guardrail breached");
        }
        if (view.isWeakened(goal)) {
            parts.add("asks for less than before");
        }
        if (rollUp.byPeople() > 0) {
            parts.add(rollUp.byPeople() + " judged from words");
        }
        if (rollUp.unknown() > 0) {
            parts.add(rollUp.unknown() + " of " + (rollUp.known() + rollUp.unknown()) + " not known");
        }
        return String.join(", ", parts);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A sentence's own full stop, where it has none yet. */
    static String sentence(String text) {
        String said = text.strip();
        int end = said.length();
        while (end > 0 && CLOSINGS.indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(said.charAt(end - 1)) >= 0 ? said : said + ".";
    }
}
