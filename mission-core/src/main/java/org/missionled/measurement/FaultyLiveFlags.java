package org.missionled.measurement;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Live flags that cannot be used as they are: every fault with its place (the message shows the first hundred), and the
 * good rest for who asks for it.
 */
public final class FaultyLiveFlags extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient List<String> faults;
    private final transient LiveFlags usable;

    /**
     * Faults that were found together.
     *
     * @param faults each with its place, what was written and what a good one looks like; at least one
     * @param usable the flags that no fault is about
     */
    public FaultyLiveFlags(List<String> faults, LiveFlags usable) {
        super(text(faults));
        this.faults = List.copyOf(faults);
        this.usable = usable;
    }

    private static String text(List<String> faults) {
        String more = faults.size() <= SHOWN ? "" : "\n  ... and " + (faults.size() - SHOWN) + " more";
        return faults.size()
                + (faults.size() == 1 ? " faulty live flag:" : " faulty live flags:")
                + faults.stream().limit(SHOWN).map(fault -> "\n  " + fault).collect(Collectors.joining())
                + more;
    }

    /** {@return every fault, in the order in which they were read} */
    public List<String> faults() {
        return faults;
    }

    /** {@return the flags that no fault is about} */
    public LiveFlags usable() {
        return usable;
    }
}
