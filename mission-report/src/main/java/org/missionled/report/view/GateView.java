package org.missionled.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.rule.Gate;
import org.missionled.rule.GateAnswer;

/**
 * Whether a feature may go through the gate that it comes to next.
 *
 * @param feature the feature
 * @param stage where it is in its life on the day of the report
 * @param gate the gate
 * @param missing what it lacks, in titles; it may go where that is nothing
 * @param allowed what it lacks, too, and somebody allowed
 */
public record GateView(
        Named feature, FeatureStage stage, Gate gate, List<MissingView> missing, List<MissingView> allowed) {
    /** Copies the lists. */
    public GateView {
        missing = List.copyOf(missing);
        allowed = List.copyOf(allowed);
    }

    /**
     * Something that a feature lacks.
     *
     * @param rule the id of the rule that asks for it
     * @param gate the first gate at which it is asked for
     * @param words what is missing, as the rest of a sentence that begins with the feature or as a whole one
     */
    public record MissingView(String rule, Gate gate, String words) {

        /** What is missing for one reason is told once. */
        private static List<MissingView> all(List<GateAnswer.Missing> missing, Seen seen) {
            return GateAnswer.Missing.told(missing).stream()
                    .map(told -> new MissingView(
                            told.first().rule().id().text(),
                            told.first().gate(),
                            seen.titles().said(told.statement())))
                    .toList();
        }
    }

    /** {@return the gate in words} */
    public String gateWords() {
        return gate.words();
    }

    /** {@return whether it may go} */
    public boolean isGo() {
        return missing.isEmpty();
    }

    /** Of each feature that comes to a gate, in declaration order. */
    static List<GateView> all(Seen seen) {
        Map<Gate, Map<ElementId, GateAnswer>> answers = new EnumMap<>(Gate.class);
        List<GateView> all = new ArrayList<>();
        for (Feature feature : seen.mission().features()) {
            Gate.before(feature, seen.asOf())
                    .map(gate -> answers.computeIfAbsent(gate, key -> byFeature(key, seen)))
                    .map(of -> of.get(feature.id()))
                    .flatMap(answer -> feature.lifecycle().stageOn(seen.asOf()).map(stage -> of(answer, stage, seen)))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Map<ElementId, GateAnswer> byFeature(Gate gate, Seen seen) {
        Map<ElementId, GateAnswer> answers = new HashMap<>();
        seen.inspection()
                .gate(gate)
                .answers()
                .forEach(answer -> answers.put(answer.feature().id(), answer));
        return answers;
    }

    private static GateView of(GateAnswer answer, FeatureStage stage, Seen seen) {
        return new GateView(
                seen.named(answer.feature()),
                stage,
                answer.gate(),
                MissingView.all(answer.missing(), seen),
                MissingView.all(answer.waived(), seen));
    }
}
