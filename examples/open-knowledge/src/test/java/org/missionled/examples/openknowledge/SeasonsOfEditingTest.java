package org.missionled.examples.openknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.Rhythm.YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Verdict;
import org.missionled.csv.CsvObservations;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.measurement.Observations;
import org.missionled.model.Mission;

/**
 * People edit more in January than in July. Judged month by month, the number of active editors seems to gain and to
 * lose the race towards one and the same target again and again; judged over whole years it does not.
 */
class SeasonsOfEditingTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 31);
    private static final int MONTHS = 35;

    private static final Observations OBSERVED = CsvObservations.read(
            SeasonsOfEditingTest.class.getResourceAsStream("/observations.csv"), "observations.csv");

    private static MetricDeclaration editors() {
        return metric("active-editors")
                .measuring("Editors with five or more edits to content in a month")
                .in("people")
                .betterHigher()
                .atPeriodEnd();
    }

    /** From December 2019 13 % more by the end of 2022. */
    private static Mission mission(MetricDeclaration editors, double baseline) {
        return productMission("seasons")
                .stating("Enough volunteers keep the projects alive")
                .pursuing(goal("community")
                        .stating("More people edit")
                        .measuredBy(editors)
                        .from(baseline)
                        .on("2019-12-31")
                        .toAtLeast(baseline * 1.13)
                        .by("2022-12-31"))
                .declare();
    }

    /** How often the verdict of one month is another one than that of the month before. */
    private static int flips(Mission mission) {
        assertThat(mission.faults()).isEmpty();
        Alignment alignment = Alignment.of(mission).given(OBSERVED).asOf(FIRST);
        int flips = 0;
        Verdict before = verdict(alignment);
        for (int month = 1; month < MONTHS; month++) {
            Verdict now =
                    verdict(alignment.asOf(MONTH.lastDay(FIRST.withDayOfMonth(1).plusMonths(month))));
            flips += now == before ? 0 : 1;
            before = now;
        }
        return flips;
    }

    private static Verdict verdict(Alignment alignment) {
        return alignment.measures().get(0).verdict();
    }

    @Test
    void rawMonthsFlipTheVerdict17TimesIn35MonthsMeansOf12Months3TimesAndDecembersTwice() {
        assertThat(raw()).isEqualTo(17);
        assertThat(means()).isEqualTo(3);
        assertThat(decembers()).isEqualTo(2);
    }

    private static int raw() {
        return flips(mission(editors().every(MONTH), 85_250));
    }

    private static int means() {
        return flips(mission(editors().averagedOver(12, MONTH), 84_966));
    }

    private static int decembers() {
        return flips(mission(editors().every(MONTH).seasonalOver(YEAR), 85_250));
    }

    /** What the example prints. */
    static String told() {
        return "In " + MONTHS + " months the verdict on active editors flips " + raw() + " times by single months, "
                + means() + " times by means of twelve months, and " + decembers() + " times by Decembers alone.";
    }
}
