package org.missionled.measurement;

import java.util.List;

/** Observations that cannot be used as they are: every fault with its place, and the good rest for who asks for it. */
public final class FaultyObservations extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;
    private final transient Observations usable;

    /**
     * Faults that were found together.
     *
     * @param faults each with its place, what was written and what a good one looks like; at least one
     * @param usable the observations that no fault is about
     */
    public FaultyObservations(List<String> faults, Observations usable) {
        super((faults.size() == 1 ? "1 faulty observation:" : faults.size() + " faulty observations:") + "\n  "
                + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
        this.usable = usable;
    }

    /** {@return every fault, in the order in which they were read} */
    public List<String> faults() {
        return faults;
    }

    /** {@return the observations that no fault is about} */
    public Observations usable() {
        return usable;
    }
}
