package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.DecisionTable;
import org.missionled.alignment.GuardrailTable;
import org.missionled.dsl.FeatureSource;
import org.missionled.dsl.Words;

/** Pages that are written from the code. */
class DocumentationTest {
    @Test
    void listsTheVerdicts() throws IOException {
        String rows = DecisionTable.rows().stream()
                .map(row -> "| " + row.verdict().words() + " | " + row.when() + " |\n")
                .collect(Collectors.joining());
        String guardrails = GuardrailTable.rows().stream()
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

                A goal can ask for another yardstick: compound pace, cut-offs of its own, or Statistics Canada's progress measure, whose
                four classes for a metric without a bound are read as on track, behind, too slow and moving away. The cut-offs named in
                the table are the usual ones. Without a precision the value alone decides.

                Another table decides every verdict on a guardrail, in the same way. An error budget burns too fast while both a long
                window (a tenth of the days) and a short one (a twelfth of that, at least a day) burn at a rate of 1 or more.

                | verdict | when |
                |---|---|
                """ + guardrails + """

                From the worst to the best: breached, missed, moving away, worsening, too slow, behind, not shown safe, flat, achieved
                late, on track, improving, reached, achieved, held. A verdict that is not known (not assessable, unmeasured, stale,
                awaited, inconclusive, too early) still counts with the last firm one in a roll-up, so that ceasing to measure never
                looks like improving.
                """);
    }

    @Test
    void hasEveryWord() throws IOException {
        String page = Files.readString(KeptText.ROOT.resolve("docs/words.md"));
        Set<String> words = new TreeSet<>();
        Set<String> constants = new TreeSet<>();
        Deque<Class<?>> stages = new ArrayDeque<>(List.of(Words.class, FeatureSource.class));
        Set<Class<?>> seen = new HashSet<>(stages);
        while (!stages.isEmpty()) {
            for (Method word : stages.remove().getDeclaredMethods()) {
                if (Modifier.isPublic(word.getModifiers())) {
                    words.add(word.getName());
                    Stream.of(word.getParameterTypes())
                            .map(type -> type.isArray() ? type.getComponentType() : type)
                            .filter(Class::isEnum)
                            .forEach(type -> constants.add("`" + type.getName() + "`"));
                    Class<?> next = word.getReturnType();
                    if (next.getPackage() == Words.class.getPackage() && seen.add(next)) {
                        stages.add(next);
                    }
                }
            }
        }
        assertThat(words)
                .hasSizeGreaterThan(150)
                .allSatisfy(word -> assertThat(page).containsPattern("[`.( ]" + word + "[(`]"));
        assertThat(constants)
                .hasSizeGreaterThan(5)
                .allSatisfy(type -> assertThat(page).contains(type));
    }
}
