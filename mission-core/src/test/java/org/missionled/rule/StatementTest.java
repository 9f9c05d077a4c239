package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.rising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Refused;
import org.missionled.rule.Fact.Amount;
import org.missionled.rule.Fact.Difference;
import org.missionled.rule.Fact.Element;
import org.missionled.rule.Fact.Text;

class StatementTest {
    private static final ElementId QUIZ = id(ElementKind.FEATURE, "quiz");
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Wording LOUD = fact -> fact instanceof Element element
            ? "<" + element.name() + ">"
            : fact instanceof Amount amount
                    ? amount.value() + " " + amount.metric().kind().unit()
                    : "some";

    @Test
    void isWrittenAsItsReaderNeedsIt() {
        Statement said = Statement.of(
                "{} moved {} to {}, {}, on {}",
                QUIZ,
                WHO5.id(),
                new Amount(0.16358997666063946, WHO5),
                new Difference(2.5, WHO5),
                LocalDate.of(2026, 9, 30));

        assertThat(said).hasToString("feature:quiz moved metric:who-5 to 0.16358997666063946, 2.5, on 2026-09-30");
        assertThat(said.in(LOUD)).isEqualTo("<quiz> moved <who-5> to 0.16358997666063946 points, some, on 2026-09-30");
    }

    @Test
    void elementsOfTheModelBringTheirTitles() {
        Goal goal = goal("feel-better");
        Statement said = Statement.of("{} serves one of {}", feature("quiz"), List.of(goal, WHO5));

        assertThat(said).hasToString("feature:quiz serves one of [goal:feel-better, metric:who-5]");
        assertThat(said.facts())
                .containsExactly(
                        new Element("feature", "quiz", feature("quiz").doing().orElseThrow()),
                        new Text(" serves one of ["),
                        new Element("goal", "feel-better", goal.statement()),
                        new Text(", "),
                        new Element("metric", "who-5", WHO5.meaning()),
                        new Text("]"));
        assertThat(Statement.of("one of {}", List.of())).hasToString("one of []");
    }

    @Test
    void idsInPlainTextStayText() {
        String text = "the team writes of goal:sleep";

        assertThat(Statement.of(text).facts()).containsExactly(new Text(text));
        assertThat(Statement.of("{}", text).facts()).containsExactly(new Text(text));
    }

    @Test
    void aStatementWithinAnotherKeepsItsFacts() {
        Statement inner = Statement.of("{} is old", QUIZ);

        assertThat(Statement.of("{}, and so what", inner))
                .isEqualTo(Statement.of("{}{}, and so what", QUIZ, " is old"));
        assertThat(Statement.joined("; ", List.of(inner, Statement.of("never"))))
                .hasToString("feature:quiz is old; never");
    }

    @Test
    void aFactIsNeverReadAsATemplate() {
        assertThat(Statement.of("{} is not {}", "{}", "goal:sleep")).hasToString("{} is not goal:sleep");
        assertThat(Statement.of("{} is not {}", "{}", "goal:sleep").facts())
                .containsExactly(new Text("{} is not goal:sleep"));
    }

    @Test
    void thereAreAsManyFactsAsPlaces() {
        assertThatThrownBy(() -> Statement.of("{} and {}", "one"))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid statement: \"{} and {}\" (as many {} as facts, which are 1 here)");
        assertThatThrownBy(() -> Statement.of("{}", "one", "two"))
                .hasMessage("not a valid statement: \"{}\" (as many {} as facts, which are 2 here)");
    }

    @Test
    void staysAsItWasSaidWhateverBecomesOfAList() {
        List<String> stages = new ArrayList<>(List.of("discovery"));
        Statement said = Statement.of("it was in {}", stages);
        stages.add("launched");
        assertThat(said).hasToString("it was in [discovery]");
    }
}
