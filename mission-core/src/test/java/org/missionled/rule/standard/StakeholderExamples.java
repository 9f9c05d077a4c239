package org.missionled.rule.standard;

import java.util.List;

/** Examples of the rules about stakeholders, reviews and what was agreed. */
final class StakeholderExamples {
    private StakeholderExamples() {}

    static List<Example> all() {
        return List.of();
    }
}
