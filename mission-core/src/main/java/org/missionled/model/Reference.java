package org.missionled.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value is compared with: the mean of all subjects of the same period, the best or the worst of them, or one
 * subject by name. For a metric that is better lower the best is the lowest.
 */
public final class Reference {
    /** The mean of all subjects that have a value. */
    public static final Reference MEAN = new Reference("the mean", null);

    /** The subject that stands best. */
    public static final Reference BEST = new Reference("the best", null);

    /** The subject that stands worst. */
    public static final Reference WORST = new Reference("the worst", null);

    private final String words;
    private final @Nullable String subject;

    private Reference(String words, @Nullable String subject) {
        this.words = words;
        this.subject = subject;
    }

    /**
     * One subject.
     *
     * @param name as observations call it, such as {@code FIN}
     * @return the reference
     * @throws Refused if the name is blank
     */
    public static Reference subject(@Nullable String name) {
        String checked = Checked.text("subject to compare with", name, "FIN");
        return new Reference(checked, checked);
    }

    /** {@return the subject's name, where the reference is a single subject} */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference that
                && words.equals(that.words)
                && subject().equals(that.subject());
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    /** {@return in words, such as {@code the mean}} */
    @Override
    public String toString() {
        return words;
    }
}
