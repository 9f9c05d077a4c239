package org.missionled.examples.gettingstarted;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.DecisionTable;
import org.missionled.rule.Rule;
import org.missionled.rule.standard.StandardRules;

/** Pages that are written from the code. */
class DocumentationTest {
    @Test
    void listsTheRules() throws IOException {
        String rows = StandardRules.ruleSet().rules().stream()
                .map(DocumentationTest::row)
                .collect(Collectors.joining());
        new KeptText("docs/rules.md").is("""
                # The rules

                An id never changes. ERROR is for what is wrong whatever a team's maturity and makes `check()` fail when a change
                caused it; what is merely not known yet is a WARNING, so a sound declaration without data is green on the first day.
                Written from the rules themselves; a test keeps it true.

                | id | what must hold | severity | why |
                |---|---|---|---|
                """ + rows);
    }

    private static String row(Rule<?> rule) {
        return "| `" + rule.id() + "` | " + rule.sentence() + " | " + rule.severity() + " | " + rule.why() + " |\n";
    }

    @Test
    void listsTheVerdicts() throws IOException {
        String rows = DecisionTable.rows().stream()
                .map(row -> "| " + row.verdict().words() + " | " + row.when() + " |\n")
                .collect(Collectors.joining());
        new KeptText("docs/verdicts.md").is("""
                # The verdicts

                One table decides every verdict on a measure of a goal; the first row that applies gives it. Pace is progress / time
                used, progress is (observed - baseline) / (bound - baseline). The cut-offs are those of Eurostat's and Statistics
                Canada's progress measures and of Open SDG. Written from the decision table itself; a test keeps it true.

                | verdict | when |
                |---|---|
                """ + rows + """

                A guardrail is held or breached by its last value, unmeasured without one, and stale when that value is older than
                declared. A verdict that is not known (from "not assessable" to "awaited", and "too early") still counts with the last
                known one in a roll-up, so that ceasing to measure never looks like improving.
                """);
    }
}
