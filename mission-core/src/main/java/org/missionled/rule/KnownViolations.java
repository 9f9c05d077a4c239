package org.missionled.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Violations that a team knows of and has not mended yet, so that an existing product can adopt rules step by step. It
 * may only shrink: an entry that nothing breaks any more is a violation itself, until it is pruned.
 *
 * <p>An entry is a violation's {@link Violation#key() key} and the day it was recorded for; wording and lines play no
 * part. What rests on facts, such as a breached guardrail, is never recorded; nor is a faulty sentence, which is mended
 * at once and might hide the next one.
 */
public final class KnownViolations {
    private static final KnownViolations NONE = new KnownViolations(new TreeMap<>());

    private final NavigableMap<ViolationKey, LocalDate> since;

    private KnownViolations(NavigableMap<ViolationKey, LocalDate> since) {
        this.since = Collections.unmodifiableNavigableMap(since);
    }

    /** {@return no known violation} */
    public static KnownViolations none() {
        return NONE;
    }

    /**
     * Entries as they were recorded.
     *
     * @param entries the day each was recorded for, by the violation's key
     * @return the known violations
     */
    public static KnownViolations of(Map<ViolationKey, LocalDate> entries) {
        return new KnownViolations(new TreeMap<>(entries));
    }

    /**
     * These and what is broken now.
     *
     * @param inspection whose open violations become known, apart from those that rest on facts; entries that stand
     *     here already keep their day
     * @return the longer list
     */
    public KnownViolations recorded(Inspection inspection) {
        NavigableMap<ViolationKey, LocalDate> longer = new TreeMap<>(since);
        inspection.violations().stream()
                .filter(KnownViolations::mayBeRecorded)
                .forEach(broken ->
                        longer.putIfAbsent(broken.key(), inspection.alignment().asOf()));
        return new KnownViolations(longer);
    }

    /**
     * These without what nothing breaks any more.
     *
     * @param inspection by rules that know of these
     * @return the shorter list; entries of rules that did not run stay
     */
    public KnownViolations pruned(Inspection inspection) {
        NavigableMap<ViolationKey, LocalDate> shorter = new TreeMap<>(since);
        inspection.fixed().forEach(shorter::remove);
        return new KnownViolations(shorter);
    }

    /**
     * These and others.
     *
     * @param others more entries; the earlier day of an entry counts
     * @return both together
     */
    public KnownViolations plus(KnownViolations others) {
        NavigableMap<ViolationKey, LocalDate> both = new TreeMap<>(since);
        others.since.forEach((key, day) -> both.merge(key, day, (a, b) -> a.isBefore(b) ? a : b));
        return new KnownViolations(both);
    }

    private static boolean mayBeRecorded(Violation broken) {
        return broken.rule().isRecordable()
                && broken.cause() != Cause.DATA
                && !Housekeeping.IDS.contains(broken.rule().id());
    }

    /** {@return the day each entry was recorded for, by its key, in the order of the keys} */
    public NavigableMap<ViolationKey, LocalDate> entries() {
        return since;
    }

    /**
     * Since when a violation is known.
     *
     * @param key the violation's key
     * @return the day it was recorded for; empty where it is not known
     */
    public Optional<LocalDate> since(ViolationKey key) {
        return Optional.ofNullable(since.get(key));
    }

    /** {@return how many there are} */
    public int size() {
        return since.size();
    }

    /** {@return the day the oldest entry was recorded for, where there is one} */
    public Optional<LocalDate> oldest() {
        Collection<LocalDate> days = since.values();
        return days.stream().min(Comparator.naturalOrder());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownViolations that && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return since.hashCode();
    }

    @Override
    public String toString() {
        return size() + " known violations";
    }
}
