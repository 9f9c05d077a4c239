package org.missionled.conformance;

import java.util.List;
import java.util.Map;
import org.missionled.index.IndexTable;
import org.missionled.index.PartValue;
import org.missionled.model.Index;

/** Rows of published indices of what countries do. */
final class PerformanceTables {
    // spotless:off
    private static final Retyped ENVIRONMENT = Retyped.turned("""
            of   DNK   CHE   SGP   NPL
            epi  82.5  81.5  58.1  32.7
            hlt  91.7  95    85    21
            air  85.5  90.6  76.9  14.6
            pmd  78.8  87.8  61.8  16.3
            had  100   100   100   14.1
            ozd  43.1  46.4  57.4  0
            h2o  97.4  100   93.2  27
            usd  100   100   100   29
            uwd  95.7  100   88.7  25.7
            hmt  100   95    85.4  27.2
            pbd  100   95    85.4  27.2
            wmg  99.8  99    99.6  30.5
            msw  99.8  99    99.6  30.5
            eco  76.4  72.5  40.2  40.5
            bdh  81.7  63    20.9  62.6
            tbn  85.9  44.7  29.2  76.3
            tbg  85.9  53.3  29.2  45.7
            mpa  100   -     0     -
            par  34.9  69.6  5     27.5
            shi  93.4  85.8  -     97.5
            spi  100   100   -     84.2
            bhv  44.5  52.9  45.1  47.6
            ecs  30.2  46.4  18.4  67.8
            tcl  26.2  46.1  18.4  65.8
            grl  72.7  65.6  -     73.4
            wtl  60.6  31.6  -     100
            fsh  13.2  -     71.4  -
            fss  5.1   -     -     -
            rms  30.2  -     46.8  -
            fgt  2.8   -     100   -
            cch  95    81.6  40.2  23.7
            cda  100   76    28.7  0
            cha  100   100   40.3  66.5
            fga  100   93.1  91.3  -
            nda  69.7  91.9  100   32.9
            bca  100   100   31.5  65.8
            lcb  61.9  71.8  24.7  81.1
            gib  82.8  62    34.6  45
            ghp  31.8  41.5  11.9  85.5
            ape  100   100   79.5  44.4
            sda  100   100   100   39.2
            nxa  100   100   59    49.5
            agr  73    47.6  19.7  45.8
            snm  73    47.6  19.7  45.8
            wrs  100   96.7  100   0
            wwt  100   96.7  100   0
            """);

    private static final Retyped CAPITAL = Retyped.of("""
            of   capital     survival    learning    adult       not-stunted
            SGP  0.87912571  0.99719125  12.81328964  0.95239305  -
            CHE  0.75611514  0.99587691  10.93377304  0.95384222  -
            UKR  0.63138711  0.99126536  9.87451553  0.81460732  -
            BGD  0.46403643  0.96984297  5.98942089  0.86851227  0.69200003
            TCD  0.29978278  0.88102186  2.83042908  0.64612526  0.60234231
            """);

    /** The example of the codebook; no value where no policy is there that could be general. */
    private static final Retyped RESPONSE = Retyped.turned("""
            of          day
            c1          2
            c1-general  1
            c2          0
            c2-general  -
            c3          2
            c3-general  0
            c4          2
            c4-general  0
            c5          0
            c5-general  -
            c6          1
            c6-general  0
            c7          1
            c7-general  1
            c8          3
            e1          2
            e1-general  0
            e2          2
            h1          2
            h1-general  0
            h2          3
            h3          2
            h6          2
            h6-general  0
            h7          2
            h7-general  1
            h8          2
            h8-general  1
            """);
    // spotless:on

    private PerformanceTables() {}

    static List<PublishedTable> all() {
        return List.of(
                new RetypedTable(
                        "R7",
                        "Environmental Performance Index 2020: index, objectives and issues from the scores of 32 indicators",
                        "Yale and Columbia, Environmental Performance Index 2020, results of 4 June 2020",
                        "0.1, since the indicators are rounded to 0.1 too",
                        List.of(
                                "What has no data is left out and its weight shared among the others: no coast, no fisheries.",
                                "The weights are not in that table and were not looked up; with them all 180 countries come out."),
                        PerformanceTables::environment),
                new RetypedTable(
                        "R8",
                        "Response to COVID-19: five indices of one day",
                        "Oxford COVID-19 Government Response Tracker, codebook, methodology of indices 4.0, example",
                        "0.01",
                        List.of(
                                "57.1875 is printed as 57.18.",
                                "Of two pairs of policies the older form takes the stricter."),
                        PerformanceTables::response),
                new RetypedTable(
                        "R9",
                        "Human Capital Index 2020",
                        "World Bank, Human Capital Index 2020, country-level data",
                        "1e-6",
                        List.of(
                                "Where nobody knows how many children are stunted, adult survival alone is health.",
                                "The rates 0.6528 and 0.3468 are not in that table; they are what the values of all 174 countries"
                                        + " come to, within 1e-7."),
                        PerformanceTables::capital));
    }

    private static void environment(Agreement agreement) {
        IndexTable table = ENVIRONMENT.table(PerformanceIndices.environment());
        Map<String, List<String>> issues = Map.of(
                "Health", List.of("hlt", "air", "h2o", "hmt", "wmg"),
                "Ecosystems", List.of("eco", "bdh", "ecs", "fsh", "cch", "ape", "agr", "wrs"));
        for (String country : ENVIRONMENT.subjects()) {
            near(agreement, country, "epi", Retyped.value(table, country));
            for (PartValue objective : table.part(country, Retyped.YEAR).parts()) {
                List<String> columns = issues.get(objective.part().title());
                near(agreement, country, columns.get(0), hundred(objective));
                for (int i = 1; i < columns.size(); i++) {
                    near(
                            agreement,
                            country,
                            columns.get(i),
                            hundred(objective.parts().get(i - 1)));
                }
            }
        }
    }

    private static double hundred(PartValue part) {
        return 100 * part.score().orElse(Double.NaN);
    }

    private static void near(Agreement agreement, String country, String column, double computed) {
        double published = ENVIRONMENT.value(country, column);
        if (Double.isNaN(published)) {
            agreement.same(country + " " + column, true, Double.isNaN(computed));
        } else {
            agreement.number(country + " " + column, published, computed, 0.1 + 1e-9);
        }
    }

    private static void response(Agreement agreement) {
        day(agreement, PerformanceIndices.response(), 57.18);
        day(agreement, PerformanceIndices.containmentAndHealth(), 52.86);
        day(agreement, PerformanceIndices.stringency(), 43.98);
        day(agreement, PerformanceIndices.economicSupport(), 87.50);
        day(agreement, PerformanceIndices.legacyStringency(), 48.81);
    }

    private static void day(Agreement agreement, Index index, double published) {
        agreement.number(index.statement(), published, Retyped.value(RESPONSE.table(index), "day"), 0.01);
    }

    private static void capital(Agreement agreement) {
        IndexTable table = CAPITAL.table(PerformanceIndices.humanCapital());
        for (String country : CAPITAL.subjects()) {
            agreement.number(country, CAPITAL.value(country, "capital"), Retyped.value(table, country), 1e-6);
        }
    }
}
