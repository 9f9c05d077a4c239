package org.missionled.alignment;

import java.util.List;

/** What is wrong with observations that do not fit the mission and are therefore not used. */
public sealed interface Misfit {
    /** {@return what is wrong with each of them, and where it was written} */
    List<String> problems();

    /**
     * Observations under one name. A name that no metric has is one sentence with every place where it stands.
     *
     * @param metric the name under which they were observed
     * @param problems what is wrong with each
     */
    record Named(String metric, List<String> problems) implements Misfit {
        /** Copies the list. */
        public Named {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What was observed twice and differently.
     *
     * @param problems what is wrong with each
     */
    record Contradicting(List<String> problems) implements Misfit {
        /** Copies the list. */
        public Contradicting {
            problems = List.copyOf(problems);
        }
    }
}
