package org.missionled.rule.standard;

import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import java.util.function.UnaryOperator;
import org.missionled.model.Affirmation;
import org.missionled.model.Choice;
import org.missionled.model.Commitment;
import org.missionled.model.Decision;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Review;
import org.missionled.model.Rhythm;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Stewardship;

/** Examples of the rules about stakeholders, reviews and what was agreed. */
final class StakeholderExamples {
    private static final Goal BETTER = goal("feel-better", Measure.of(rising("who-5"), from52To60()));
    private static final Mission ORGANISATION =
            Mission.of(WELLNESS, MissionLevel.ORGANISATION, "Foster healthier communities");
    private static final Stewardship.Cadence QUARTERLY = new Stewardship.Cadence(3, Rhythm.MONTH);

    private StakeholderExamples() {}

    static List<Example> all() {
        return List.of(
                custodians(),
                champions(),
                rhythms(),
                overdue(),
                lessons(),
                decisionsOfReviews(),
                named(),
                heard(),
                deciders(),
                worded(),
                affirmed(),
                fresh(),
                kept(),
                decided());
    }

    private static Mission kept(UnaryOperator<Stewardship> changed) {
        return mission(BETTER).withStewardship(changed.apply(Stewardship.NONE));
    }

    static Example custodians() {
        return Example.of(
                "mission.custodian.missing",
                seen(mission()),
                seen(kept(it -> it.withCustodian("head of product"))),
                seen(ORGANISATION));
    }

    static Example champions() {
        return Example.of(
                "mission.champion.missing",
                seen(mission()),
                seen(kept(it -> it.withChampion("chief executive"))),
                seen(ORGANISATION));
    }

    static Example rhythms() {
        return Example.of(
                "mission.review.unplanned",
                seen(mission()),
                seen(kept(it -> it.withCadence(QUARTERLY))),
                seen(ORGANISATION));
    }

    static Example overdue() {
        return Example.of(
                "mission.review.overdue",
                seen(kept(it -> it.withCadence(QUARTERLY).withReview(Review.on(day("2026-06-29"))))),
                seen(kept(it -> it.withCadence(QUARTERLY).withReview(Review.on(day("2026-06-30"))))),
                seen(mission()));
    }

    static Example lessons() {
        Review bare = Review.on(day("2026-06-30"));
        return Example.of(
                "review.learning.missing",
                seen(kept(it -> it.withReview(bare))),
                seen(kept(it -> it.withReview(bare.withLearning("people stop answering after six weeks")))),
                seen(mission()));
    }

    static Example decisionsOfReviews() {
        Stewardship reviewed = Stewardship.NONE.withReview(Review.on(day("2026-06-30")));
        return Example.of(
                "review.without-decision",
                seen(kept(it -> reviewed)),
                seen(kept(it -> reviewed.withDecision(decision(Choice.KEEP, "2026-07-01")))),
                seen(mission()));
    }

    static Example named() {
        return Example.of(
                "stakeholder.missing",
                seen(mission()),
                seen(mission().withStakeholder(members(StakeholderRole.BENEFITS))),
                seen(ORGANISATION));
    }

    static Example heard() {
        Stakeholder harmed = members(StakeholderRole.MAY_BE_HARMED);
        return Example.of(
                "stakeholder.harmed.unheard",
                seen(mission(BETTER).withStakeholder(harmed)),
                seen(mission(BETTER).withStakeholder(harmed.withAffirmation(affirmation("2026-07-01")))),
                seen(mission().withStakeholder(members(StakeholderRole.BENEFITS))));
    }

    static Example deciders() {
        Stakeholder deciders = members(StakeholderRole.DECIDES);
        return Example.of(
                "stakeholder.unaffirmed",
                seen(mission(BETTER).withStakeholder(deciders)),
                seen(mission(BETTER).withStakeholder(deciders.withAffirmation(affirmation("2026-07-01")))),
                seen(mission().withStakeholder(members(StakeholderRole.BENEFITS))));
    }

    static Example worded() {
        return Example.of(
                "affirmation.unworded",
                seen(agreed(Affirmation.of(BETTER.id(), day("2026-07-01")))),
                seen(agreed(affirmation("2026-07-01"))),
                seen(mission(BETTER)));
    }

    static Example affirmed() {
        Affirmation ofOtherWords =
                Affirmation.of(BETTER.id(), day("2026-07-01")).withWording(Fingerprint.parse("3f2a91-0c77d2"));
        Affirmation ofAnother = Affirmation.of(goal("feel-safe").id(), day("2026-07-01"));
        return Example.of(
                "affirmation.suspect",
                seen(agreed(ofOtherWords, ofAnother)),
                seen(agreed(affirmation("2026-07-01"))),
                seen(mission(BETTER)));
    }

    static Example fresh() {
        return Example.of(
                "affirmation.stale",
                seen(agreed(affirmation("2025-09-29"))),
                seen(agreed(affirmation("2025-09-30"))),
                seen(mission(BETTER)));
    }

    static Example kept() {
        Commitment promise =
                Commitment.of("two-counsellors", "hire two more counsellors", "chief executive", day("2026-06-30"));
        return Example.of(
                "commitment.overdue",
                seen(kept(it -> it.withCommitment(promise))),
                seen(kept(it -> it.withCommitment(promise.withKeptOn(day("2026-07-31"))))),
                seen(mission()));
    }

    static Example decided() {
        Decision scale = decision(Choice.SCALE, "2026-07-01");
        return Example.of(
                "decision.evidence.missing",
                seen(kept(it -> it.withDecision(scale))),
                seen(kept(it -> it.withDecision(scale.withEvidence(evidence(EvidenceGrade.STATED))))),
                seen(kept(it -> it.withDecision(decision(Choice.KEEP, "2026-07-01")))));
    }

    private static Decision decision(Choice choice, String day) {
        return Decision.of(choice, BETTER.id(), "it helps those who need it most", day(day));
    }

    private static Stakeholder members(StakeholderRole role) {
        return Stakeholder.of("members", List.of(role));
    }

    private static Affirmation affirmation(String day) {
        return Affirmation.of(BETTER.id(), day(day)).withWording(Fingerprint.of(BETTER));
    }

    private static Mission agreed(Affirmation... affirmations) {
        Stakeholder members = members(StakeholderRole.BENEFITS);
        for (Affirmation affirmation : affirmations) {
            members = members.withAffirmation(affirmation);
        }
        return mission(BETTER).withStakeholder(members);
    }
}
