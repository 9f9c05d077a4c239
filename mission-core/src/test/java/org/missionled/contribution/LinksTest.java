package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undirected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.model.Claim;
import org.missionled.model.DrivesLink;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.FeatureStage;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Mission;

/** What is the matter with the links from features to missions above, and whether purpose pays. */
class LinksTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Evidence RIGHT = finding(EvidenceGrade.EXPERIMENT, 2, 1, 3);
    private static final Evidence WRONG = finding(EvidenceGrade.COMPARISON, -2, -3, -1);

    private static Links links(Mission mission) {
        return Links.of(mission, Vantage.on(day("2026-09-30")));
    }

    private static List<LinkState> states(Mission mission) {
        List<Link> links = links(mission).all();
        assertThat(links).hasSize(1);
        return links.get(0).states();
    }

    private static List<LinkState> states(Claim claim) {
        return states(delivering(mission(BETTER), feature("quiz", claim)));
    }

    private static Claim reasoned() {
        return claim(BETTER, WHO5, toRise()).withBecause("it helps");
    }

    @Test
    void aClaimIsSoundWithAReasonAndEvidenceAboutIt() {
        assertThat(states(reasoned().withEvidence(RIGHT))).containsExactly(LinkState.SOUND);
    }

    @Test
    void whatIsTheMatterIsSaidTheGravestFirst() {
        assertThat(states(reasoned())).containsExactly(LinkState.UNEVIDENCED);
        assertThat(states(claim(BETTER, WHO5, toRise()))).containsExactly(LinkState.UNREASONED, LinkState.UNEVIDENCED);
        assertThat(states(claim(BETTER, WHO5, toRise()).withEvidence(WRONG)))
                .containsExactly(LinkState.CONTRADICTED, LinkState.UNREASONED);
        assertThat(states(reasoned().withEvidence(RIGHT.withValidUntil(day("2026-09-29")))))
                .containsExactly(LinkState.EXPIRED);
        assertThat(states(reasoned().withEvidence(RIGHT.withOtherPeople("pilot schools"))))
                .containsExactly(LinkState.UNEVIDENCED);
        assertThat(states(delivering(mission(), feature("quiz", reasoned().withEvidence(RIGHT)))))
                .containsExactly(LinkState.ORPHANED);
    }

    @Test
    void aLadderLinkIsContradictedByAFindingOnTheWrongSideOfTheMetricItNames() {
        LadderLink link = LadderLink.of(city(), "it is the city's headline");

        assertThat(states(mission().withLadderLink(link))).containsExactly(LinkState.UNEVIDENCED);
        assertThat(states(mission().withLadderLink(link.withEvidence(RIGHT.withOtherMetric(WHO5)))))
                .containsExactly(LinkState.SOUND);
        assertThat(states(mission().withLadderLink(link.withEvidence(WRONG.withOtherMetric(WHO5)))))
                .containsExactly(LinkState.CONTRADICTED);
    }

    @Test
    void coverageIsReadBothWays() {
        Goal safe = goal("feel-safe", Measure.of(WHO5));
        Mission above = mission(BETTER, safe).withLadderLink(LadderLink.of(city(), "it is the headline"));
        Links none = links(delivering(above, feature("cart"), feature("erase").withNoImpact("law")));
        Links some = links(delivering(above, feature("quiz", reasoned())));

        assertThat(none.featuresWithoutGoal()).extracting(f -> f.id().name()).containsExactly("cart");
        assertThat(none.goalsUnserved()).containsExactly(BETTER, safe);
        assertThat(none.missionsUnserved()).containsExactly(city());
        assertThat(some.featuresWithoutGoal()).isEmpty();
        assertThat(some.goalsUnserved()).containsExactly(safe);
        assertThat(some.missionsUnserved()).isEmpty();
    }

    @Test
    void onlyAFeatureThatIsApprovedCoversAGoal() {
        Lifecycle stage = Lifecycle.notSaid();

        for (Lifecycle proposal : List.of(
                stage.withStage(FeatureStage.CANDIDATE),
                stage.withStage(FeatureStage.DISCOVERY),
                stage.withDeclinedBecause("too dear"),
                stage.withRetiredOn(day("2026-09-30")))) {
            assertThat(linksAt(proposal).goalsUnserved()).as("%s", proposal).containsExactly(BETTER);
            assertThat(linksAt(proposal).missionsUnserved()).containsExactly(city());
            assertThat(linksAt(proposal).all()).hasSize(2);
            assertThat(linksAt(proposal).featuresWithoutGoal()).isEmpty();
        }
        for (Lifecycle approved : List.of(
                stage,
                stage.withStage(FeatureStage.DEVELOPMENT),
                stage.withLaunchedOn(day("2026-12-01")),
                stage.withRetiredOn(day("2026-10-01")))) {
            assertThat(linksAt(approved).goalsUnserved()).as("%s", approved).isEmpty();
            assertThat(linksAt(approved).missionsUnserved()).isEmpty();
        }
    }

    private static Links linksAt(Lifecycle lifecycle) {
        Mission above = mission(BETTER).withLadderLink(LadderLink.of(city(), "it is the headline"));
        return links(delivering(above, feature("quiz", reasoned()).withLifecycle(lifecycle)));
    }

    private static Payoff pays(ImpactMetric leading, ImpactMetric paying) {
        Goal purpose = goal("feel-better", Measure.of(leading));
        Goal paid = goal(GoalKind.SUSTAINING, "paid", Measure.of(paying));
        List<Payoff> payoffs = Payoff.of(mission(purpose, paid), Vantage.on(day("2026-09-30")));
        assertThat(payoffs).hasSize(1);
        return payoffs.get(0);
    }

    @Test
    void purposePaysInNoStrongerWordsThanTheEvidenceAllows() {
        ImpactMetric revenue = rising("revenue");
        DrivesLink link = DrivesLink.of(revenue, "who feels better stays");

        assertThat(pays(WHO5.withDriving(link), revenue).verb()).isEqualTo("is expected to move");
        assertThat(pays(WHO5.withDriving(link.withEvidence(finding(EvidenceGrade.COMPARISON, 2, 1, 3))), revenue)
                        .verb())
                .isEqualTo("contributed to");
        assertThat(pays(WHO5.withDriving(link.withEvidence(WRONG)), revenue).verb())
                .isEqualTo("moved it the wrong way");
    }

    @Test
    void aWayIsAsWellProvenAsItsWeakestLink() {
        ImpactMetric churn = falling("churn");
        ImpactMetric trust = rising("trust").withDriving(DrivesLink.of(churn, "who trusts us stays"));
        DrivesLink proven = DrivesLink.of(trust, "who feels better trusts us").withEvidence(RIGHT);
        Payoff payoff = pays(WHO5.withDriving(proven), churn);

        assertThat(payoff.way()).hasSize(2);
        assertThat(payoff.way().get(0).verb()).isEqualTo("moved");
        assertThat(payoff.grade()).isEqualTo(EvidenceGrade.HYPOTHESIS);
        assertThat(payoff.verb()).isEqualTo("is expected to move");
        assertThat(payoff.explain().inputs()).hasSize(2);
    }

    @Test
    void aFindingIsOnNoSideWhereNobodySaidWhichDirectionIsBetter() {
        ImpactMetric visits = undirected("visits");

        assertThat(pays(WHO5.withDriving(DrivesLink.of(visits, "y").withEvidence(WRONG)), visits)
                        .weakest()
                        .result())
                .isEqualTo(ClaimResult.NO_FINDING);
    }

    @Test
    void noMetricDrivesItself() {
        DrivesLink toSleep = DrivesLink.of(rising("sleep").withDriving(DrivesLink.of(WHO5, "y")), "z");

        assertThatThrownBy(() -> WHO5.withDriving(toSleep))
                .hasMessage("metric:who-5 would drive itself by way of metric:sleep (leave one of the links out: what"
                        + " leads cannot follow as well)");
        assertThatThrownBy(() -> WHO5.withDriving(DrivesLink.of(WHO5, "y"))).hasMessageContaining("drive itself");
    }
}
