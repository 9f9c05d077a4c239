package org.missionled.conformance;

import static org.missionled.conformance.OneCountry.higher;
import static org.missionled.conformance.OneCountry.lower;
import static org.missionled.conformance.OneCountry.told;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;

import java.util.List;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.IndexTable;
import org.missionled.index.PanelData;
import org.missionled.index.PartValue;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;

/**
 * The ND-GAIN Country Index of three countries: readiness beside vulnerability, which counts the other way round; nine
 * sectors, 45 indicators, of which some are missing.
 */
final class AdaptationTable {
    // spotless:off
    /** Each indicator, where it scores 0 and 1, and its value in each country. */
    private static final Retyped INDICATORS = Retyped.of("""
            of       zero       one        CHE                HTI                MDV
            food-01  3.563      -0.388669  4.103148891        -0.198014497       0.192831782
            food-02  -0.20272   0.8355     0.227426415        0.318674804        0.395481648
            food-03  0          1.037      0.591141223854     0.53024174721      1.07705648253
            food-04  0          92.789     26.156             42.564             55.506
            food-05  0          1          0.127014783023     0.904136128401     0.991273247496
            food-06  0          15         -                  5.2                10.2
            wate-01  0          1          0.805214211        0.614670332        -
            wate-02  0          1          0.73723117         0.799811515        -
            wate-03  0          100        3.707              10.33              15.67
            wate-04  0          73.32      24.49              7.237              0
            wate-05  4932       0          418                29.19              -
            wate-06  100        54.99      100                57.5               98.6
            heal-01  1.025      1.19       1.03               1.085              1.19
            heal-02  -8.159104  64.859164  0                  -0.334633788       0
            heal-03  0          29.42      0                  25.92558276        0.95948613
            heal-04  0          97         0                  74.4               -
            heal-05  12.32      0          21.408             0.357              6.45
            heal-06  99.5       19         99.9               27.4               98
            ecos-01  0.11       0.96       0.66               0.56               -
            ecos-02  0          0.88       0                  0.358225           0.591213
            ecos-03  0          0.46       0.01277275         0.119703213        0.037241335
            ecos-04  4.84       0.35       4.88               0.54               -
            ecos-05  100        0          100                1.59               -
            ecos-06  1          0          0.837874326        0.210603829        0.162002945
            habi-01  29.992588  113.31     45.7845147         135.1026021        126.4150169
            habi-02  -0.0395    0.161395   0.049318696        -0.026754809       0.102232575
            habi-03  0.005339   1          0.736018           0.504084           -
            habi-04  0.28       0.533372   0.326007446005     0.387346837584     0.323078214401
            habi-05  5          1          4.043594           1.998047           2.56214
            habi-06  100        0.8        100                24                 100
            infr-01  1.411      -1.819562  -0.726748547       0.008356546        -
            infr-02  0          0.113      -                  0.020293737        0.950885687
            infr-03  0          99.93      51.5455558497      18.157492167       -
            infr-04  0          24.11      0                  5.396142           100
            infr-05  100        18.62      100                37.9               100
            infr-06  4.684211   1.045455   4.545454545        2.272727273        2.727272727
            econ-01  0.01       0.99       0.773542971919     0.357332168249     0.531803589662
            gove-01  -2.5       2.5        1.24446749687      -0.611463904381    0.883625388145
            gove-02  -2.5       2.5        2.18905115128      -1.25122499466     -0.112954966724
            gove-03  -2.5       2.5        1.81804275513      -1.03754866123     -0.363737046719
            gove-04  -2.5       2.5        2.01581263542      -1.19425225258     -0.486856818199
            soci-01  0          13.4       7.6                2.4                6.5
            soci-02  0          0.893427   0.893426687154     0.115831393132     0.434017897357
            soci-03  0.20937    70.17      56.4882316589      -                  13.1812400818
            soci-04  0          0.00023    0.000186197479948  3.02685510984e-06  -
            """);

