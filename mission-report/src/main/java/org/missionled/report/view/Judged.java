package org.missionled.report.view;

import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;

/** Which numbers of a measure its verdict rests on; the others would be read as if they were judged. */
final class Judged {
    private Judged() {}

    /** Whether it was judged by the value that covers the due day, or by one after that. */
    static boolean whenDue(MeasureAssessment measure) {
        return isWhenDue(measure.verdict());
    }

    static boolean isWhenDue(Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED, ACHIEVED_LATE, MISSED -> true;
            default -> false;
        };
    }

    /** Whether the way it has come was judged. */
    static boolean progress(MeasureAssessment measure) {
        return measure.progress().isPresent() && measure.verdict() != Verdict.NOT_ASSESSABLE;
    }

    /** Whether the pace was judged: after the due day the value alone counts, before that there may be too few. */
    static boolean pace(MeasureAssessment measure) {
        return switch (measure.verdict()) {
            case NOT_ASSESSABLE, TOO_EARLY, UNMEASURED -> false;
            default -> measure.pace().isPresent() && !whenDue(measure);
        };
    }

    /** Whether it is still to come that the plan adds up. */
    static boolean plan(MeasureAssessment measure) {
        return measure.waterfall().isKnown() && measure.verdict() != Verdict.NOT_ASSESSABLE;
    }

    /** Whether the last value still says where things are going. */
    static boolean isOnTheWay(MeasureAssessment measure) {
        return switch (measure.verdict()) {
            case ON_TRACK, BEHIND, TOO_SLOW, MOVING_AWAY, INCONCLUSIVE -> true;
            default -> false;
        };
    }

    /** Whether it was judged by how much it gets better in a year. */
    static boolean trend(MeasureAssessment measure) {
        return measure.yearlyChange().isPresent() && measure.verdict() != Verdict.NOT_ASSESSABLE;
    }
}
