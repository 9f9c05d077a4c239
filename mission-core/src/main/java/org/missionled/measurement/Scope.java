package org.missionled.measurement;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;

/**
 * What part of the world values are about: a subject, such as a country, a region or a tenant, and within it a group of
 * people. Without a subject it is the mission as a whole, without a segment everybody.
 *
 * <pre>{@code Scope.whole().about("NOR").amongst(new Segment("age", "18-29"))}</pre>
 */
public final class Scope {
    private static final Scope WHOLE = new Scope(null, null);

    private final @Nullable String subject;
    private final @Nullable Segment segment;

    private Scope(@Nullable String subject, @Nullable Segment segment) {
        this.subject = subject;
        this.segment = segment;
    }

    /** {@return the mission as a whole, everybody} */
    public static Scope whole() {
        return WHOLE;
    }

    static Scope of(@Nullable String subject, @Nullable Segment segment) {
        return subject == null && segment == null ? WHOLE : new Scope(subject, segment);
    }

    /**
     * The same about one subject.
     *
     * @param name of the country, region or tenant, such as {@code NOR}
     * @return the scope
     * @throws Refused if the name is blank
     */
    public Scope about(String name) {
        return new Scope(Attribute.SUBJECT.checked(name), segment);
    }

    /**
     * The same amongst a group of people.
     *
     * @param group the people
     * @return the scope
     */
    public Scope amongst(Segment group) {
        return new Scope(subject, group);
    }

    /** {@return the same, amongst everybody} */
    public Scope amongstAll() {
        return segment == null ? this : of(subject, null);
    }

    /** {@return the country, region or tenant; empty for the mission as a whole} */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** {@return the group of people; empty for everybody} */
    public Optional<Segment> segment() {
        return Optional.ofNullable(segment);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scope that
                && Objects.equals(subject, that.subject)
                && Objects.equals(segment, that.segment);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(subject) + Objects.hashCode(segment);
    }

    /** {@return in words: {@code about NOR, amongst age = 18-29}; nothing for the whole} */
    @Override
    public String toString() {
        String about = subject == null ? "" : "about " + subject;
        String amongst = segment == null ? "" : "amongst " + segment;
        return about + (about.isEmpty() || amongst.isEmpty() ? "" : ", ") + amongst;
    }
}
