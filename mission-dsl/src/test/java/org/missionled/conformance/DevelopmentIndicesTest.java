package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.conformance.OneCountry.NONE;
import static org.missionled.conformance.OneCountry.higher;
import static org.missionled.conformance.OneCountry.lower;
import static org.missionled.conformance.OneCountry.told;
import static org.missionled.conformance.OneCountry.value;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.PartDeclaration;
import org.missionled.index.PartValue;
import org.missionled.model.Index;

/**
 * The indices that UNDP publishes beside the Human Development Index, each in words, by its technical note. Figures are
 * published where the comment says so; the others are worked by hand.
 */
class DevelopmentIndicesTest {
    private static final MetricDeclaration MORTALITY = lower("maternal-mortality");
    private static final MetricDeclaration BIRTHS = lower("adolescent-births");
    private static final MetricDeclaration SEATS = higher("seats-of-women");
    private static final MetricDeclaration SEATS_OF_MEN = higher("seats-of-men");
    private static final MetricDeclaration SCHOOLING = higher("schooling-of-women");
    private static final MetricDeclaration SCHOOLING_OF_MEN = higher("schooling-of-men");
    private static final MetricDeclaration WORK = higher("work-of-women");
    private static final MetricDeclaration WORK_OF_MEN = higher("work-of-men");
    private static final MetricDeclaration PREGNANCY_OF_MEN = higher("no-man-dies-of-a-pregnancy");

    private static PartDeclaration healthOfWomen(double deaths) {
        return part("Health of women")
                .averagingGeometrically(
                        part(MORTALITY).ratioTo(deaths), part(BIRTHS).ratioTo(1));
    }

    private static PartDeclaration power(String whose, MetricDeclaration seats, MetricDeclaration schooling) {
        return part("Power of " + whose)
                .averagingGeometrically(
                        part(seats).asMeasured(), part(schooling).asMeasured());
    }

    /** 1 less the Gender Inequality Index: harmonic mean of women and men by the geometric mean of both together. */
    private static Index genderEquality(double deaths) {
        return told(index("gender-equality")
                .stating("Gender equality")
                .dividing(
                        part("Women and men")
                                .averagingByElasticity(
                                        1,
                                        part("Women")
                                                .averagingGeometrically(
                                                        healthOfWomen(deaths),
                                                        power("women", SEATS, SCHOOLING),
                                                        part(WORK).asMeasured()),
                                        part("Men")
                                                .averagingGeometrically(
                                                        part(PREGNANCY_OF_MEN).asMeasured(),
                                                        power("men", SEATS_OF_MEN, SCHOOLING_OF_MEN),
                                                        part(WORK_OF_MEN).asMeasured())),
                        part("Standard")
                                .averagingGeometrically(
                                        part("Health")
                                                .averaging(
                                                        healthOfWomen(deaths),
                                                        part(PREGNANCY_OF_MEN).asMeasured()),
                                        part("Power")
                                                .averaging(
                                                        power("women", SEATS, SCHOOLING),
                                                        power("men", SEATS_OF_MEN, SCHOOLING_OF_MEN)),
                                        part("Work")
                                                .averaging(
                                                        part(WORK).asMeasured(),
                                                        part(WORK_OF_MEN).asMeasured()))));
    }

    /**
     * Inputs and steps published: UNDP, Human Development Report 2010, technical note 4, the example of Brazil: 110
     * deaths, 75.6 births, 9.4 % of the seats, 48.8 % and 46.3 % with schooling, 64.0 % and 85.2 % at work; women
     * 0.115, men 0.820, harmonic mean 0.201, standard 0.546. By hand: {@code 1 - 0.201 / 0.546 = 0.632}; the report's
     * own table, of unrounded inputs, has 0.631.
     */
    @Test
    void theGenderInequalityIndexOfBrazilIsAsPublished() {
        Index index = genderEquality(1);
        double[] brazil = {110, 75.6, 0.094, 0.488, 0.640, 1, 0.906, 0.463, 0.852};
        PartValue equality = OneCountry.table(index, brazil).part("A", OneCountry.YEAR);
        PartValue both = equality.parts().get(0);
        assertThat(Stream.of(
                                both.parts().get(0),
                                both.parts().get(1),
                                both,
                                equality.parts().get(1))
                        .map(part -> part.score().orElseThrow()))
                .usingElementComparator(within(0.0005))
                .containsExactly(0.115, 0.820, 0.201, 0.546);
        assertThat(1 - value(index, brazil)).isCloseTo(0.632, offset(0.0005));
    }

