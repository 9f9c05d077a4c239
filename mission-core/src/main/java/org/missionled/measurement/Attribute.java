package org.missionled.measurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;

/**
 * Something an observation may say beside its metric, period and reading. It takes room only where some observation of
 * the metric says it.
 *
 * <p>A new one is a constant here; storage, equality and comparison come along.
 *
 * @param <T> the type of what is said
 */
public final class Attribute<T> {
    /** The unit it claims to be in, which must be the metric's. */
    public static final Attribute<String> UNIT = text("unit");
    /** Who reported it. */
    public static final Attribute<String> SOURCE = text("source");
    /** How it was measured, such as {@code telephone survey}. */
    public static final Attribute<String> METHOD = text("method");
    /** The country, region or tenant it is about. */
    public static final Attribute<String> SUBJECT = text("subject");
    /** The group of people it is about. */
    public static final Attribute<Segment> SEGMENT = new Attribute<>("segment", Rule.none());
    /** The day it became known, not before its period began; a later one revises an earlier one. */
    public static final Attribute<LocalDate> PUBLISHED = new Attribute<>("publication", Attribute::publishedInTime);
    /** How many people or things it rests on, above 0. */
    public static final Attribute<Double> SAMPLE_SIZE = new Attribute<>("sample size", Attribute::sample);
    /** Its standard error in the metric's unit, 0 or more. */
    public static final Attribute<Double> STANDARD_ERROR = new Attribute<>("standard error", Attribute::error);
    /** How many were asked, and how many answered. */
    public static final Attribute<Responses> RESPONSES = new Attribute<>("responses", Rule.none());
    /** How firm it is; final where nothing is said. */
    public static final Attribute<Status> STATUS = new Attribute<>("status", Rule.none());
    /** Whether values from this period on cannot be compared with earlier ones. */
    public static final Attribute<Boolean> AFTER_BREAK = new Attribute<>("series break", Rule.none());
    /** Who checked it. */
    public static final Attribute<String> VERIFIED_BY = text("name of who verified it");
    /** What else there is to know about it. */
    public static final Attribute<String> COMMENT = text("comment");
    /** The level of the rubric that a named person saw in what people said. */
    public static final Attribute<Judgement> JUDGEMENT = new Attribute<>("judgement", Attribute::ofWords);

    static final Attribute<Double> DENOMINATOR = new Attribute<>("denominator", Rule.none());
    static final Attribute<String> WORDS = new Attribute<>("words", Rule.none());
    static final Attribute<String> ORIGIN = new Attribute<>("origin", Rule.none());

    private final String name;
    private final Rule<T> rule;

    private Attribute(String name, Rule<T> rule) {
        this.name = name;
        this.rule = rule;
    }

    /** What may be said of a value, or of words, about the days from first to last. */
    private interface Rule<T> {
        void check(T said, int first, int last, boolean inWords);

        static <T> Rule<T> none() {
            return (said, first, last, inWords) -> {};
        }
    }

    private static Attribute<String> text(String name) {
        return new Attribute<>(name, (said, first, last, inWords) -> {
            if (said.isBlank()) {
                throw Refused.value(name, said, "a few words, or none at all");
            }
        });
    }

    private static void publishedInTime(LocalDate day, int first, int last, boolean inWords) {
        if (day.toEpochDay() < first) {
            ReportingPeriod period = new ReportingPeriod(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
            throw Refused.because(
                    "published on " + day + ", before its period " + period + " began", "check the two dates");
        }
        if (day.getYear() > 9999) {
            throw Refused.value("publication day", day, "in the years 0000 to 9999");
        }
    }

    private static void sample(double size, int first, int last, boolean inWords) {
        if (!Double.isFinite(size) || size <= 0) {
            throw Refused.value("sample size", size, "above 0, such as 2400");
        }
    }

    private static void error(double size, int first, int last, boolean inWords) {
        if (!Double.isFinite(size) || size < 0) {
            throw Refused.value("standard error", size, "0 or more in the metric's unit, such as 1.5");
        }
        if (inWords) {
            throw Refused.because("words have no standard error", "leave it out");
        }
    }

    private static void ofWords(Judgement judgement, int first, int last, boolean inWords) {
        if (!inWords) {
            throw Refused.because(
                    judgement + ", though it is a number", "only what people said in words is judged by a rubric");
        }
    }

    /** What was said, where it can be said of any observation at all. */
    T checked(T said) {
        rule.check(said, Integer.MIN_VALUE, Integer.MAX_VALUE, false);
        return said;
    }

    /** Refuses what cannot be said of a value, or of words, about these days. */
    void check(T said, int first, int last, boolean inWords) {
        rule.check(said, first, last, inWords);
    }

    /** Whether observations say it as such, not as part of their reading or origin. */
    boolean isPublic() {
        return this != DENOMINATOR && this != WORDS && this != ORIGIN;
    }

    @SuppressWarnings("unchecked") // with(), say() and add() pair an attribute with its own type
    @Nullable T read(@Nullable Object said) {
        return (T) said;
    }

    /** {@return what it is, in words: {@code standard error}} */
    @Override
    public String toString() {
        return name;
    }
}
