package org.missionled.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.Observations;
import org.missionled.report.MissionReport;
import org.missionled.report.view.ChangesView;
import org.missionled.report.view.ChangesView.Why;

/** A promise that was weakened is told, also when the earlier report comes from a file. */
class ChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    private static MissionReport report(double bound, String due, Observations observed, LocalDate day) {
        return Sample.report(Sample.mission(Sample.feelBetter(bound, due)), observed, day);
    }

    private static ChangesView changes(MissionReport before, MissionReport now) {
        return now.since(JsonReport.parse(JsonReport.of(before.view()).toString())
                        .view())
                .view()
                .changes()
                .orElseThrow();
    }

    @Test
    void nothingChangedBetweenTwoEqualReports() {
        ChangesView changes = changes(Sample.report(), Sample.report());
        assertThat(changes.moved()).isEmpty();
        assertThat(changes.weakened()).isEmpty();
        assertThat(changes.declared()).isEmpty();
    }

    @Test
    void aLowerTargetAndALaterDayAreWeaker() {
        MissionReport before = report(60, "2026-12-31", Sample.observedUntil(9), DAY);
        assertThat(changes(before, report(58, "2026-12-31", Sample.observedUntil(9), DAY))
                        .weakened())
                .extracting(ChangesView.Weakened::words)
                .containsExactly("to at least 60 by 2026-12-31 -> to at least 58 by 2026-12-31");
        assertThat(changes(before, report(60, "2027-12-31", Sample.observedUntil(9), DAY))
                        .weakened())
                .hasSize(1);
        assertThat(changes(before, report(62, "2026-11-30", Sample.observedUntil(9), DAY))
                        .weakened())
                .isEmpty();
    }

    @Test
    void theWayIsTakenApartIntoPartsThatAddUp() {
        MissionReport before = report(60, "2026-12-31", Sample.observedUntil(6), LocalDate.of(2026, 7, 5));
        MissionReport now = report(55, "2026-12-31", Sample.observedUntil(9), DAY);
        ChangesView changes = changes(before, now);
        assertThat(changes.moved()).hasSize(1);
        ChangesView.Moved moved = changes.moved().get(0);
        assertThat(moved.because())
                .extracting(ChangesView.Part::why)
                .containsExactly(Why.CHANGED_DECLARATION, Why.NEW_DATA);
        double parts = moved.because().stream()
                .mapToDouble(part -> part.way().orElseThrow().value())
                .sum();
        assertThat(parts).isCloseTo((56.75 - 52) / (55 - 52) - (54.5 - 52) / (60 - 52), within(1e-12));
    }
}
