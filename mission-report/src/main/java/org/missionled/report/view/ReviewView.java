package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.missionled.model.Review;

/**
 * A review that was held.
 *
 * @param day when it was held
 * @param learnt what was learnt; empty where nobody wrote that down
 */
public record ReviewView(LocalDate day, List<String> learnt) {
    /** Copies the list. */
    public ReviewView {
        learnt = List.copyOf(learnt);
    }

    /** {@return whether anybody wrote down what it taught} */
    public boolean taughtAnything() {
        return !learnt.isEmpty();
    }

    /** Of each review that was held by the day of the report, the last first. */
    static List<ReviewView> all(Seen seen) {
        return seen.mission().stewardship().reviews().stream()
                .filter(review -> !review.day().isAfter(seen.asOf()))
                .sorted(Comparator.comparing(Review::day).reversed())
                .map(review -> new ReviewView(review.day(), review.learnt()))
                .toList();
    }
}
