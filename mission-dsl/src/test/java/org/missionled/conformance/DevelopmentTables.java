package org.missionled.conformance;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.missionled.index.IndexTable;
import org.missionled.model.Index;

/** Rows of the Human Development Report 2023-24 of the indices beside the Human Development Index, all of 2022. */
final class DevelopmentTables {
    private static final String REPORT = "UNDP, Human Development Report 2023-24, composite indices, time series, 2022";

    // spotless:off
    private static final Retyped GENDER_INEQUALITY = Retyped.of("""
            of   gii    mmr          abr     pr-f         pr-m         se-f         se-m         lfpr-f  lfpr-m  no-man-dies-of-a-pregnancy
            CHE  0.018  7.378754713  2.2     39.02439024  60.97560976  96.93972611  97.5174373   61.49   71.94   1
            NOR  0.012  1.663741403  2.195   44.9704142   55.0295858   99.09403104  99.27497953  62.53   69.59   1
            PNG  0.604  191.8387443  54.335  1.739130435  98.26086957  26.34166408  37.4968198   46.01   48.01   1
            YEM  0.820  183.3997163  52.497  0.294117647  99.70588235  23.7         38.2         5.84    64.69   1
            NGA  0.677  1047.235352  99.56   4.47761194   95.52238806  42.39007187  57.8144989   77.04   85.66   1
            BLR  0.096  1.101917215  11.191  34.70588235  65.29411765  98.37734548  99.45970879  65.79   75.26   1
            HKG  -      -            1.571   -            -            77.86691284  84.06780243  52.91   64.71   1
            """);

    private static final Retyped GENDER_DEVELOPMENT = Retyped.of("""
            of   gdi    hdi-f        hdi-m        le-f    eys-f        mys-f        gni-pc-f     le-m    eys-m        mys-m        gni-pc-m
            CHE  0.971  0.949369073  0.977382747  85.932  16.67786026  13.5494734   56927.80503  82.484  16.49819946  14.2685357   82109.4843
            YEM  0.456  0.219081434  0.480185337  67.222  6.881697407  1.754562204  149.9716669  60.493  8.919806255  3.587975855  2041.915582
            MNG  1.032  0.751138056  0.727754095  77.375  15.2856874   9.949589729  8099.013995  68.079  13.77597532  8.847709656  12639.57587
            EST  1.022  0.907665242  0.888320068  82.987  16.80971909  13.78102016  31199.43533  74.983  15.13871002  13.2729702   43736.51894
            """);

    private static final Retyped INEQUALITY_ADJUSTED = Retyped.of("""
            of   ihdi   le      eys          mys          gnipc        ineq-le    ineq-edu  ineq-inc
            CHE  0.891  84.255  16.5837307   13.90406622  69432.78669  3.029099   2.00997   17.66895
            BRA  0.577  73.425  15.5788002   8.278307638  14615.89235  9.5668726  13.88125  43.72531
            YEM  0.285  63.72   7.935313345  2.776825958  1105.763435  26.683256  46.44566  23.18842
            SSD  0.222  55.567  5.634770141  5.726140022  690.6607575  35.92762   39.55255  48.85379
            """);

    private static final Retyped PLANETARY_PRESSURES = Retyped.of("""
            of   phdi   hdi    co2-prod     mf
            CHE  0.826  0.967  4.117550141  33.5913
            LUX  0.685  0.927  13.18539513  49.1903
            QAT  0.450  0.875  39.88427351  63.5912
            YEM  0.420  0.424  0.351346981  1.7087
            """);
    // spotless:on

    private DevelopmentTables() {}

    static List<PublishedTable> all() {
        return List.of(
                new RetypedTable(
                        "R1",
                        "Gender Inequality Index",
                        REPORT,
                        "3 published decimals",
                        List.of(
                                "That maternal deaths count from 10 to 1,000 is not in that table and was not looked up; with it all"
                                        + " countries and years from 1990 to 2022 come out. With the 1.1 of Belarus it would have"
                                        + " 0.010 instead of 0.096."),
                        agreement -> compare(
                                agreement,
                                GENDER_INEQUALITY,
                                DevelopmentIndices.genderEquality(),
                                "gii",
                                value -> 1 - value)),
                new RetypedTable(
                        "R2",
                        "Gender Development Index, with the index of women and of men",
                        REPORT,
                        "3 published decimals, those of women and men 1e-6",
                        List.of(
                                "The goalposts are not in that table and were not looked up; with them all countries and years"
                                        + " from 1990 to 2022 come out."),
                        DevelopmentTables::genderDevelopment),
                new RetypedTable(
                        "R3",
                        "Inequality-adjusted Human Development Index",
                        REPORT,
                        "3 published decimals",
                        List.of(),
                        agreement -> compare(
                                agreement,
                                INEQUALITY_ADJUSTED,
                                DevelopmentIndices.inequalityAdjusted(),
                                "ihdi",
                                value -> value)),
                new RetypedTable(
                        "R4",
                        "Planetary pressures-adjusted Human Development Index",
                        REPORT,
                        "3 published decimals",
                        List.of(
                                "The highest pressures are those of Qatar, carbon in 1997 and material in 2008, in the same"
                                        + " series; its input, the Human Development Index, is rounded to 3 decimals."),
                        agreement -> compare(
                                agreement,
                                PLANETARY_PRESSURES,
                                DevelopmentIndices.planetaryPressures(76.61294863, 140.8157),
                                "phdi",
                                value -> value)));
    }

    private static void compare(
            Agreement agreement, Retyped rows, Index index, String column, DoubleUnaryOperator published) {
        IndexTable table = rows.table(index);
        for (String country : rows.subjects()) {
            double value = published.applyAsDouble(Retyped.value(table, country));
            if (Double.isNaN(rows.value(country, column))) {
                agreement.same(country, true, Double.isNaN(value));
            } else {
                agreement.printed(country, rows.value(country, column), value, 3);
            }
        }
    }

    private static void genderDevelopment(Agreement agreement) {
        Index index = DevelopmentIndices.genderDevelopment();
        compare(agreement, GENDER_DEVELOPMENT, index, "gdi", value -> value);
        IndexTable table = GENDER_DEVELOPMENT.table(index);
        for (String country : GENDER_DEVELOPMENT.subjects()) {
            for (int of = 0; of < 2; of++) {
                double score = table.part(country, Retyped.YEAR)
                        .parts()
                        .get(of)
                        .score()
                        .orElseThrow();
                String column = of == 0 ? "hdi-f" : "hdi-m";
                agreement.number(country + " " + column, GENDER_DEVELOPMENT.value(country, column), score, 1e-6);
            }
        }
    }
}
