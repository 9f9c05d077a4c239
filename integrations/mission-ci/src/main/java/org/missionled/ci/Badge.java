package org.missionled.ci;

import org.missionled.alignment.Verdict;
import org.missionled.report.view.CountsView;
import org.missionled.report.view.ReportView;

/**
 * A report in a few words. What is not known is said beside the worst that is known, and a breached guardrail outranks
 * any win.
 *
 * @param message what there is to say
 * @param color of the badge, readable on white; never the only sign
 */
record Badge(String message, String color) {
    private static final String RED = "b42318";
    private static final String AMBER = "8a5a00";
    private static final String GREEN = "1a7f37";
    private static final String GREY = "57606a";

    static Badge of(ReportView view) {
        CountsView counts = view.counts();
        int verdicts = counts.verdictsKnown() + counts.verdictsUnknown();
        String unknown =
                counts.verdictsUnknown() == 0 ? "" : ", " + counts.verdictsUnknown() + " of " + verdicts + " unknown";
        if (counts.failing() > 0) {
            return new Badge(counts.failing() + (counts.failing() == 1 ? " error" : " errors") + unknown, RED);
        }
        if (counts.breached() > 0) {
            return new Badge(
                    counts.breached() + " guardrail" + (counts.breached() == 1 ? "" : "s") + " breached" + unknown,
                    RED);
        }
        return view.standing()
                .worst()
                .map(worst -> new Badge(
                        "worst: " + worst.words() + (worst.isKnown() ? "" : " when last known") + unknown,
                        color(worst.verdict(), counts)))
                .orElse(new Badge("nothing known yet", GREY));
    }

    private static String color(Verdict worst, CountsView counts) {
        if (worst.compareTo(Verdict.TOO_SLOW) <= 0) {
            return RED;
        }
        if (worst.compareTo(Verdict.ACHIEVED_LATE) < 0) {
            return AMBER;
        }
        return counts.verdictsUnknown() == 0 ? GREEN : GREY;
    }
}
