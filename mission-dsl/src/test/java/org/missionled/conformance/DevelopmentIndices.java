package org.missionled.conformance;

import static org.missionled.conformance.OneCountry.higher;
import static org.missionled.conformance.OneCountry.lower;
import static org.missionled.conformance.OneCountry.told;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;

import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.model.Index;

/**
 * The indices that UNDP publishes beside the Human Development Index, in words; the metrics are called like the columns
 * of its time series.
 */
final class DevelopmentIndices {
    private static final MetricDeclaration DEATHS = lower("mmr");
    private static final MetricDeclaration BIRTHS = lower("abr");
    private static final MetricDeclaration SEATS = higher("pr-f");
    private static final MetricDeclaration SEATS_OF_MEN = higher("pr-m");
    private static final MetricDeclaration SCHOOLING = higher("se-f");
    private static final MetricDeclaration SCHOOLING_OF_MEN = higher("se-m");
    private static final MetricDeclaration WORK = higher("lfpr-f");
    private static final MetricDeclaration WORK_OF_MEN = higher("lfpr-m");
    private static final MetricDeclaration HEALTH_OF_MEN = higher("no-man-dies-of-a-pregnancy");

    private DevelopmentIndices() {}

    // spotless:off
    private static PartDeclaration health() {
        return part("Health of women").averagingGeometrically(
                part(DEATHS).cutOffAt(10, 1_000).ratioTo(10),
                part(BIRTHS).ratioTo(1));
    }

    private static PartDeclaration power(String whose, MetricDeclaration seats, MetricDeclaration schooling) {
        return part("Power of " + whose).averagingGeometrically(
                part(seats).ratioTo(100),
                part(schooling).ratioTo(100));
    }

    private static PartDeclaration work(MetricDeclaration of) {
        return part(of).ratioTo(100);
    }

    /** 1 less the Gender Inequality Index: harmonic mean of women and men by the geometric mean of both together. */
    static Index genderEquality() {
        return told(index("gender-equality").stating("Gender equality").dividing(
                part("Women and men").averagingByElasticity(1,
                        part("Women").averagingGeometrically(
                                health(), power("women", SEATS, SCHOOLING), work(WORK)),
                        part("Men").averagingGeometrically(
                                part(HEALTH_OF_MEN).asMeasured(), power("men", SEATS_OF_MEN, SCHOOLING_OF_MEN), work(WORK_OF_MEN))),
                part("Standard").averagingGeometrically(
                        part("Health").averaging(health(), part(HEALTH_OF_MEN).asMeasured()),
                        part("Power").averaging(power("women", SEATS, SCHOOLING), power("men", SEATS_OF_MEN, SCHOOLING_OF_MEN)),
                        part("Work").averaging(work(WORK), work(WORK_OF_MEN)))));
    }

    private static PartDeclaration development(String of, double shortest, double longest) {
        return part("Development, " + of).averagingGeometrically(
                part(higher("le-" + of)).worst(shortest).best(longest),
                knowledge("-" + of),
                part(higher("gni-pc-" + of)).worst(100).best(75_000).logarithmic());
    }

    private static PartDeclaration knowledge(String of) {
        return part("Schooling" + of).averaging(
                part(higher("eys" + of)).worst(0).best(18),
                part(higher("mys" + of)).worst(0).best(15));
    }

    /** The index of women by that of men; women live five years longer, so each has goalposts of their own. */
    static Index genderDevelopment() {
        return told(index("gender-development").stating("Gender development").dividing(
                development("f", 22.5, 87.5),
                development("m", 17.5, 82.5)));
    }

    /** A dimension less what inequality takes from it: I * (1 - A), the loss in percent. */
    private static PartDeclaration less(String loss, PartDeclaration dimension) {
        return part("Less " + loss).multiplying(dimension, part(lower(loss)).worst(100).best(0));
    }

    static Index inequalityAdjusted() {
        return told(index("ihdi").stating("Inequality-adjusted human development").averagingGeometrically(
                less("ineq-le", part(higher("le")).worst(20).best(85)),
                less("ineq-edu", knowledge("")),
                less("ineq-inc", part(higher("gnipc")).worst(100).best(75_000).logarithmic())));
    }

    /** The index times 1 less the mean of two pressures, each as a share of the highest there was. */
    static Index planetaryPressures(double mostCarbon, double mostMaterial) {
        return told(index("phdi").stating("Development within planetary pressures").multiplying(
                part(higher("hdi")).asMeasured(),
                part("No pressure").averaging(
                        part(lower("co2-prod")).worst(mostCarbon).best(0),
                        part(lower("mf")).worst(mostMaterial).best(0))));
    }
    // spotless:on
}
