package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionled.alignment.Verdict;

/**
 * What changed since an earlier report on the same mission.
 *
 * @param since the day of the earlier report
 * @param moved the verdicts that are not what they were
 * @param weakened promises that ask for less than they did; each stands among the declared changes too
 * @param declared what was declared otherwise, what was added and what is gone
 * @param trends how everything that is judged stood from report to report; empty where only one earlier one was given
 */
public record ChangesView(
        LocalDate since, List<Moved> moved, List<Weakened> weakened, List<Declared> declared, List<TrendView> trends) {
    /** Copies the lists. */
    public ChangesView {
        trends = List.copyOf(trends);
        moved = List.copyOf(moved);
        weakened = List.copyOf(weakened);
        declared = List.copyOf(declared);
    }

    /** Why a verdict moved. */
    public enum Why {
        /** The target, the baseline or the yardstick is another. */
        CHANGED_DECLARATION,
        /** A value that was known before was published anew. */
        REVISED_DATA,
        /** There are values that were not known before. */
        NEW_DATA,
        /** Nothing but the day is another. */
        TIME_PASSED;

        /** {@return in words, such as {@code changed declaration}} */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A verdict that moved.
     *
     * @param anchor of the measure or the guardrail
     * @param title the metric, and what it measures or guards
     * @param from the verdict that was
     * @param fromWords the same in words
     * @param to the verdict that is
     * @param toWords the same in words
     * @param because why, each part that had a share in it
     */
    public record Moved(
            String anchor,
            String title,
            Verdict from,
            String fromWords,
            Verdict to,
            String toWords,
            List<Part> because) {
        /** Copies the parts. */
        public Moved {
            because = List.copyOf(because);
        }
    }

    /**
     * A part of why a verdict moved.
     *
     * @param why what it came from
     * @param words what is another, in words
     * @param way how much of the way from baseline to target it made out; the parts of a verdict add up to what the
     *     progress changed by. Empty where there is no such way
     */
    public record Part(Why why, String words, Optional<Amount> way) {}

    /**
     * A promise that asks for less than it did.
     *
     * @param anchor of what was promised
     * @param title what was promised
     * @param words what it asked for and what it asks for now
     */
    public record Weakened(String anchor, String title, String words) {}

    /** What a change of a declaration does. */
    public enum Kind {
        /** It is said in other words, or by others, and means the same. */
        EDITORIAL,
        /** It means something else. */
        MEANING,
        /** Evidence that is declared is about something else now. */
        EVIDENCE_VOIDING
    }

    /**
     * A declaration that is not what it was.
     *
     * @param anchor of the element
     * @param title what it is called, or was
     * @param kind what the change does
     * @param words what was and what is
     */
    public record Declared(String anchor, String title, Kind kind, String words) {}

    /**
     * {@return the days of the reports that the trends go through, the last first, so that a narrow screen shows it}
     */
    public List<LocalDate> days() {
        return trends.stream()
                .flatMap(trend -> trend.steps().stream())
                .map(TrendView.Step::on)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** {@return the trends in which a verdict is not what it was} */
    public List<TrendView> movedTrends() {
        return trends.stream().filter(TrendView::isMoved).toList();
    }

    /** What changed since the last of some earlier reports, and how it went from each to the next. */
    static ChangesView through(List<ReportView> earlier, ReportView now) {
        ReportView before = earlier.get(earlier.size() - 1);
        DeclaredChanges declared = DeclaredChanges.between(before, now);
        return new ChangesView(
                before.asOf(),
                MovedVerdicts.between(before, now),
                declared.weakened(),
                declared.all(),
                earlier.size() == 1 ? List.of() : TrendView.through(earlier, now));
    }
}
