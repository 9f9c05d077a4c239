package org.missionled.conformance;

import java.time.LocalDate;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.Words;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Mission;
import tools.jackson.databind.JsonNode;

/** C5: the grade of a key result is its progress from nothing to the target. */
final class GradeTable implements PublishedTable {
    private static final String FILE = "oecd-handbook/small-tables.json";

    @Override
    public String id() {
        return "C5, grades";
    }

    @Override
    public String what() {
        return "grades of key results: progress from 0 to the target";
    }

    @Override
    public String source() {
        return "Google re:Work, Set goals with OKRs, Grade OKRs";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public String agreesTo() {
        return "as printed";
    }

    @Override
    public void compare(Agreement agreement) {
        for (JsonNode one : PublishedFiles.json(FILE).get("okr_rework_examples").get("cases")) {
            boolean binary = one.has("done");
            double target = binary ? 1 : one.get("target").asDouble();
            double actual = binary
                    ? (one.get("done").asBoolean() ? 1 : 0)
                    : one.get("actual").asDouble();
            agreement.number(one.get("kr").asString(), one.get("grade").asDouble(), grade(target, actual), 0);
        }
    }

    private static double grade(double target, double actual) {
        MetricDeclaration launches = Words.metric("launches")
                .measuring("Features launched")
                .in("features")
                .betterHigher();
        Mission mission = Words.productMission("product")
                .stating("A quarter's objective")
                .pursuing(Words.goal("launch")
                        .stating("Launch new features")
                        .measuredBy(launches)
                        .from(0)
                        .on("2026-01-01")
                        .toAtLeast(target)
                        .by("2026-03-31"))
                .declare();
        Observation counted = Observation.of(
                "launches", ReportingPeriod.parse("2026-03-31"), new Reading.Value(actual), "key result");
        return Alignment.of(mission)
                .given(Observations.of(List.of(counted)))
                .asOf(LocalDate.of(2026, 4, 1))
                .measures()
                .get(0)
                .progress()
                .orElseThrow();
    }
}