    private static final Retyped RESULTS = Retyped.turned("""
            of              CHE              HTI             MDV
            gain            78.5110503296    33.3202285706   49.9373426461
            vulnerability   0.242373243358   0.585928917292  0.472547674379
            food            0.278652494575   0.612466313665  0.783082665
            water           0.471463003443   0.592467046653  0.062601399689
            health          0.0236739359249  0.664283725514  0.32788971225
            ecosystems      0.139491890893   0.654648319513  0.530263144486
            habitat         0.297822917969   0.584192379592  0.496998073925
            infrastructure  0.243135217341   0.407515718813  0.634451050922
            readiness       0.81259424995    0.252333488704  0.471294527301
            economic        0.77912548155    0.354420579846  0.532452642513
            governance      0.863368701935   0.295275509357  0.496003827825
            social          0.795288566365   0.107304376908  0.385427111566
            """);

    private static final List<String> VULNERABLE =
            List.of("food", "water", "health", "ecosystems", "habitat", "infrastructure");
    private static final List<String> READY = List.of("economic", "governance", "social");

    /** Not vulnerable and ready, from 0 to 100; what is missing is left out. */
    static final Index INDEX = told(index("gain").stating("Adaptation").averaging(
            part("Not vulnerable").averaging(sectors(VULNERABLE)),
            part("Ready").averaging(sectors(READY)))
            .covering(0).outOf(100));
    // spotless:on

    private AdaptationTable() {}

    static PublishedTable table() {
        return new RetypedTable(
                "R10",
                "ND-GAIN Country Index 2014: index, vulnerability, readiness and nine sectors from 45 indicators",
                "University of Notre Dame, ND-GAIN Country Index, release with the years 1995 to 2014",
                "1e-9",
                List.of(
                        "Vulnerability is 1 less the mean of what is told the other way round. Which countries have too little"
                                + " data for it is not told here."),
                AdaptationTable::compare);
    }

    private static PartDeclaration[] sectors(List<String> names) {
        return names.stream()
                .map(name -> part(name).averaging(indicators(name)))
                .toArray(PartDeclaration[]::new);
    }

    private static PartDeclaration[] indicators(String sector) {
        return INDICATORS.subjects().stream()
                .filter(one -> one.startsWith(sector.substring(0, 4)))
                .map(one -> indicator(one, VULNERABLE.contains(sector)))
                .toArray(PartDeclaration[]::new);
    }

    /** A score of 1 is the best of readiness and the worst of vulnerability. */
    private static PartDeclaration indicator(String name, boolean ofVulnerability) {
        double worst = INDICATORS.value(name, ofVulnerability ? "one" : "zero");
        double best = INDICATORS.value(name, ofVulnerability ? "zero" : "one");
        return part(worst < best ? higher(name) : lower(name)).worst(worst).best(best);
    }

    private static void compare(Agreement agreement) {
        List<String> countries = RESULTS.subjects();
        PanelData panel = PanelData.of(countries, List.of(Retyped.YEAR));
        for (ImpactMetric metric : INDEX.metrics()) {
            panel = panel.with(
                    metric,
                    countries.stream()
                            .mapToDouble(country -> INDICATORS.value(metric.id().name(), country))
                            .toArray());
        }
        IndexTable table = IndexTable.of(INDEX, panel);
        for (String country : countries) {
            near(agreement, country, "gain", Retyped.value(table, country));
            PartValue vulnerable = table.part(country, Retyped.YEAR).parts().get(0);
            PartValue ready = table.part(country, Retyped.YEAR).parts().get(1);
            near(agreement, country, "vulnerability", 1 - score(vulnerable));
            vulnerable
                    .parts()
                    .forEach(one -> near(agreement, country, one.part().title(), 1 - score(one)));
            near(agreement, country, "readiness", score(ready));
            ready.parts().forEach(one -> near(agreement, country, one.part().title(), score(one)));
        }
    }

    private static double score(PartValue part) {
        return part.score().orElse(Double.NaN);
    }

    private static void near(Agreement agreement, String country, String column, double computed) {
        agreement.number(country + " " + column, RESULTS.value(country, column), computed, 1e-9);
    }
}
