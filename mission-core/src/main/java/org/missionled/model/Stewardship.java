package org.missionled.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What keeps a mission alive: who looks after it, who stands up for it, and how often it is looked at. */
public final class Stewardship {
    private static final Part<String> CUSTODIAN = Part.named("custodian");
    private static final Part<String> CHAMPION = Part.named("champion");
    private static final Part<Cadence> CADENCE = Part.named("cadence of reviews");
    private static final Part<List<Review>> REVIEWS = Part.named("reviews");
    private static final Part<List<Decision>> DECISIONS = Part.named("decisions");
    private static final Part<Past> PAST = Part.named("past");
    private static final Part<List<Commitment>> COMMITMENTS = Part.named("commitments");

    /** Nobody said anything yet. */
    public static final Stewardship NONE = new Stewardship(Parts.NONE);

    /**
     * How much time may lie between two reviews.
     *
     * @param periods how many, at least 1
     * @param each how long one is
     */
    public record Cadence(int periods, Rhythm each) {
        /** Refuses less than one period. */
        public Cadence {
            if (periods < 1) {
                throw Refused.value("number of periods between reviews", periods, "at least 1, such as 3");
            }
        }

        /**
         * A cadence from parts that may be missing.
         *
         * @param periods how many, at least 1
         * @param each how long one is
         * @return the cadence
         */
        public static Cadence of(int periods, @Nullable Rhythm each) {
            return new Cadence(periods, Checked.present("length of a period", each, "MONTH"));
        }

        @Override
        public String toString() {
            return periods == 1 ? each.word() : periods + " " + each.word() + "s";
        }
    }

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
     * @param review which is held together with what is known of another one on its day
     * @return the copy
     */
    public Stewardship withReview(Review review) {
        List<Review> held = new ArrayList<>(reviews());
        Review all = review;
        for (Review known : reviews()) {
            if (known.day().equals(review.day())) {
                held.remove(known);
                all = known;
                for (String lesson : review.learnt()) {
                    all = all.withLearning(lesson);
                }
            }
        }
        held.add(all);
        return new Stewardship(parts.with(REVIEWS, List.copyOf(held)));
    }

    /**
     * A copy in which the review that was declared last taught one more lesson.
     *
     * @param lesson in a sentence
     * @return the copy; the same where no review was declared
     */
    public Stewardship withLearning(@Nullable String lesson) {
        return reviews().isEmpty()
                ? this
                : withReview(
                        Review.on(reviews().get(reviews().size() - 1).day()).withLearning(lesson));
    }

    /** {@return the day of the last review, where one was held} */
    public Optional<LocalDate> reviewedOn() {
        return reviews().stream().map(Review::day).max(LocalDate::compareTo);
    }

    /** {@return how much time may lie between two reviews, where it was said} */
    public Optional<Cadence> cadence() {
        return parts.find(CADENCE);
    }

    /**
     * A copy that is reviewed again and again.
     *
     * @param cadence how much time may lie between two reviews
     * @return the copy
     */
    public Stewardship withCadence(Cadence cadence) {
        return new Stewardship(parts.with(CADENCE, cadence));
    }

    /**
     * The last review that was held by a day.
     *
     * @param day any day
     * @return the review, where one was held
     */
    public Optional<Review> lastReview(LocalDate day) {
        return reviews().stream().filter(review -> !review.day().isAfter(day)).max(Comparator.comparing(Review::day));
    }

    /**
     * The day by which the next review is due.
     *
     * @param day reviews held later are not known
     * @return that day, where a review was held and the cadence is known
     */
    public Optional<LocalDate> nextReview(LocalDate day) {
        return lastReview(day)
                .flatMap(last -> cadence().map(every -> every.each().plus(last.day(), every.periods())));
    }

    /** {@return what was decided, in declaration order} */
    public List<Decision> decisions() {
        return parts.all(DECISIONS);
    }

    /**
     * What was decided last about an element.
     *
     * @param element about what
     * @param day decisions taken later are not known
     * @return the decision, where one was taken
     */
    public Optional<Decision> lastDecision(ElementId element, LocalDate day) {
        return decisions().stream()
                .filter(decision ->
                        decision.element().equals(element) && !decision.day().isAfter(day))
                .max(Comparator.comparing(Decision::day));
    }

    /**
     * A copy with one more decision.
     *
     * @param decision about an element that nothing else was decided about on that day
     * @return the copy
     * @throws Refused if two decisions were taken about one element on one day
     */
    public Stewardship withDecision(Decision decision) {
        if (decisions().stream()
                .anyMatch(known -> known.element().equals(decision.element())
                        && known.day().equals(decision.day()))) {
            throw Refused.because(
                    "two decisions about " + decision.element().local() + " on " + decision.day(),
                    "keep the one that holds");
        }
        return new Stewardship(parts.plus(DECISIONS, decision));
    }

    /** {@return what was promised, in declaration order} */
    public List<Commitment> commitments() {
        return parts.all(COMMITMENTS);
    }

    /**
     * A copy with one more commitment.
     *
     * @param commitment with a name of its own
     * @return the copy
     * @throws Refused if another commitment has its name
     */
    public Stewardship withCommitment(Commitment commitment) {
        if (commitments().stream().anyMatch(known -> known.name().equals(commitment.name()))) {
            throw Refused.because(
                    "two commitments are named \"" + commitment.name() + "\"", "give one of them another name");
        }
        return new Stewardship(parts.plus(COMMITMENTS, commitment));
    }

    /** {@return what the elements of the mission were called before} */
    public Past past() {
        return parts.find(PAST).orElse(Past.NONE);
    }

    /**
     * A copy with another past.
     *
     * @param past all that was said of it
     * @return the copy
     */
    public Stewardship withPast(Past past) {
        return new Stewardship(parts.with(PAST, past));
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
