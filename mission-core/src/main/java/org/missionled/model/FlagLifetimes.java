package org.missionled.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How long flags may live, by kind, and how often one may be extended.
 *
 * <p>Where a mission says nothing a release flag may live 90 days and an experiment flag 90; flags for operations and
 * permissions have no limit, and each may be extended twice.
 */
public final class FlagLifetimes {
    private static final FlagLifetimes STANDARD =
            new FlagLifetimes(Map.of(FlagKind.RELEASE, 90, FlagKind.EXPERIMENT, 90), 2);

    private final Map<FlagKind, Integer> days;
    private final int extensions;

    private FlagLifetimes(Map<FlagKind, Integer> days, int extensions) {
        this.days = Map.copyOf(days);
        this.extensions = extensions;
    }

    /** {@return what holds where a mission says nothing} */
    public static FlagLifetimes standard() {
        return STANDARD;
    }

    /**
     * The longest life of a flag of a kind.
     *
     * @param kind why the flag exists
     * @return in days, from its creation; empty where there is no limit
     */
    public OptionalInt days(FlagKind kind) {
        Integer limit = days.get(kind);
        return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
    }

    /**
     * A copy with another limit for one kind.
     *
     * @param kind why the flag exists
     * @param most in days, at least 1
     * @return the copy
     * @throws Refused if that is below 1
     */
    public FlagLifetimes withDays(FlagKind kind, int most) {
        if (most < 1) {
            throw Refused.value("lifetime of a flag", most, "days, at least 1, such as 90");
        }
        Map<FlagKind, Integer> changed = new EnumMap<>(FlagKind.class);
        changed.putAll(days);
        changed.put(Checked.present("kind of flag", kind, "RELEASE"), most);
        return new FlagLifetimes(changed, extensions);
    }

    /** {@return how often a flag may be extended} */
    public int extensions() {
        return extensions;
    }

    /**
     * A copy with another limit for extensions.
     *
     * @param most at least 0
     * @return the copy
     * @throws Refused if that is below 0
     */
    public FlagLifetimes withExtensions(int most) {
        if (most < 0) {
            throw Refused.value("number of extensions of a flag", most, "at least 0, such as 2");
        }
        return new FlagLifetimes(days, most);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlagLifetimes that && extensions == that.extensions && days.equals(that.days);
    }

    @Override
    public int hashCode() {
        int sum = extensions;
        for (FlagKind kind : FlagKind.values()) {
            sum = 31 * sum + days(kind).orElse(0);
        }
        return sum;
    }

    @Override
    public String toString() {
        return days + ", extended at most " + extensions + " times";
    }
}
