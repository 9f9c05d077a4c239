package org.missionled.rule.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One example for each rule, in the groups in which the rules are told. */
final class RuleExamples {
    static final List<Example> ALL = Stream.of(
                    PurposeExamples.all(),
                    ExemptionExamples.all(),
                    MissionExamples.all(),
                    GoalExamples.all(),
                    GoalGovernanceExamples.all(),
                    EvidenceExamples.all(),
                    MessageExamples.all(),
                    HarmExamples.all(),
                    ConsiderationExamples.all(),
                    LadderExamples.all(),
                    LinkExamples.all(),
                    FlagExamples.all(),
                    LiveFlagExamples.all(),
                    GateExamples.all(),
                    StakeholderExamples.all(),
                    HygieneExamples.all())
            .flatMap(List::stream)
            .toList();

    static final Map<String, Example> BY_RULE = byRule();

    private RuleExamples() {}

    private static Map<String, Example> byRule() {
        Map<String, Example> byRule = new LinkedHashMap<>();
        for (Example example : ALL) {
            if (byRule.put(example.rule(), example) != null) {
                throw new AssertionError("two examples for " + example.rule());
            }
        }
        return byRule;
    }
}
