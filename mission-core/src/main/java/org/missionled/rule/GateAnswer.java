package org.missionled.rule;

import java.util.List;
import org.missionled.model.ElementKind;
import org.missionled.model.Feature;

/**
 * Whether one feature may go through a gate.
 *
 * @param feature the feature
 * @param gate the gate
 * @param isBehind whether it went through already, with or without what the gate asks for
 * @param missing what the gate asks for and is not there, in the order of the gates
 * @param waived what is not there either, and somebody allowed
 */
public record GateAnswer(Feature feature, Gate gate, boolean isBehind, List<Missing> missing, List<Missing> waived) {
    /**
     * Something that a gate asks for.
     *
     * @param rule the rule that asks for it
     * @param gate the first gate at which it is asked for
     * @param subject what breaks the rule: the feature, or something it rests on
     * @param breach what is wrong, and what to write
     */
    public record Missing(Rule<?> rule, Gate gate, Subject<?> subject, Breach breach) {
        /** {@return what is missing, without the feature where it begins with that} */
        public Statement statement() {
            Statement rest = subject.element().kind() == ElementKind.FEATURE
                    ? breach.statement().after(subject.element())
                    : null;
            return rest == null ? breach.statement() : rest;
        }

        /**
         * What is missing, as a report and a failing gate tell it: what one rule asks of one element is told once.
         *
         * @param missing in any order
         * @return each of them once
         */
        public static List<Told<Missing>> told(List<Missing> missing) {
            return Told.of(
                    missing,
                    one -> List.of(
                            one.rule().id(),
                            one.subject().element(),
                            one.breach().advice()),
                    Missing::statement);
        }
    }

    /** Copies the lists. */
    public GateAnswer {
        missing = List.copyOf(missing);
        waived = List.copyOf(waived);
    }

    /** {@return whether nothing is missing, or all of that was allowed} */
    public boolean isGo() {
        return missing.isEmpty();
    }

    @Override
    public String toString() {
        return feature + " " + gate + " " + (isGo() ? "GO" : "HOLD");
    }
}
