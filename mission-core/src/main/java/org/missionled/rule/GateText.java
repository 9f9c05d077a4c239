package org.missionled.rule;

import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.model.FeatureStage;

/** The message of a gate that holds. */
final class GateText {
    private GateText() {}

    static String of(Gate gate, Alignment alignment, List<GateAnswer> held) {
        StringBuilder text = new StringBuilder("the ")
                .append(gate.words())
                .append(" gate holds ")
                .append(held.size())
                .append(held.size() == 1 ? " feature" : " features")
                .append(" of ")
                .append(alignment.mission().id())
                .append(" on ")
                .append(alignment.asOf())
                .append(":\n");
        for (int i = 0; i < held.size(); i++) {
            append(text, i + 1, held.get(i), alignment);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int number, GateAnswer answer, Alignment alignment) {
        text.append("\n(")
                .append(number)
                .append(") [HOLD] ")
                .append(answer.feature().id().local())
                .append(answer.feature()
                        .lifecycle()
                        .stageOn(alignment.asOf())
                        .map(FeatureStage::words)
                        .map(stage -> ", " + stage)
                        .orElse(""))
                .append('\n');
        for (Told<GateAnswer.Missing> told : GateAnswer.Missing.told(answer.missing())) {
            text.append("    ")
                    .append(told.statement())
                    .append(" | ")
                    .append(told.first().rule().id())
                    .append("\n        ")
                    .append(told.first().breach().fix())
                    .append('\n');
        }
        alignment
                .mission()
                .site(answer.feature().id())
                .ifPresent(site -> text.append("        at ").append(site).append('\n'));
    }
}
