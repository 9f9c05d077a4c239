package org.missionled.rule.standard;

import java.util.List;

/** Examples of the rules about what a feature must have before it goes on. */
final class GateExamples {
    private GateExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
