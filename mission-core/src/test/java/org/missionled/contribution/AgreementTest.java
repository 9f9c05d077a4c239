package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.contribution.Agreement.State;
import org.missionled.model.Affirmation;
import org.missionled.model.ElementId;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Past;
import org.missionled.model.Refused;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Stewardship;

/** What people agreed to holds as long as it means the same; what rests on it is suspect as soon as it does not. */
class AgreementTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal REWORDED = Goal.of(BETTER.id(), GoalKind.PURPOSE, "Members are better off")
            .withMeasure(Measure.of(WHO5, from52To60()));
    private static final Goal MOVED = goal("feel-better", Measure.of(WHO5));
    private static final Mission MISSION = delivering(
            mission(BETTER).withLadderLink(LadderLink.of(city(), "it is the city's headline")),
            feature("quiz", claim(BETTER, WHO5, toRise())));

    private static Affirmation worded(ElementId id, Fingerprint fingerprint) {
        return Affirmation.of(id, day("2026-07-01")).withWording(fingerprint);
    }

    private static Mission affirming(Affirmation... affirmations) {
        Stakeholder council = Stakeholder.of("council", List.of(StakeholderRole.DECIDES));
        for (Affirmation affirmation : affirmations) {
            council = council.withAffirmation(affirmation);
        }
        return MISSION.withStakeholder(council);
    }

    private static List<State> states(Mission mission) {
        return Agreement.of(mission, day("2026-09-30")).stream()
                .map(Agreement::state)
                .toList();
    }

    private static List<LinkState> suspects(Mission mission) {
        return Links.of(mission, Vantage.on(day("2026-09-30"))).all().stream()
                .map(link -> link.states().contains(LinkState.SUSPECT) ? LinkState.SUSPECT : LinkState.SOUND)
                .toList();
    }

    @Test
    void holdsWhereItMeansTheSame() {
        Mission mission = affirming(
                worded(MISSION.id(), Fingerprint.of(MISSION)),
                worded(BETTER.id(), Fingerprint.of(BETTER)),
                worded(WHO5.id(), Fingerprint.of(WHO5)),
                worded(
                        MISSION.features().get(0).id(),
                        Fingerprint.of(MISSION.features().get(0))),
                worded(city().id(), Fingerprint.of(city())));

        assertThat(states(mission)).hasSize(5).containsOnly(State.HOLDS);
        assertThat(suspects(mission)).containsOnly(LinkState.SOUND);
    }

    @Test
    void isSuspectWhereAnotherTargetWasAgreedToAndSoIsEveryClaimOnTheGoal() {
        Mission mission = affirming(worded(BETTER.id(), Fingerprint.of(MOVED)));

        assertThat(states(mission)).containsExactly(State.SUSPECT);
        assertThat(suspects(mission)).containsExactly(LinkState.SUSPECT, LinkState.SOUND);
    }

    @Test
    void ofTheMissionOrOfTheOneAboveMakesTheLadderSuspect() {
        Mission other = Mission.of(MISSION.id(), MissionLevel.PRODUCT, "Sell more");
        Mission above = Mission.of(city().id(), MissionLevel.SOCIETY, "A wealthy city");

        assertThat(suspects(affirming(worded(MISSION.id(), Fingerprint.of(other)))))
                .containsExactly(LinkState.SOUND, LinkState.SUSPECT);
        assertThat(suspects(affirming(worded(city().id(), Fingerprint.of(above)))))
                .containsExactly(LinkState.SOUND, LinkState.SUSPECT);
    }

    @Test
    void whatIsDatedAfterTheReportDoesNotCountAndHidesNothing() {
        Affirmation later = Affirmation.of(BETTER.id(), day("2026-10-01")).withWording(Fingerprint.of(BETTER));

        assertThat(states(affirming(later))).isEmpty();
        assertThat(states(affirming(worded(BETTER.id(), Fingerprint.of(MOVED)), later)))
                .containsExactly(State.SUSPECT);
    }

    @Test
    void theLastOneOfAGroupCounts() {
        assertThat(states(affirming(
                        worded(BETTER.id(), Fingerprint.of(BETTER)),
                        Affirmation.of(BETTER.id(), day("2026-01-01")).withWording(Fingerprint.of(MOVED)))))
                .containsExactly(State.HOLDS);
    }

    @Test
    void withoutAFingerprintTellsNothing() {
        assertThat(states(affirming(Affirmation.of(BETTER.id(), day("2026-07-01")))))
                .containsExactly(State.UNWORDED);
    }

    @Test
    void toSomethingThatIsGoneIsTold() {
        assertThat(states(affirming(worded(goal("feel-safe").id(), Fingerprint.of(BETTER)))))
                .containsExactly(State.GONE);
    }

    @Test
    void outlivesARewordingAndAChainOfThem() {
        Fingerprint first = Fingerprint.of(REWORDED);
        Fingerprint now = Fingerprint.of(BETTER);
        Fingerprint between = new Fingerprint("000000", now.figures());
        Mission mission = affirming(worded(BETTER.id(), first));
        Past past = Past.NONE
                .withRewording(new Past.Rewording(first, between))
                .withRewording(new Past.Rewording(between, now));

        assertThat(states(mission)).containsExactly(State.SUSPECT);
        assertThat(states(mission.withStewardship(Stewardship.NONE.withPast(past))))
                .containsExactly(State.HOLDS);
        assertThat(states(mission.withStewardship(
                        Stewardship.NONE.withPast(past.withRewording(new Past.Rewording(now, first))))))
                .containsExactly(State.HOLDS);
    }

    @Test
    void aNewTargetIsNoRewording() {
        assertThatThrownBy(() -> new Past.Rewording(Fingerprint.of(MOVED), Fingerprint.of(BETTER)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than words was changed (what has another target, unit or direction is to be"
                        + " affirmed again)");
    }
}
