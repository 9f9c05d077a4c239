package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.rising;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
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
    void idsInPlainTextAreFactsToo() {
        Statement said = Statement.of("feature:quiz serves one of [goal:feel-better, goal:sleep]: really");

        assertThat(said.facts())
                .containsExactly(
                        new Element("feature", "quiz", ""),
                        new Text(" serves one of ["),
                        new Element("goal", "feel-better", ""),
                        new Text(", "),
                        new Element("goal", "sleep", ""),
                        new Text("]: really"));
        assertThat(said).hasToString("feature:quiz serves one of [goal:feel-better, goal:sleep]: really");
    }

    @Test
    void whatIsNoLocalIdStaysText() {
        for (String text : List.of(
                "claim.because.missing feature:wellness/quiz",
                "subgoal:sleep",
                "goal:Sleep",
                "goal:",
                "a/goal:sleep-",
                "")) {
            assertThat(Statement.of(text).facts()).allMatch(Text.class::isInstance);
            assertThat(Statement.of(text)).hasToString(text);
        }
    }

    @Test
    void aFactIsNeverReadAsATemplate() {
        assertThat(Statement.of("{} is not {}", "{}", "goal:sleep")).hasToString("{} is not goal:sleep");
        assertThat(Statement.of("{} is not {}", "{}", "goal:sleep").facts())
                .containsExactly(new Text("{}"), new Text(" is not "), new Text("goal:sleep"));
    }

    @Test
    void thereAreAsManyFactsAsPlaces() {
        assertThatThrownBy(() -> Statement.of("{} and {}", "one")).hasMessage("fewer facts than places: {} and {}");
        assertThatThrownBy(() -> Statement.of("{}", "one", "two")).hasMessage("more facts than places: {}");
    }
}
