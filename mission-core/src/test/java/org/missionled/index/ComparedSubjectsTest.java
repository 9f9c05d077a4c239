package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Aggregation;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.MetricPart;
import org.missionled.model.PartGroup;
import org.missionled.model.SampleRelative;

/** An index that compares subjects has a value for one of them, and says why it has none for the mission as a whole. */
class ComparedSubjectsTest {
    private static final ImpactMetric SCHOOL = rising("school");
    private static final Index INDEX = Index.of(
            id(ElementKind.INDEX, "learning"),
            PartGroup.of(
                    "Learning",
                    new Aggregation.Arithmetic(),
                    List.of(MetricPart.of(SCHOOL, new SampleRelative.ZScore()))));

    private static Observation observed(String subject, String year, double value) {
        Observation one =
                Observation.of("school", ReportingPeriod.parse(year), new Reading.Value(value), "facts.csv:1");
        return subject.isEmpty() ? one : one.with(Attribute.SUBJECT, subject);
    }

    private static Alignment alignment(Observation... observed) {
        return Alignment.of(mission().withIndex(INDEX))
                .given(Observations.of(Stream.of(observed).toList()))
                .asOf(day("2027-01-31"));
    }

    private static Alignment three() {
        return alignment(
                observed("FIN", "2025", 10),
                observed("FIN", "2026", 12),
                observed("USA", "2026", 10),
                observed("MEX", "2026", 8));
    }

    @Test
    void aboutOneSubjectItIsComparedWithTheOthersOfTheSamePeriod() {
        // 12, 10, 8: mean 10, sample standard deviation 2, so (12 - 10) / 2 = 1
        IndexAssessment finland = three().about("FIN").indices().get(0);

        assertThat(finland.value().orElseThrow()).isCloseTo(1, offset(1e-12));
        assertThat(finland.reason()).isEmpty();
        assertThat(finland.on()).contains(day("2026-12-31"));
        assertThat(finland.observed(SCHOOL).orElseThrow().value()).isEqualTo(12);
        assertThat(finland.missing()).isEmpty();
        assertThat(finland.change()).as("it would move when others move").isEmpty();
        assertThat(finland.comparesSubjects()).isTrue();
        assertThat(finland.explain().result()).isEqualTo("1");
    }

    @Test
    void forTheMissionAsAWholeItSaysWhoHasAValue() {
        IndexAssessment whole = three().indices().get(0);

        assertThat(whole.value()).isEmpty();
        assertThat(whole.parts().score()).isEmpty();
        assertThat(whole.reason())
                .isEqualTo("\"Mean of school\" is taken as z-score, which needs other subjects to compare with;"
                        + " it has a value for each of the subjects, of which there are 3");
        assertThat(alignment(observed("", "2026", 12)).indices().get(0).reason())
                .endsWith("; no observation names a subject");
    }

    @Test
    void withoutOthersInThePeriodItComparesWithNobody() {
        IndexAssessment alone = alignment(observed("FIN", "2026", 12), observed("USA", "2025", 10))
                .about("FIN")
                .indices()
                .get(0);

        assertThat(alone.value()).isEmpty();
        assertThat(alone.parts().leaves().toList().get(0).reason())
                .isEqualTo("12 has no place there: there are no other subjects that differ, in the same period");
        assertThat(three().about("SWE").indices().get(0).reason())
                .isEqualTo("\"Mean of school\" is taken as z-score, and \"SWE\" has no value that is still fresh");
    }

    @Test
    void aRankAmongOneIsNoRank() {
        assertThat(Indexed.normalised(SCHOOL, new SampleRelative.Rank(), 12)).containsExactly(Double.NaN);
        assertThat(Indexed.normalised(SCHOOL, new SampleRelative.RatioTo(org.missionled.model.Reference.BEST), 12))
                .containsExactly(Double.NaN);
    }
}
