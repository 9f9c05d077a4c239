package org.missionled.alignment;

/** Where no rate of growth leads from one value to another. */
final class Rates {
    private Rates() {}

    static boolean startsAtZero(Situation s) {
        return Pace.start(s.theBaseline(), s.yardstick()) == 0;
    }

    static boolean boundIsOutOfReach(Situation s) {
        double bound = Pace.notZero(s.bound().value(), s.yardstick());
        return bound == 0 || signsDiffer(Pace.start(s.theBaseline(), s.yardstick()), bound);
    }

    static boolean crossedZero(Situation s) {
        return !(s.isDue() && s.covering().isEmpty())
                && signsDiffer(Pace.start(s.theBaseline(), s.yardstick()), s.judgedValue());
    }

    /** The same of the last value, whether it is the one that is judged or not. */
    static boolean changedSign(Situation s) {
        return signsDiffer(Pace.start(s.theBaseline(), s.yardstick()), s.last().value());
    }

    private static boolean signsDiffer(double one, double other) {
        return (one < 0 && other > 0) || (one > 0 && other < 0);
    }
}
