package org.missionled.report.outline;

import org.missionled.alignment.MeasureAssessment;

/** Which numbers of a measure its verdict rests on; the others would be read as if they were judged. */
final class Judged {
    private Judged() {}

    /** Whether the way it has come was judged. */
    static boolean progress(MeasureAssessment measure) {
        return switch (measure.verdict()) {
            case NOT_ASSESSABLE -> false;
            default -> measure.progress().isPresent();
        };
    }

    /** Whether the pace was judged: after the due day the value alone counts, before that there may be too few. */
    static boolean pace(MeasureAssessment measure) {
        return switch (measure.verdict()) {
            case NOT_ASSESSABLE, TOO_EARLY, UNMEASURED, ACHIEVED, ACHIEVED_LATE, MISSED -> false;
            default -> measure.pace().isPresent();
        };
    }

    /** Whether it is still to come that the plan adds up. */
    static boolean plan(MeasureAssessment measure) {
        return switch (measure.verdict()) {
            case NOT_ASSESSABLE, ACHIEVED, ACHIEVED_LATE, MISSED -> false;
            default -> measure.plan().isKnown();
        };
    }
}
