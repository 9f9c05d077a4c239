package org.missionled.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Fact.Item;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** Each ethical question is considered before a feature is built. */
final class QuestionIsConsidered {
    static final Rule<QuestionIsConsidered.Question> RULE = Rule.of(
                    "consideration.missing",
                    "Every feature in development or later considers bias, accessibility, privacy and long-term"
                            + " societal impact.",
                    Resting.behind(
                            Gate.DEVELOPMENT,
                            "ethical questions about features in development or later",
                            (feature, alignment, to) -> eachOf(feature.feature(), to)),
                    QuestionIsConsidered::breach)
            .in(RuleGroup.HARM_AND_ETHICS)
            .because("Harm that nobody looked for is found by those who suffer it.")
            .before(Gate.DEVELOPMENT, QuestionIsConsidered::of);

    private static final List<ConsiderationKind> KINDS = List.of(ConsiderationKind.values());

    /** The same for each question, so that a report says it once. */
    private static final String FIX = "Add .considering(QUESTION).concern(\"what may go wrong\").mitigatedBy(\"what is"
            + " done\"), or .considering(QUESTION).nothingBecause(\"the reason\"), where QUESTION is one of "
            + KINDS.stream().map(ConsiderationKind::name).collect(Collectors.joining(", ")) + ".";

    private QuestionIsConsidered() {}

    /** An ethical question about a feature. */
    record Question(Feature feature, ConsiderationKind kind) {}

    private static Stream<Subject<Question>> of(Feature feature, Alignment alignment) {
        return Stream.of(feature).mapMulti(QuestionIsConsidered::eachOf);
    }

    private static void eachOf(Feature feature, Consumer<? super Subject<Question>> to) {
        for (ConsiderationKind kind : KINDS) {
            to.accept(Subject.of(feature.id(), new Question(feature, kind)).withAspect(() -> Resting.aspect(kind)));
        }
    }

    private static Optional<Breach> breach(Subject<QuestionIsConsidered.Question> subject, Alignment alignment) {

        Question question = subject.value();
        for (Consideration said : question.feature().considerations()) {
            if (said.kind() == question.kind()) {
                return Optional.empty();
            }
        }
        return Optional.of(Breach.saying(
                        "{} does not consider {}",
                        subject.element(),
                        new Item(question.kind().words()))
                .fix(FIX));
    }
}
