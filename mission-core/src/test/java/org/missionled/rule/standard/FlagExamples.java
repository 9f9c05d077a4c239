package org.missionled.rule.standard;

import java.util.List;

/** Examples of the rules about flags, declared and live. */
final class FlagExamples {
    private FlagExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
