package org.missionled.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.StakeholderRole.DECIDES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.CommitmentDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.measurement.Observations;
import org.missionled.report.MissionReport;
import org.missionled.report.view.ChangesView.Weakened;
import org.missionled.rule.standard.StandardRules;

/** People who are heard no more, concerns that are weighed no more and promises put off ask for less than before. */
class WeakenedTest {
    private static final MissionDeclaration BARE = productMission("beds").stating("Beds for all");

    @Test
    void whoIsHeardNoMoreAndWhatIsPutOffAsksForLess() {
        MissionReport then = on(
                "2026-08-01",
                BARE.involving(stakeholder("council").who(DECIDES))
                        .committedTo(promise("2026-09-01"))
                        .delivering(feature("bins")
                                .doing("Collect")
                                .withoutImpact("so it is")
                                .considering(PRIVACY)
                                .concern("who throws what away is seen")
                                .unmitigatedBecause("it is new")));
        MissionReport now = on(
                "2026-10-01",
                BARE.committedTo(promise("2026-12-01"))
                        .delivering(feature("bins").doing("Collect").withoutImpact("so it is")));

        assertThat(now.since(then.view()).view().changes().orElseThrow().weakened())
                .extracting(Weakened::words)
                .containsExactly(
                        "is not involved any more",
                        "not weighed any more: privacy",
                        "promised for 2026-09-01 -> promised for 2026-12-01");
        assertThat(now.since(now.view()).view().changes().orElseThrow().weakened())
                .isEmpty();
    }

    @Test
    void aPromiseThatIsGoneAsksForLess() {
        assertThat(on("2026-10-01", BARE)
                        .since(on("2026-08-01", BARE.committedTo(promise("2026-09-01")))
                                .view())
                        .view()
                        .changes()
                        .orElseThrow()
                        .weakened())
                .extracting(Weakened::words)
                .containsExactly("was promised for 2026-09-01 and is not promised any more");
    }

    private static CommitmentDeclaration promise(String due) {
        return commitment("bed").to("dig a second bed").ownedBy("Bo").by(due);
    }

    private static MissionReport on(String day, MissionDeclaration mission) {
        return MissionReport.of(StandardRules.inspect(
                Alignment.of(mission.declare()).given(Observations.none()).asOf(LocalDate.parse(day))));
    }
}
