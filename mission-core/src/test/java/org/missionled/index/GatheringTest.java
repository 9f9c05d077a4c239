package org.missionled.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.rising;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Observed;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;

/** How observations become panel data: by subject and period, as they were known on a day. */
class GatheringTest {
    private static final ImpactMetric SCHOOL = rising("school");
    private static final ReportingPeriod YEAR = ReportingPeriod.parse("2026");

    private static Observations about(String subject, Observed some) {
        return Observations.of(some.list().stream()
                .map(one -> one.with(Attribute.SUBJECT, subject))
                .toList());
    }

    private static PanelData gathered(ImpactMetric metric, String knownOn, Observations... some) {
        List<Observation> all = Stream.of(some).flatMap(Observations::stream).toList();
        return PanelData.of(Observations.of(all), List.of(metric), day(knownOn));
    }

    @Test
    void subjectsComeInTheOrderOfFirstAppearanceAndPeriodsInTime() {
        PanelData data = gathered(
                SCHOOL,
                "2027-01-31",
                about("NOR", observed("school").in("2026", 12).in("2025", 11)),
                about("CHE", observed("school").in("2026", 10)));

        assertThat(data.subjects()).containsExactly("NOR", "CHE");
        assertThat(data.periods()).extracting(ReportingPeriod::toString).containsExactly("2025", "2026");
        assertThat(data.value(SCHOOL, "NOR", YEAR)).hasValue(12);
        assertThat(data.value(SCHOOL, "CHE", ReportingPeriod.parse("2025"))).isEmpty();
    }

    @Test
    void aDayKnowsWhatWasPublishedByThen() {
        Observations revised = observed("school")
                .in("2026", 12)
                .in("2026", 13)
                .published("2027-06-30")
                .all();

        assertThat(gathered(SCHOOL, "2027-06-29", revised).value(SCHOOL, "", YEAR))
                .hasValue(12);
        assertThat(gathered(SCHOOL, "2027-06-30", revised).value(SCHOOL, "", YEAR))
                .hasValue(13);
    }

    @Test
    void groupsOfPeopleAreLeftOut() {
        Observations some = observed("school")
                .in("2026", 12)
                .in("2026", 3)
                .amongst("age", "18-29")
                .all();

        assertThat(gathered(SCHOOL, "2027-01-31", some).value(SCHOOL, "", YEAR)).hasValue(12);
    }

    @Test
    void theWholeIsNoSubjectBesideOthers() {
        PanelData data = gathered(
                SCHOOL,
                "2027-01-31",
                observed("school").in("2026", 99).all(),
                about("NOR", observed("school").in("2026", 12)));

        assertThat(data.subjects()).containsExactly("NOR");
    }

    @Test
    void aComputedMetricIsComputedForEachSubject() {
        ImpactMetric all =
                rising("all").withDerivation(Derivation.of(Derivation.Form.SUM, List.of(SCHOOL, rising("work"))));
        PanelData data = gathered(
                all,
                "2027-01-31",
                about("NOR", observed("school").in("2026", 12)),
                about("NOR", observed("work").in("2026", 30)),
                about("CHE", observed("school").in("2026", 10)));

        assertThat(data.value(all, "NOR", YEAR)).hasValue(42);
        assertThat(data.subjects()).as("a sum needs every part").containsExactly("NOR", "CHE");
        assertThat(data.periods()).hasSize(1);
        assertThat(data.value(all, "CHE", YEAR)).isEmpty();
    }
}
