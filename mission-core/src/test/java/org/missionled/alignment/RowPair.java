package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * A case in which two rows of the decision table could apply, and the same case without what the upper row asks for.
 *
 * @param upper when the upper row applies
 * @param both the case in which both could
 * @param lower when the lower row applies
 * @param lowerAlone the case in which only the lower one does
 */
record RowPair(String upper, MeasureAssessment both, String lower, MeasureAssessment lowerAlone) {
    void theUpperRowApplies() {
        assertThat(both.row().when()).isEqualTo(upper);
        assertThat(lowerAlone.row().when()).isEqualTo(lower);
    }

    static void standInTheOrderOfTheTable(List<RowPair> pairs) {
        List<String> order =
                DecisionTable.rows().stream().map(DecisionTable.Row::when).toList();

        assertThat(pairs)
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(order.indexOf(pair.upper()))
                        .isNotNegative()
                        .isLessThan(order.indexOf(pair.lower())));
    }

    @Override
    public String toString() {
        return '"' + upper + "\" before \"" + lower + '"';
    }
}
