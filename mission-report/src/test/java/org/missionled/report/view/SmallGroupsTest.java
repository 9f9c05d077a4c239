package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GroupValue;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Segment;
import org.missionled.model.Mission;
import org.missionled.rule.standard.StandardRules;

/** Who is one of few is not exposed by the view, whatever is written from it. */
class SmallGroupsTest {
    private static final MetricDeclaration ANSWERED = metric("answered")
            .measuring("Questions answered")
            .countingEach("answer")
            .outOf("question")
            .betterHigher()
            .disaggregatedBy("region", "North", "South", "East");
    private static final Mission HELP = productMission("help")
            .stating("Nobody waits for an answer")
            .pursuing(goal("answers").stating("Everybody gets an answer").measuredBy(ANSWERED))
            .declare();

    private static Observation counted(String group, double numerator, double denominator) {
        return Observation.of(
                        "answered",
                        ReportingPeriod.parse("2026-08"),
                        new Reading.Counts(numerator, denominator),
                        "answers.csv:2")
                .with(Attribute.SEGMENT, new Segment("region", group));
    }

    @Test
    void aGroupThatIsTooSmallHasNeitherValueNorSizeAndNorHasTheOneThatWouldGiveItAway() {
        ReportView view = ReportView.of(StandardRules.inspect(Alignment.of(HELP)
                .given(Observations.of(
                        List.of(counted("North", 40, 100), counted("South", 3, 7), counted("East", 30, 90))))
                .asOf(LocalDate.of(2026, 9, 30))));
        List<DimensionView.Group> groups =
                view.metrics().get(0).dimensions().get(0).groups();
        assertThat(groups)
                .extracting(DimensionView.Group::name, DimensionView.Group::hidden)
                .contains(org.assertj.core.groups.Tuple.tuple("South", GroupValue.Hidden.TOO_FEW))
                .hasSize(3);
        assertThat(groups.stream().filter(group -> group.hidden() != GroupValue.Hidden.NO))
                .hasSize(2)
                .allMatch(group -> group.value().isEmpty() && group.size().isEmpty());
        assertThat(groups.stream().filter(group -> group.hidden() == GroupValue.Hidden.NO))
                .allMatch(group -> group.value().isPresent());
        assertThat(Stream.of("0.428", "42.86", "3 of 7"))
                .noneMatch(given -> view.toString().contains(given));
    }
}
