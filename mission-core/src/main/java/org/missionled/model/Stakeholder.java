package org.missionled.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A group of people who have something to do with a mission, and what they agreed to. */
public final class Stakeholder {
    private static final Part<String> NAME = Part.named("name");
    private static final Part<List<StakeholderRole>> ROLES = Part.named("roles");
    private static final Part<List<Affirmation>> AFFIRMATIONS = Part.named("affirmations");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Parts parts;

    private Stakeholder(Parts parts) {
        this.parts = parts;
    }

    /**
     * A stakeholder who agreed to nothing yet.
     *
     * @param name permanent, lower-case words joined by '-', such as {@code city-council}
     * @param roles at least one, each once
     * @return the stakeholder
     * @throws Refused if the name is malformed or there is no role
     */
    public static Stakeholder of(@Nullable String name, List<StakeholderRole> roles) {
        if (roles.isEmpty() || roles.stream().distinct().count() < roles.size()) {
            throw Refused.because(
                    "a stakeholder with the roles " + roles, "at least one role, each once, such as BENEFITS");
        }
        return new Stakeholder(Parts.NONE
                .with(NAME, named("stakeholder", name, "city-council"))
                .with(ROLES, List.copyOf(roles)));
    }

    /** A permanent name that is no id, since nothing else refers to it. */
    static String named(String what, @Nullable String name, String example) {
        if (name == null || name.length() > 100 || !WORDS.matcher(name).matches()) {
            throw Refused.value(
                    "name of a " + what, name, "lower-case words joined by '-', such as \"" + example + "\"");
        }
        return name;
    }

    /** {@return the permanent name} */
    public String name() {
        return parts.get(NAME);
    }

    /** {@return the name for readers: {@code City council}} */
    public String title() {
        return name().substring(0, 1).toUpperCase(Locale.ROOT)
                + name().substring(1).replace('-', ' ');
    }

    /** {@return what the group has to do with the mission, in declaration order} */
    public List<StakeholderRole> roles() {
        return parts.all(ROLES);
    }

    /** {@return everything that was agreed to, in declaration order} */
    public List<Affirmation> affirmations() {
        return parts.all(AFFIRMATIONS);
    }

    /**
     * What was agreed to last of each element until a day; of two on one day the one declared later counts.
     *
     * @param until what was agreed to later does not count yet
     * @return in the order in which elements were first agreed to
     */
    public List<Affirmation> latest(LocalDate until) {
        Map<ElementId, Affirmation> latest = new LinkedHashMap<>();
        for (Affirmation next : affirmations()) {
            if (next.day().isAfter(until)) {
                continue;
            }
            latest.merge(next.element(), next, (known, later) -> later.day().isBefore(known.day()) ? known : later);
        }
        return List.copyOf(latest.values());
    }

    /**
     * A copy that agreed to one more thing.
     *
     * @param affirmation what was agreed to, and when
     * @return the copy
     */
    public Stakeholder withAffirmation(Affirmation affirmation) {
        return new Stakeholder(parts.plus(AFFIRMATIONS, affirmation));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stakeholder that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }
}
