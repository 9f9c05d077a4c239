package org.missionled.html.page;

import org.missionled.alignment.Verdict;

/** What a verdict means in one sentence, for a page on which nobody looks up the table by which it is given. */
final class Meaning {
    private Meaning() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case BREACHED -> "A limit is not kept.";
            case MISSED -> "The due day has passed, and the target was not met on it.";
            case MOVING_AWAY -> "It gets further away from its target.";
            case WORSENING -> "It gets worse.";
            case TOO_SLOW -> "It comes nearer to its target, much too slowly to be there in time.";
            case BEHIND -> "It comes nearer to its target, too slowly to be there in time.";
            case NOT_SHOWN_SAFE -> "The value is too imprecise to say whether the limit is kept.";
            case FLAT -> "It hardly gets better.";
            case ACHIEVED_LATE -> "The target was not met on its due day, and was later.";
            case ON_TRACK -> "At the pace so far it is there in time.";
            case IMPROVING -> "It gets better.";
            case REACHED -> "The target is met before its due day, and may be lost again.";
            case ACHIEVED -> "The target was met on its due day.";
            case HELD -> "The limit is kept.";
            case JUDGED -> "A named person judged what was said, by a list of grades that was agreed before.";
            case NOT_ASSESSABLE -> "As it is declared, nothing can be said of how it stands.";
            case UNMEASURED -> "There is no value to judge by.";
            case STALE -> "The last value is too old to judge by.";
            case AWAITED -> "The due day has passed, and the value of that day may still come.";
            case INCONCLUSIVE -> "The last value is too imprecise: it may be going well or badly.";
            case TOO_EARLY -> "There is too little time or there are too few values to speak of a pace.";
        };
    }
}
