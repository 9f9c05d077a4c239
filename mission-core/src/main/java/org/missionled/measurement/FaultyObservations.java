package org.missionled.measurement;

import java.util.List;

/** Observations that cannot be used as they are, and the good rest for who asks for it. */
public final class FaultyObservations extends FaultyFacts {
    private static final long serialVersionUID = 1L;

    /** The good rest; lost where the exception is serialized. */
    private final transient Observations usable;

    /**
     * Faults that were found together.
     *
     * @param faults each with its place, what was written and what a good one looks like; at least one
     * @param usable the observations that no fault is about
     */
    public FaultyObservations(List<String> faults, Observations usable) {
        super(faults, "faulty observation", "faulty observations");
        this.usable = usable;
    }

    /** {@return the observations that no fault is about} */
    public Observations usable() {
        return usable;
    }
}
