package org.missionled.conformance;

import java.util.List;
import org.missionled.index.IndexTable;

/** Rows of published indices of burdens. */
final class RiskTables {
    // spotless:off
    private static final Retyped INFORM = Retyped.turned("""
            of             SOM  HTI  PHL  CHE
            earthquake     0    6.1  10   3.1
            flood          6.7  9    9.6  5.6
            tsunami        6.3  0    10   0
            cyclone        0    7.7  9.6  0
            drought        9.1  3.3  3.4  0.6
            projected      9.9  5.2  8.4  0.1
            conflict       10   0    7    0
            deprivation    8.8  6    2.8  0.5
            inequality     -    8.3  5    1.3
            aid            3.9  8.3  0.1  0
            uprooted       10   0    4.9  3.7
            health         5.5  3.3  2.9  0.5
            children       8.6  4.1  3.5  0.3
            shocks         7.5  0.7  7.1  0
            food           8.5  9.1  2.5  0.8
            reduction      -    6.7  4.3  1.1
            governance     9.3  8.1  5.6  1.4
            communication  9.9  8.1  3.5  2.4
            physical       9.5  8.3  3.4  0
            care           10   9.9  6.5  0.6
            hazard         8.6  5    8.3  1.2
            vulnerability  8.4  5.4  3.7  1.4
            coping         9.6  8.2  4.7  1.1
            risk           8.8  6.1  5.2  1.2
            """);

    private static final Retyped HUNGER = Retyped.of("""
            of        score  undernourished  wasted  stunted  died
            AFG       34.8   26.8            9.5     40.9     9.1
            TCD       44.3   34.4            13      39.9     13.9
            HTI       36.9   53.4            5.2     21.9     6.9
            CAF       46.1   47.7            7.4     40.7     13
            AFG-1992  49.3   35.6            11.4    51.1     16.8
            BGD-1992  52.4   33.2            16.1    71.5     13.2
            BRA-1992  16.1   14.3            2.7     14.2     5.5
            """);
    // spotless:on

    private RiskTables() {}

    static List<PublishedTable> all() {
        return List.of(
                new RetypedTable(
                        "R5",
                        "INFORM Risk 2015: risk, hazard, vulnerability and lack of coping capacity from 20 components",
                        "Index for Risk Management (INFORM), results 2015",
                        "0.1, since the components are rounded to 0.1 too",
                        List.of(
                                "What has no estimate is left out. Of a projected conflict 70 % count.",
                                "How the components are put together is not in that table and was not looked up; told as here, it"
                                        + " comes to the published values of 188 of 191 countries. The other three have a"
                                        + " dimension that is rounded to 0.0, which a geometric mean does not bear."),
                        RiskTables::inform),
                new RetypedTable(
                        "R6",
                        "Global Hunger Index 2016 and, where the year is named, 1992",
                        "IFPRI, Global Hunger Index 2016, scores and indicators (github.com/IFPRI/Global-Hunger-Index)",
                        "0.1, since the indicators are rounded to 0.1 too",
                        List.of(
                                "Bangladesh in 1992 lies beyond what stunting is held against, 70 %, and is not cut off."),
                        RiskTables::hunger));
    }

    private static void inform(Agreement agreement) {
        IndexTable table = INFORM.table(RiskIndices.informRisk());
        List<String> dimensions = List.of("hazard", "vulnerability", "coping");
        for (String country : INFORM.subjects()) {
            near(agreement, country + " risk", INFORM.value(country, "risk"), Retyped.value(table, country));
            for (int i = 0; i < dimensions.size(); i++) {
                double score =
                        table.part(country, Retyped.YEAR).parts().get(i).score().orElseThrow();
                near(agreement, country + " " + dimensions.get(i), INFORM.value(country, dimensions.get(i)), score);
            }
        }
    }

    private static void hunger(Agreement agreement) {
        IndexTable table = HUNGER.table(RiskIndices.globalHunger());
        for (String country : HUNGER.subjects()) {
            near(agreement, country, HUNGER.value(country, "score"), Retyped.value(table, country));
        }
    }

    private static void near(Agreement agreement, String where, double published, double computed) {
        agreement.number(where, published, computed, 0.1 + 1e-9);
    }
}
