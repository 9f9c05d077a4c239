package org.missionled.html;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.model.Rhythm.MONTH;

import java.time.LocalDate;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.report.MissionReport;
import org.missionled.rule.standard.StandardRules;

/** A mission whose metrics are means of three months, and whose promises can be made smaller. */
final class Beds {
    private Beds() {}

    /** What is asked for, how many injuries are allowed, and the day of the report. */
    static MissionReport asking(double least, double injuries, String asOf) {
        MetricDeclaration eaten = metric("eaten")
                .measuring("Kilograms eaten")
                .in("kg")
                .betterHigher()
                .every(MONTH)
                .averagedOver(3, MONTH);
        MetricDeclaration hurt = metric("hurt")
                .measuring("Injuries reported")
                .in("injuries")
                .betterLower()
                .every(MONTH);
        return MissionReport.of(StandardRules.inspect(Alignment.of(productMission("beds")
                        .stating("Beds for all")
                        .pursuing(goal("eat")
                                .stating("Everybody eats")
                                .measuredBy(eaten)
                                .from(4)
                                .on("2026-01-01")
                                .toAtLeast(least)
                                .by("2026-12-31"))
                        .guarding(hurt)
                        .atMost(injuries)
                        .declare())
                .given(Observations.of(List.of(
                        value("eaten", "2026-06", 4.8),
                        value("eaten", "2026-07", 5),
                        value("eaten", "2026-08", 5.1),
                        value("eaten", "2026-09", 5.1),
                        value("hurt", "2026-09", 4.6))))
                .asOf(LocalDate.parse(asOf))));
    }

    private static Observation value(String metric, String month, double value) {
        return Observation.of(metric, ReportingPeriod.parse(month), new Reading.Value(value), "facts.csv:1");
    }
}
