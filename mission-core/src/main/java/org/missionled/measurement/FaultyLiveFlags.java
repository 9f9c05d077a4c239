package org.missionled.measurement;

import java.util.List;

/** Live flags that cannot be used as they are, and the good rest for who asks for it. */
public final class FaultyLiveFlags extends FaultyFacts {
    private static final long serialVersionUID = 1L;

    /** The good rest; lost where the exception is serialized. */
    private final transient LiveFlags usable;

    /**
     * Faults that were found together.
     *
     * @param faults each with its place, what was written and what a good one looks like; at least one
     * @param usable the flags that no fault is about
     */
    public FaultyLiveFlags(List<String> faults, LiveFlags usable) {
        super(faults, "faulty live flag", "faulty live flags");
        this.usable = usable;
    }

    /** {@return the flags that no fault is about} */
    public LiveFlags usable() {
        return usable;
    }
}
