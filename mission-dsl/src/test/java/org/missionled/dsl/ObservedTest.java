package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.STORIES;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Scope;
import org.missionled.measurement.Segment;
import org.missionled.measurement.Status;
import org.missionled.model.ElementId;

class ObservedTest {
    private static List<Observation> of(String metric, Observations all) {
        return all.of(ElementId.parse("metric:wellness/" + metric));
    }

    @Test
    void valuesOfSeveralPeriods() {
        Observations all = observations(
                observed(WELLBEING).during("2026-01").was(52).during("2026-02").was(53.5));

        assertThat(of("who-5", all))
                .extracting(Observation::period, Observation::reading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ReportingPeriod.parse("2026-01"), new Reading.Value(52)),
                        org.assertj.core.groups.Tuple.tuple(ReportingPeriod.parse("2026-02"), new Reading.Value(53.5)));
    }

    @Test
    void countsKeepBothNumbers() {
        Observations all =
                observations(observed(NO_SHOWS).during("2026-Q1").counted(12).outOf(240));

        assertThat(of("no-shows", all)).extracting(Observation::reading).containsExactly(new Reading.Counts(12, 240));
    }

    @Test
    void wordsStayWords() {
        Observations all = observations(observed(STORIES).during("2026").said("members say they sleep better"));

        assertThat(of("stories", all))
                .extracting(Observation::reading)
                .containsExactly(new Reading.Words("members say they sleep better"));
    }

    @Test
    void publicationAndSourceBelongToTheLastPeriod() {
        Observations all = observations(observed(WELLBEING)
                .during("2026-01")
                .was(52)
                .during("2026-02")
                .was(53)
                .publishedOn("2026-03-15")
                .reportedBy("panel")
                .during("2026-03")
                .was(54));

        assertThat(of("who-5", all))
                .extracting(Observation::known)
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 31));
        assertThat(of("who-5", all))
                .extracting(one -> one.source().orElse("nobody"))
                .containsExactly("nobody", "panel", "nobody");
    }

    @Test
    void aLaterPublicationStandsBesideTheFirst() {
        Observations all = observations(
                observed(WELLBEING).during("2026-01").was(52).publishedOn("2026-02-10"),
                observed(WELLBEING).during("2026-01").was(51).publishedOn("2026-03-10"));

        assertThat(of("who-5", all)).hasSize(2);
    }

    @Test
    void theSameTwiceIsOnce() {
        ObservationDeclaration january = observed(WELLBEING).during("2026-01").was(52);
        assertThat(observations(january, january).size()).isEqualTo(1);
    }

    @Test
    void sayingMoreChangesNothingThatWasSaidBefore() {
        ObservationDeclaration january = observed(WELLBEING).during("2026-01").was(52);
        january.publishedOn("2026-02-10");
        january.during("2026-02").was(53);

        assertThat(observations(january))
                .isEqualTo(observations(observed(WELLBEING).during("2026-01").was(52)));
    }

    @Test
    void anObservationSaysWhereItWasWritten() {
        int line = new Throwable().getStackTrace()[0].getLineNumber() + 1;
        Observations all = observations(observed(WELLBEING).during("2026-01").was(52));

        assertThat(of("who-5", all).get(0).origin()).isEqualTo("ObservedTest.java:" + line);
    }

    @Test
    void nothingIsNothing() {
        assertThat(observations()).isEqualTo(Observations.none());
    }

    @Test
    void everythingElseBelongsToTheLastPeriodToo() {
        Observations all = observations(observed(WELLBEING)
                .during("2026-01")
                .was(52)
                .during("2026-02")
                .was(53)
                .about("NOR")
                .amongst("age", "18-29")
                .measuredBy("telephone survey")
                .fromSample(412)
                .givenStandardError(1.5)
                .asked(1000)
                .answered(412)
                .estimated()
                .provisional()
                .afterBreak()
                .verifiedBy("audit office")
                .noting("one region is missing"));
        Scope young = Scope.whole().about("NOR").amongst(new Segment("age", "18-29"));

        assertThat(of("who-5", all)).extracting(Observation::status).containsExactly(Status.FINAL);
        assertThat(all.of(ElementId.parse("metric:wellness/who-5"), young))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.scope()).isEqualTo(young);
                    assertThat(said.method()).contains("telephone survey");
                    assertThat(said.sampleSize()).hasValue(412);
                    assertThat(said.standardError()).hasValue(1.5);
                    assertThat(said.responses()).contains(new Responses(1000, 412));
                    assertThat(said.status()).isEqualTo(Status.PROVISIONAL);
                    assertThat(said.isAfterBreak()).isTrue();
                    assertThat(said.verifiedBy()).contains("audit office");
                    assertThat(said.comment()).contains("one region is missing");
                });
    }

    @Test
    void aNamedPersonJudgesWhatPeopleSaid() {
        Observations all = observations(
                observed(STORIES).during("2026").said("I sleep better").judgedAs("some", "Ada Lovelace"));

        assertThat(of("stories", all))
                .extracting(said -> said.judgement().orElseThrow())
                .containsExactly(new Judgement("some", "Ada Lovelace"));
    }
}