    private static Comparator<Double> within(double printed) {
        return (one, other) -> Math.abs(one - other) <= printed ? 0 : Double.compare(one, other);
    }

    /** Since 2011 the deaths count in proportion to 10. By hand: health is sqrt(10 / 40 * 1 / 16) = 0.125. */
    @Test
    void theGenderInequalityIndexSince2011() {
        double women = StrictMath.cbrt(0.125 * 0.3 * 0.5);
        double men = StrictMath.cbrt(1 * 0.6 * 0.7);
        double standard = StrictMath.cbrt((0.125 + 1) / 2 * 0.45 * 0.6);
        assertThat(value(genderEquality(10), 40, 16, 0.2, 0.45, 0.5, 1, 0.8, 0.45, 0.7))
                .isCloseTo(2 / (1 / women + 1 / men) / standard, offset(1e-12));
        assertThat(value(genderEquality(10), 40, NONE, 0.2, 0.45, 0.5, 1, 0.8, 0.45, 0.7))
                .as("births that nobody counted")
                .isNaN();
    }

    private static PartDeclaration development(String whose, double shortest, double longest) {
        return part("Development of " + whose)
                .averagingGeometrically(
                        part(higher("life-of-" + whose)).worst(shortest).best(longest),
                        part("Schooling of " + whose)
                                .averaging(
                                        part(higher("expected-of-" + whose))
                                                .worst(0)
                                                .best(18),
                                        part(higher("mean-of-" + whose))
                                                .worst(0)
                                                .best(15)),
                        part(higher("income-of-" + whose))
                                .worst(100)
                                .best(75_000)
                                .logarithmic());
    }

    /**
     * Structure and goalposts published: technical note 3, with life expectancies of 22.5 to 87.5 years for women, 17.5
     * to 82.5 for men. By hand: women (74.5 - 22.5) / 65 = 0.8, (9 / 18 + 9 / 15) / 2 = 0.55 and 0.5 for 2,738.61; men
     * (66.25 - 17.5) / 65 = 0.75, (9.9 / 18 + 9.75 / 15) / 2 = 0.6 and 0.5.
     */
    @Test
    void theGenderDevelopmentIndex() {
        Index index = told(index("gender-development")
                .stating("Gender development")
                .dividing(development("women", 22.5, 87.5), development("men", 17.5, 82.5)));
        double half = StrictMath.sqrt(100.0 * 75_000);
        assertThat(value(index, 74.5, 9, 9, half, 66.25, 9.9, 9.75, half))
                .isCloseTo(StrictMath.cbrt(0.8 * 0.55 * 0.5) / StrictMath.cbrt(0.75 * 0.6 * 0.5), offset(1e-12));
    }

    /** A dimension less what inequality takes from it: I * (1 - A). */
    private static PartDeclaration lessInequality(String name, PartDeclaration dimension) {
        return part(name + " less inequality")
                .multiplying(dimension, part(lower("loss-in-" + name)).worst(1).best(0));
    }

