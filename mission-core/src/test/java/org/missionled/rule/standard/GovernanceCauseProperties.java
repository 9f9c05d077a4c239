package org.missionled.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.rising;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.missionled.alignment.Alignment;
import org.missionled.model.Affirmation;
import org.missionled.model.Choice;
import org.missionled.model.Commitment;
import org.missionled.model.Decision;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Purpose;
import org.missionled.model.Review;
import org.missionled.model.Rhythm;
import org.missionled.model.Sample;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Stewardship;
import org.missionled.rule.Cause;
import org.missionled.rule.Inspection;
import org.missionled.rule.Violation;

/** Reviews become due, promises and affirmations grow old: nothing of that looks like a change somebody made. */
class GovernanceCauseProperties {
    private static final LocalDate REVIEWED = day("2026-06-30");
    private static final Goal BETTER = goal("feel-better", Measure.of(rising("who-5"), from52To60()));

    private static Mission mission(int due, int agreed, int horizon, int decided, int months) {
        Stakeholder members = Stakeholder.of("members", List.of(StakeholderRole.MAY_BE_HARMED))
                .withAffirmation(
                        Affirmation.of(BETTER.id(), REVIEWED.minusDays(agreed)).withWording(Fingerprint.of(BETTER)));
        Stewardship stewardship = Stewardship.NONE
                .withCadence(new Stewardship.Cadence(months, Rhythm.MONTH))
                .withReview(Review.on(REVIEWED).withLearning("people stop answering"))
                .withCommitment(Commitment.of("promise", "hire", "chief executive", REVIEWED.plusDays(due)))
                .withDecision(Decision.of(Choice.KEEP, BETTER.id(), "it works", REVIEWED.plusDays(decided)));
        return Sample.mission(BETTER)
                .withStakeholder(members)
                .withStewardship(stewardship)
                .withPurpose(Purpose.NONE.withHorizon(REVIEWED.plusDays(horizon)));
    }

    @Property
    void datesAloneAreNeverAChange(
            @ForAll @IntRange(min = 0, max = 400) int due,
            @ForAll @IntRange(min = 0, max = 365) int agreed,
            @ForAll @IntRange(min = 0, max = 400) int horizon,
            @ForAll @IntRange(min = 0, max = 100) int decided,
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(min = 0, max = 800) int later) {
        Alignment facts =
                Alignment.of(mission(due, agreed, horizon, decided, months)).asOf(REVIEWED);
        Set<Violation> atTheReview = Set.copyOf(StandardRules.inspect(facts).violations());
        Inspection after = StandardRules.inspect(facts.asOf(REVIEWED.plusDays(later)));

        assertThat(after.violations().stream()
                        .filter(violation -> violation.cause() == Cause.CHANGE)
                        .collect(Collectors.toSet()))
                .isSubsetOf(atTheReview);
        assertThat(after.failing()).isEmpty();
    }

    @Property
    void whatIsOverdueIsSoByTime(@ForAll @IntRange(min = 1, max = 800) int later) {
        Alignment facts = Alignment.of(mission(10, 300, 20, 50, 1)).asOf(REVIEWED.plusDays(later));
        Set<String> told = Set.of(
                "commitment.overdue",
                "mission.review.overdue",
                "mission.horizon.passed",
                "affirmation.stale",
                "review.without-decision");

        assertThat(StandardRules.inspect(facts).violations())
                .filteredOn(violation -> told.contains(violation.rule().id().text()))
                .allSatisfy(violation -> assertThat(violation.cause()).isEqualTo(Cause.TIME));
    }
}
