package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What keeps a mission alive: who looks after it, who stands up for it, and how often it is looked at. */
public final class Stewardship {
    private static final Part<String> CUSTODIAN = Part.named("custodian");
    private static final Part<String> CHAMPION = Part.named("champion");
    private static final Part<List<Review>> REVIEWS = Part.named("reviews");

    /** Nobody said anything yet. */
    public static final Stewardship NONE = new Stewardship(Parts.NONE);

    private final Parts parts;

    private Stewardship(Parts parts) {
        this.parts = parts;
    }

    /** {@return who keeps the mission alive, where it was said} */
    public Optional<String> custodian() {
        return parts.find(CUSTODIAN);
    }

    /**
     * A copy with a custodian.
     *
     * @param custodian who keeps the mission alive
     * @return the copy
     */
    public Stewardship withCustodian(@Nullable String custodian) {
        return new Stewardship(parts.with(CUSTODIAN, Checked.text("custodian", custodian, "head of product")));
    }

    /** {@return who stands up for the mission among leaders, where it was said} */
    public Optional<String> champion() {
        return parts.find(CHAMPION);
    }

    /**
     * A copy with a champion.
     *
     * @param champion who stands up for the mission among leaders
     * @return the copy
     */
    public Stewardship withChampion(@Nullable String champion) {
        return new Stewardship(parts.with(CHAMPION, Checked.text("champion", champion, "chief executive")));
    }

    /** {@return the reviews that were held, in declaration order} */
    public List<Review> reviews() {
        return parts.all(REVIEWS);
    }

    /**
     * A copy with one more review; what breaks later only because time passed is told apart from it.
     *
     * @param review of a day on which no other was held
     * @return the copy
     * @throws Refused if another review was held that day
     */
    public Stewardship withReview(Review review) {
        if (reviews().stream().anyMatch(known -> known.day().equals(review.day()))) {
            throw Refused.because("two reviews were held on " + review.day(), "say what both learnt under one of them");
        }
        return new Stewardship(parts.plus(REVIEWS, review));
    }

    /** {@return the day of the last review, where one was held} */
    public Optional<LocalDate> reviewedOn() {
        return reviews().stream().map(Review::day).max(LocalDate::compareTo);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stewardship that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "stewardship " + parts;
    }
}