    /**
     * Structure published: technical note 2, the geometric mean of three dimensions, each less its Atkinson measure. By
     * hand: health (72 - 20) / 65 = 0.8 less 10 % = 0.72; education (9 / 18 + 9 / 15) / 2 = 0.55 less 20 % = 0.44;
     * income (ln 2738.61 - ln 100) / (ln 75000 - ln 100) = 0.5 less 30 % = 0.35; (0.72 * 0.44 * 0.35)^(1/3) = 0.4804.
     */
    @Test
    void theInequalityAdjustedHumanDevelopmentIndex() {
        Index index = told(index("ihdi")
                .stating("Inequality-adjusted human development")
                .averagingGeometrically(
                        lessInequality("health", part(higher("life")).worst(20).best(85)),
                        lessInequality(
                                "education",
                                part("Schooling")
                                        .averaging(
                                                part(higher("expected"))
                                                        .worst(0)
                                                        .best(18),
                                                part(higher("mean")).worst(0).best(15))),
                        lessInequality(
                                "income",
                                part(higher("income")).worst(100).best(75_000).logarithmic())));
        double income = StrictMath.sqrt(100.0 * 75_000);
        assertThat(value(index, 72, 0.1, 9, 9, 0.2, income, 0.3)).isCloseTo(0.4804, offset(5e-5));
        assertThat(value(index, 72, NONE, 9, 9, 0.2, income, 0.3))
                .as("a loss that nobody knows")
                .isNaN();
    }

    /**
     * Structure published: technical note 7, the Human Development Index times 1 less the mean of two pressures, each
     * as a share of the highest there was. By hand: 0.9 * (1 - (20 / 80 + 30 / 200) / 2) = 0.9 * 0.8 = 0.72.
     */
    @Test
    void thePlanetaryPressuresAdjustedIndex() {
        Index index = told(index("phdi")
                .stating("Development within planetary pressures")
                .multiplying(
                        part(higher("development")).asMeasured(),
                        part("No pressure")
                                .averaging(
                                        part(lower("carbon")).worst(80).best(0),
                                        part(lower("material")).worst(200).best(0))));
        assertThat(value(index, 0.9, 20, 30)).isCloseTo(0.72, offset(1e-12));
    }

    private static PartDeclaration lives(String name) {
        return part(lower(name)).worst(1).best(0);
    }

    /**
     * Inputs and results published: UNDP, Human Development Report 2011, technical note 4, the example of four
     * households of 4, 7, 5 and 4 people: deprivation scores of 22.2, 72.2, 38.9 and 50.0 %. The three of them from a
     * third on are poor, 16 of 20 people (0.8), by 56.25 % on average, so that the index is 0.45. It is also the
     * weighted sum of the shares of people who are poor and deprived in each respect.
     */
    @Test
    void theMultidimensionalPovertyIndex() {
        Index notDeprived = told(index("not-deprived")
                .stating("Not deprived")
                .averaging(
                        part("Education").averaging(lives("years-of-schooling"), lives("child-at-school")),
                        part("Health").averaging(lives("nutrition"), lives("child-mortality")),
                        part("Living")
                                .averaging(
                                        lives("electricity"),
                                        lives("water"),
                                        lives("sanitation"),
                                        lives("floor"),
                                        lives("fuel"),
                                        lives("assets"))));
        double[][] households = {
            {0, 0, 0, 1, 0, 0, 0, 0, 1, 0},
            {1, 1, 0, 1, 1, 0, 1, 0, 1, 1},
            {0, 0, 1, 0, 1, 1, 1, 0, 1, 0},
            {1, 0, 0, 1, 1, 0, 0, 0, 1, 1}
        };
        int[] people = {4, 7, 5, 4};
        double[] scores = DoubleStream.of(0, 1, 2, 3)
                .map(i -> 1 - value(notDeprived, households[(int) i]))
                .toArray();
        assertThat(scores).containsExactly(new double[] {0.222, 0.722, 0.389, 0.5}, offset(0.0005));

        double[] poorAndDeprived = new double[10];
        for (int i = 0; i < people.length; i++) {
            for (int in = 0; in < poorAndDeprived.length; in++) {
                poorAndDeprived[in] += scores[i] >= 1 / 3.0 ? households[i][in] * people[i] / 20 : 0;
            }
        }
        assertThat(1 - value(notDeprived, poorAndDeprived)).isCloseTo(0.45, offset(1e-12));
    }
}
