package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A day on which people looked at a mission together, and what they learnt. */
public final class Review {
    private static final Part<LocalDate> DAY = Part.named("day");
    private static final Part<List<String>> LEARNT = Part.named("learnt");

    private final Parts parts;

    private Review(Parts parts) {
        this.parts = parts;
    }

    /**
     * A review of which only the day is known.
     *
     * @param day when it was held
     * @return the review
     */
    public static Review on(LocalDate day) {
        return new Review(Parts.NONE.with(DAY, Checked.day("day of review", day)));
    }

    /** {@return when it was held} */
    public LocalDate day() {
        return parts.get(DAY);
    }

    /** {@return what was learnt, in declaration order; empty where nothing was written down} */
    public List<String> learnt() {
        return parts.all(LEARNT);
    }

    /**
     * A copy with one more lesson.
     *
     * @param lesson in a sentence
     * @return the copy
     */
    public Review withLearning(@Nullable String lesson) {
        return new Review(parts.plus(
                LEARNT, Checked.text("lesson of a review", lesson, "people stop answering after six weeks")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Review that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "review of " + day();
    }
}
