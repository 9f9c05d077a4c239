package org.missionled.measurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;
import org.missionled.model.Visible;

/**
 * All feature flags that one live system had when somebody looked.
 *
 * <pre>{@code
 * LiveFlags live = LiveFlags.of(
 *         "production",
 *         LocalDate.of(2026, 9, 28),
 *         List.of(LiveFlag.of("wellness.check-in").withEnabled(true), LiveFlag.of("old-cart")));
 * }</pre>
 *
 * <p>A flag that is not in it did not exist then. Of several looks at one system an alignment sees the latest that its
 * day allows, so that earlier ones may be kept and given too.
 */
public final class LiveFlags {
    private final String source;
    private final LocalDate readOn;
    private final List<LiveFlag> flags;

    private LiveFlags(String source, LocalDate readOn, List<LiveFlag> flags) {
        this.source = source;
        this.readOn = readOn;
        this.flags = flags;
    }

    /**
     * The flags of one system.
     *
     * @param source what people call the system, such as {@code production}
     * @param readOn the day on which it was looked at
     * @param flags in any order, each key once; the same may be repeated, then the first is kept
     * @return all of them
     * @throws FaultyLiveFlags if two say different things of one key; both are left out of the usable rest
     * @throws Refused if the source has no name
     */
    public static LiveFlags of(@Nullable String source, LocalDate readOn, List<LiveFlag> flags) {
        if (source == null || Visible.text(source).isEmpty()) {
            throw Refused.value("name of a flag system", source, "a few words, such as \"production\"");
        }
        Map<String, LiveFlag> byKey = new LinkedHashMap<>();
        Set<String> contradicted = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (LiveFlag flag : flags) {
            LiveFlag before = byKey.putIfAbsent(flag.key(), flag);
            if (before != null && !before.saysTheSameAs(flag)) {
                contradicted.add(flag.key());
                faults.add(place(flag, source)
                        + Refused.because(
                                        "the flag " + flag.key() + " is there twice, the first time"
                                                + (before.origin().isEmpty() ? " otherwise" : " at " + before.origin()),
                                        "keep the one that is true")
                                .getMessage());
            }
        }
        byKey.keySet().removeAll(contradicted);
        LiveFlags usable = new LiveFlags(source, readOn, List.copyOf(byKey.values()));
        if (!faults.isEmpty()) {
            throw new FaultyLiveFlags(faults, usable);
        }
        return usable;
    }

    private static String place(LiveFlag flag, String source) {
        return (flag.origin().isEmpty() ? source : flag.origin()) + ": ";
    }

    /**
     * Those of these flags that concern a mission, where several share one system.
     *
     * @param concerned whether a flag does: {@code flag -> flag.key().startsWith("wellness.")}
     * @return the fewer flags
     */
    public LiveFlags only(Predicate<LiveFlag> concerned) {
        return new LiveFlags(source, readOn, flags.stream().filter(concerned).toList());
    }

    /** {@return what people call the system} */
    public String source() {
        return source;
    }

    /** {@return the day on which it was looked at} */
    public LocalDate readOn() {
        return readOn;
    }

    /** {@return the flags, in the order in which they were read} */
    public List<LiveFlag> flags() {
        return flags;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LiveFlags that
                && source.equals(that.source)
                && readOn.equals(that.readOn)
                && flags.equals(that.flags);
    }

    @Override
    public int hashCode() {
        return 31 * source.hashCode() + flags.hashCode();
    }

    @Override
    public String toString() {
        return flags.size() + " flags of " + source + " on " + readOn;
    }
}
