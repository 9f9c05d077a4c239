package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.model.Refused;

class ObservationTest {
    private static final ReportingPeriod MARCH = ReportingPeriod.parse("2026-03");
    private static final Observation WHO_5 =
            Observation.of("who-5", MARCH, new Reading.Value(54.1), "observations.csv:17");

    @Test
    void isKnownOnTheLastDayOfItsPeriodUnlessPublishedOnAnother() {
        assertThat(WHO_5.known()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(WHO_5.withPublished(LocalDate.of(2026, 4, 7)).known()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(WHO_5.withPublished(MARCH.first()).known()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void refusesAPublicationBeforeThePeriod() {
        assertThatThrownBy(() -> WHO_5.withPublished(LocalDate.of(2026, 2, 28)))
                .isInstanceOf(Refused.class)
                .hasMessage("published on 2026-02-28, before its period 2026-03 began (check the two dates)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "who-5", "wellness/who-5", "a1-2b/c-3"})
    void takesNamesWithAndWithoutTheirMission(String name) {
        assertThat(Observation.of(name, MARCH, WHO_5.reading(), "here").metric())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Who-5", "5-who", "who--5", "who_5", " who-5", "-who", "who-", "größe"})
    void refusesNamesOutsideTheGrammar(String name) {
        assertThatThrownBy(() -> Observation.of(name, MARCH, WHO_5.reading(), "here"))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid metric id: " + (name == null ? "null" : '"' + name + '"')
                        + " (lower-case words joined by '-', such as \"missed-sessions\")");
    }

    @ParameterizedTest
    @CsvSource({
        "/who-5,mission,'',wellness",
        "Wellness/who-5,mission,Wellness,wellness",
        "wellness/,metric,'',missed-sessions",
        "wellness/who/5,metric,who/5,missed-sessions"
    })
    void refusesQualifiedNamesOutsideTheGrammar(String name, String kind, String wrong, String good) {
        assertThatThrownBy(() -> Observation.of(name, MARCH, WHO_5.reading(), "here"))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid " + kind + " id: \"" + wrong + "\" (lower-case words joined by '-', such as \""
                        + good + "\")");
    }

    @Test
    void refusesNamesOfMoreThanAHundredCharacters() {
        assertThat(Observation.of("x".repeat(100), MARCH, WHO_5.reading(), "here")
                        .metric())
                .hasSize(100);
        assertThatThrownBy(() -> Observation.of("x".repeat(101), MARCH, WHO_5.reading(), "here"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itsOriginIsNotPartOfItsValue() {
        assertThat(Observation.of("who-5", MARCH, WHO_5.reading(), "elsewhere"))
                .isEqualTo(WHO_5)
                .hasSameHashCodeAs(WHO_5);
    }

    @Test
    void everythingElseIsPartOfItsValue() {
        assertThat(WHO_5)
                .isNotEqualTo(WHO_5.withUnit("points"))
                .isNotEqualTo(WHO_5.withSource("survey"))
                .isNotEqualTo(WHO_5.withPublished(MARCH.last()))
                .isNotEqualTo(Observation.of("who-6", MARCH, WHO_5.reading(), WHO_5.origin()))
                .isNotEqualTo(Observation.of("who-5", MARCH, new Reading.Value(54), WHO_5.origin()))
                .isNotEqualTo(Observation.of("who-5", ReportingPeriod.parse("2026"), WHO_5.reading(), WHO_5.origin()));
    }

    @Test
    void copiesKeepWhatWasSaidBefore() {
        Observation copy = WHO_5.withUnit("points").withSource("survey").withPublished(LocalDate.of(2026, 4, 7));

        assertThat(copy.unit()).contains("points");
        assertThat(copy.source()).contains("survey");
        assertThat(copy.known()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(copy.origin()).isEqualTo("observations.csv:17");
        assertThat(copy.reading()).isEqualTo(new Reading.Value(54.1));
        assertThat(WHO_5.unit()).isEmpty();
        assertThat(WHO_5.source()).isEmpty();
    }

    @Test
    void isWrittenForPeople() {
        assertThat(WHO_5).hasToString("who-5 2026-03 54.1");
    }
}
