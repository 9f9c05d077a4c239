package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.dsl.Grammar.Stage;

/** Every word of every stage, called with null in place of each thing it refers to. */
class NullArgumentsTest {
    private record Call(Stage before, Method word, int nulled) {
        Stage said(boolean withNull) {
            Object[] arguments = GoodArguments.of(word);
            if (withNull) {
                arguments[nulled] = null;
            }
            return before == null ? Grammar.open(word, arguments) : before.say(word, arguments);
        }

        @Override
        public String toString() {
            return word.getDeclaringClass().getSimpleName() + "." + word.getName() + ", argument " + (nulled + 1);
        }
    }

    /** Less may be said of words than of numbers, so that of such a sentence only its own words are tried. */
    private static final Set<Class<?>> IN_WORDS =
            Set.of(MetricDeclaration.InWords.class, ObservationDeclaration.Said.class);

    private static Stream<Method> following(Stage stage) {
        return stage.words().stream()
                .filter(word -> !IN_WORDS.contains(stage.type()) || word.getDeclaringClass() == stage.type());
    }

    /** One way to every stage there is. */
    private static Map<String, Stage> stages() {
        Map<String, Stage> reached = new LinkedHashMap<>();
        Deque<Stage> open = new ArrayDeque<>();
        Grammar.openings().forEach(opening -> open.add(Grammar.open(opening, GoodArguments.of(opening))));
        while (!open.isEmpty()) {
            Stage stage = open.remove();
            if (!stage.isMission() && reached.putIfAbsent(stage.name(), stage) == null) {
                stage.words().stream()
                        .filter(word -> !IN_WORDS.contains(stage.type()))
                        .forEach(word -> open.add(stage.say(word, GoodArguments.of(word))));
            }
        }
        return reached;
    }

    static List<Call> calls() {
        List<Call> all = new ArrayList<>();
        Grammar.openings().forEach(opening -> addCalls(null, opening, all));
        stages().values().forEach(stage -> following(stage).forEach(word -> addCalls(stage, word, all)));
        return all;
    }

    private static void addCalls(Stage before, Method word, List<Call> all) {
        for (int i = 0; i < word.getParameterCount(); i++) {
            if (!word.getParameterTypes()[i].isPrimitive()) {
                all.add(new Call(before, word, i));
            }
        }
    }

    /** Says the first word that may follow until all that is necessary has been said. */
    private static Stage finished(Stage stage) {
        Stage said = stage;
        while (!said.isSentence() && !said.isMission()) {
            Method word = said.words().get(0);
            said = said.say(word, GoodArguments.of(word));
        }
        return said;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nullIsNeverThrownAndAlwaysOneFault(Call call) {
        assertThat(Grammar.faults(finished(call.said(false))))
                .as(call.toString())
                .isZero();
        assertThat(Grammar.faults(finished(call.said(true))))
                .as(call.toString())
                .isEqualTo(1);
    }

    @Test
    void theWalkReachesEveryPublicStage() {
        List<String> all = Stream.of(
                        MetricDeclaration.class,
                        GoalDeclaration.class,
                        FeatureDeclaration.class,
                        EvidenceDeclaration.class,
                        FlagDeclaration.class,
                        ResearchDeclaration.class,
                        MessageDeclaration.class,
                        Considering.class,
                        Exempting.class,
                        RemovedOnce.class,
                        JointDeclaration.class,
                        ProblemDeclaration.class,
                        StakeholderDeclaration.class,
                        DecisionDeclaration.class,
                        CommitmentDeclaration.class,
                        MissionDeclaration.class,
                        ObservationDeclaration.class,
                        IndexDeclaration.class,
                        PartDeclaration.class,
                        Averaging.class,
                        Guarding.class)
                .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getClasses())))
                .map(Class::getName)
                .toList();
        assertThat(stages().values())
                .extracting(stage -> stage.type().getName())
                .containsAll(all);
        assertThat(calls()).hasSizeGreaterThan(80);
    }
}
