package org.missionled.measurement;

import java.util.List;
import java.util.stream.Collectors;

/** Facts that cannot be used as they are: every fault with its place; the message shows the first hundred. */
public abstract sealed class FaultyFacts extends IllegalArgumentException permits FaultyObservations, FaultyLiveFlags {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    /** Every fault; lost where the exception is serialized. */
    private final transient List<String> faults;

    FaultyFacts(List<String> faults, String one, String many) {
        super(text(faults, faults.size() == 1 ? one : many));
        this.faults = List.copyOf(faults);
    }

    private static String text(List<String> faults, String what) {
        String more = faults.size() <= SHOWN ? "" : "\n  ... and " + (faults.size() - SHOWN) + " more";
        return faults.size()
                + " "
                + what
                + ":"
                + faults.stream().limit(SHOWN).map(fault -> "\n  " + fault).collect(Collectors.joining())
                + more;
    }

    /** {@return every fault, in the order in which they were read} */
    public final List<String> faults() {
        return faults;
    }
}
