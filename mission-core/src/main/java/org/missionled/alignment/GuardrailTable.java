package org.missionled.alignment;

import static org.missionled.alignment.Verdict.BREACHED;
import static org.missionled.alignment.Verdict.HELD;
import static org.missionled.alignment.Verdict.NOT_ASSESSABLE;
import static org.missionled.alignment.Verdict.NOT_SHOWN_SAFE;
import static org.missionled.alignment.Verdict.STALE;
import static org.missionled.alignment.Verdict.UNMEASURED;

import java.util.List;
import java.util.function.Predicate;

/** The one place where the verdict on a guardrail is decided: the first row that applies gives it, and its reason. */
public final class GuardrailTable {
    private static final List<Row> ROWS = List.of(
            // what is not known
            row(
                    NOT_ASSESSABLE,
                    "it has seasons, and no value is of the same one as its baseline",
                    GuardrailCase::hasOnlyOtherSeasons),
            row(
                    UNMEASURED,
                    "there is no value after the baseline",
                    it -> it.known().isEmpty() && it.hasBaseline()),
            row(UNMEASURED, "there is no value", it -> it.known().isEmpty()),
            row(
                    NOT_ASSESSABLE,
                    "its values are counted differently since a day between its baseline and the value",
                    GuardrailCase::isBroken),
            row(STALE, "the last value is older than the declared freshness", GuardrailCase::isStale),
            // an objective, where values say how many cases they hold
            row(BREACHED, "the error budget is overspent", GuardrailCase::isOverspent),
            row(
                    NOT_SHOWN_SAFE,
                    "the error budget is not overspent, but burns too fast in both windows",
                    GuardrailCase::isBurning),
            row(
                    HELD,
                    "the error budget is not overspent, and is not burning in both windows",
                    it -> it.burn().isPresent()),
            // a value that is known precisely enough to say where it may lie
            row(
                    BREACHED,
                    "no part of the interval of the last value keeps the limit",
                    it -> it.isPrecise() && it.kept() == BREACHED),
            row(
                    NOT_SHOWN_SAFE,
                    "only a part of the interval of the last value keeps the limit",
                    it -> it.isPrecise() && it.kept() == NOT_SHOWN_SAFE),
            row(HELD, "the whole interval of the last value keeps the limit", GuardrailCase::isPrecise),
            // the value alone
            row(BREACHED, "the last value does not keep the limit", it -> it.kept() == BREACHED),
            row(HELD, "the last value keeps the limit", it -> true));

    private GuardrailTable() {}

    private static Row row(Verdict verdict, String when, Predicate<GuardrailCase> applies) {
        return new Row(verdict, when, applies);
    }

    /** One row of the table. */
    public static final class Row {
        private final Verdict verdict;
        private final String when;
        private final Predicate<GuardrailCase> applies;

        private Row(Verdict verdict, String when, Predicate<GuardrailCase> applies) {
            this.verdict = verdict;
            this.when = when;
            this.applies = applies;
        }

        /** {@return what it gives} */
        public Verdict verdict() {
            return verdict;
        }

        /** {@return when it applies, if no row above it does} */
        public String when() {
            return when;
        }

        @Override
        public String toString() {
            return verdict + " when " + when;
        }
    }

    /** {@return the rows in order of precedence} */
    public static List<Row> rows() {
        return ROWS;
    }

    static Row decide(GuardrailCase known) {
        for (int at = 0; at < ROWS.size(); at++) {
            if (ROWS.get(at).applies.test(known)) {
                return ROWS.get(at);
            }
        }
        throw new IllegalStateException("the last row applies always");
    }
}
