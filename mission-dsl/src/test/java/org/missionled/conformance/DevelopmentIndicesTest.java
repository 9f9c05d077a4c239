package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.missionled.conformance.OneCountry.NONE;
import static org.missionled.conformance.OneCountry.lower;
import static org.missionled.conformance.OneCountry.told;
import static org.missionled.conformance.OneCountry.value;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.part;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.missionled.dsl.PartDeclaration;
import org.missionled.model.Index;

/**
 * The indices that UNDP publishes beside the Human Development Index, with invented figures and worked by hand, also
 * where something is missing. What was published is compared in {@link DevelopmentTables}.
 */
class DevelopmentIndicesTest {
    private static final double HALF_THE_INCOME = StrictMath.sqrt(100.0 * 75_000); // on the logarithm

    /** Health is sqrt(10 / 40 * 1 / 16) = 0.125; deaths below 10 count as 10. */
    @Test
    void theGenderInequalityIndex() {
        Index index = DevelopmentIndices.genderEquality();
        double women = StrictMath.cbrt(0.125 * 0.3 * 0.5);
        double men = StrictMath.cbrt(1 * 0.6 * 0.7);
        double standard = StrictMath.cbrt((0.125 + 1) / 2 * 0.45 * 0.6);
        assertThat(value(index, 40, 16, 20, 45, 50, 1, 80, 45, 70))
                .isCloseTo(2 / (1 / women + 1 / men) / standard, offset(1e-12));
        assertThat(value(index, 2, 16, 20, 45, 50, 1, 80, 45, 70))
                .isEqualTo(value(index, 10, 16, 20, 45, 50, 1, 80, 45, 70));
        assertThat(value(index, 40, NONE, 20, 45, 50, 1, 80, 45, 70))
                .as("births that nobody counted")
                .isNaN();
    }

    /** Women (74.5 - 22.5) / 65 = 0.8, (9 / 18 + 9 / 15) / 2 = 0.55 and 0.5; men 48.75 / 65 = 0.75, 0.6 and 0.5. */
    @Test
    void theGenderDevelopmentIndex() {
        Index index = DevelopmentIndices.genderDevelopment();
        assertThat(value(index, 74.5, 9, 9, HALF_THE_INCOME, 66.25, 9.9, 9.75, HALF_THE_INCOME))
                .isCloseTo(StrictMath.cbrt(0.8 * 0.55 * 0.5) / StrictMath.cbrt(0.75 * 0.6 * 0.5), offset(1e-12));
    }

    /** Health 0.8 less 10 % is 0.72, education 0.55 less 20 % 0.44, income 0.5 less 30 % 0.35; their mean 0.4804. */
    @Test
    void theInequalityAdjustedHumanDevelopmentIndex() {
        Index index = DevelopmentIndices.inequalityAdjusted();
        assertThat(value(index, 72, 10, 9, 9, 20, HALF_THE_INCOME, 30)).isCloseTo(0.4804, offset(5e-5));
        assertThat(value(index, 72, NONE, 9, 9, 20, HALF_THE_INCOME, 30))
                .as("a loss that nobody knows")
                .isNaN();
    }

    /** 0.9 * (1 - (20 / 80 + 30 / 200) / 2) = 0.9 * 0.8 = 0.72. */
    @Test
    void thePlanetaryPressuresAdjustedIndex() {
        assertThat(value(DevelopmentIndices.planetaryPressures(80, 200), 0.9, 20, 30))
                .isCloseTo(0.72, offset(1e-12));
    }

    private static PartDeclaration lives(String name) {
        return part(lower(name)).worst(1).best(0);
    }

    /**
     * A Multidimensional Poverty Index of four invented households of 4, 7, 5 and 4 people; its ten respects in three
     * dimensions are those of UNDP until 2017, from memory. Deprived are 4/18, 13/18, 7/18 and 9/18. The three from a
     * third on are poor, 16 of 20 people (0.8), by (7 * 13 + 5 * 7 + 4 * 9) / 16 / 18 = 0.5625 on average, so that the
     * index is 0.45. It is also the weighted sum of the shares of people who are poor and deprived in each respect.
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
        assertThat(scores).containsExactly(new double[] {4 / 18.0, 13 / 18.0, 7 / 18.0, 9 / 18.0}, offset(1e-12));

        double[] poorAndDeprived = new double[10];
        for (int i = 0; i < people.length; i++) {
            for (int in = 0; in < poorAndDeprived.length; in++) {
                poorAndDeprived[in] += scores[i] >= 1 / 3.0 ? households[i][in] * people[i] / 20 : 0;
            }
        }
        assertThat(1 - value(notDeprived, poorAndDeprived)).isCloseTo(0.45, offset(1e-12));
    }
}
