package org.missionled.report.sample;

import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.ObservationDeclaration;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.measurement.Observations;
import org.missionled.model.FlagKind;

/** What was observed of neighbours up to the autumn of 2026, metric by metric. */
final class Facts {
    private static final ObservationDeclaration[] ALL = {
        observed(Metrics.ANSWERED)
                .during("2025-12")
                .counted(900)
                .outOf(1_800)
                .during("2026-06")
                .counted(1_280)
                .outOf(1_950)
                .during("2026-07")
                .counted(1_320)
                .outOf(1_940)
                .during("2026-08")
                .counted(1_416)
                .outOf(2_000)
                .during("2026-10")
                .counted(1_500)
                .outOf(2_000),
        monthly(Metrics.WAIT, 29, 28, 27, 26, 24, 23, 22, 21),
        monthly(Metrics.DISTRICTS, 4, 5, 5, 6, 7, 8, 9, 9),
        monthly(Metrics.LONELY, 17.9, 17.8, 17.9, 18, 18.1, 18.2, 18.3, 18.4),
        monthly(Metrics.WELL_BEING, 52.6, 53.2, 54.1, 54.9),
        observed(Metrics.STORIES)
                .during("2026-07")
                .said("My neighbour fixed the bell.")
                .judgedAs("helping", "Ada Okafor"),
        monthly(Metrics.HELPERS, 12_100, 12_200, 12_400, 12_500, 12_600, 12_800, 12_900, 13_000),
        observed(Metrics.SECOND_TIME).during("2026-08").was(41),
        observed(Metrics.GUIDES).during("2026-02").was(30).during("2026-05").was(70),
        monthly(Metrics.COURSES, 6, 8, 9, 11, 14, 18, 21),
        monthly(Metrics.LIBRARIES, 4, 6, 9, 14, 18, 21, 21, 20),
        monthly(Metrics.VISITS, 300, 800, 1_500, 2_100, 2_900, 3_400, 3_500, 3_600),
        monthly(Metrics.REPAIRS, 110, 140, 190, 220, 260, 290, 310, 330),
        monthly(Metrics.BELONGING, 50, 51, 51, 52, 53, 54, 54, 55),
        monthly(Metrics.STREETS, 82, 83, 84, 84, 85, 86, 86, 87),
        monthly(Metrics.FRIENDS, 3, 3, 3, 3, 3, 3, 3, 3),
        monthly(Metrics.SILENCE, 6, 6, 6.2, 6.3, 6.4, 6.5, 6.5, 6.6),
        observed(Metrics.SAFE_TABLES).during("2026-08").counted(92).outOf(100),
        observed(Metrics.COST).during("2026").was(2.4),
        observed(Metrics.PRICE).during("2026-Q2").was(3.2),
        observed(Metrics.TRUST).during("2026-Q2").was(81),
        monthly(Metrics.COMPLAINTS, 22, 24, 23, 25, 24, 27, 29, 31),
        monthly(Metrics.HOURS, 3, 3.1, 3, 3.2, 3.1, 3, 2.9, 3),
        monthly(Metrics.NIGHT_USE, 14, 15, 17).during("2026-04").was(21).afterBreak()
    };

    private Facts() {}

    static Observations all() {
        return observations(ALL);
    }

    /** What was found in production: one flag is missing, one is off, one belongs to nobody. */
    static LiveFlags live() {
        return LiveFlags.of(
                "production",
                LocalDate.of(2026, 9, 28),
                List.of(
                        LiveFlag.of("help.reminder")
                                .withKind(FlagKind.RELEASE)
                                .withChangedOn(LocalDate.of(2026, 4, 2))
                                .withEnabled(true)
                                .withShare(1),
                        LiveFlag.of("help.map").withEnabled(true).withShare(0.5),
                        LiveFlag.of("help.call").withEnabled(false),
                        LiveFlag.of("old.chat")
                                .withOwner("platform team")
                                .withChangedOn(LocalDate.of(2023, 11, 6))
                                .withOrigin("production.json:41")));
    }

    /** Values from January on. */
    private static ObservationDeclaration monthly(MetricDeclaration metric, double... values) {
        ObservationDeclaration said = observed(metric).during("2026-01").was(values[0]);
        for (int month = 2; month <= values.length; month++) {
            said = said.during(String.format(Locale.ROOT, "2026-%02d", month)).was(values[month - 1]);
        }
        return said;
    }
}
