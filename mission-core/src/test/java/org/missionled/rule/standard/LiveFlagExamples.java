package org.missionled.rule.standard;

import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Decision;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.Lifecycle;
import org.missionled.model.Mission;

/** Examples of the rules about live flags; each has nothing to check where no live flags are given. */
final class LiveFlagExamples {
    private static final Lifecycle LAUNCHED = Lifecycle.notSaid().withLaunchedOn(day("2026-03-01"));
    private static final Flag QUIZ = Flag.of(FlagKind.RELEASE, "wellness.quiz");
    private static final Feature LAUNCHED_QUIZ = feature("quiz").withFlag(QUIZ).withLifecycle(LAUNCHED);

    private LiveFlagExamples() {}

    static List<Example> all() {
        return List.of(missing(), undeclared(), stale(), undecided(), off());
    }

    /** A mission on 2026-09-30, and what was found in production two days before. */
    private static Alignment live(Mission mission, LiveFlag... flags) {
        return Alignment.of(mission)
                .given(LiveFlags.of("production", day("2026-09-28"), List.of(flags)))
                .asOf(day("2026-09-30"));
    }

    private static Alignment unseen(Mission mission) {
        return Alignment.of(mission).asOf(day("2026-09-30"));
    }

    private static LiveFlag quiz() {
        return LiveFlag.of("wellness.quiz");
    }

    static Example missing() {
        Mission mission = delivering(
                mission(),
                LAUNCHED_QUIZ,
                feature("feed").withFlag(Flag.of(FlagKind.RELEASE, "wellness.feed")),
                feature("later")
                        .withFlag(Flag.of(FlagKind.RELEASE, "wellness.later"))
                        .withLifecycle(Lifecycle.notSaid().withLaunchedOn(day("2027-01-01"))),
                feature("gone")
                        .withFlag(Flag.of(FlagKind.RELEASE, "wellness.gone"))
                        .withLifecycle(LAUNCHED.withRetiredOn(day("2026-06-01"))));
        return Example.of(
                "flag.live.missing",
                live(mission),
                live(mission, quiz(), LiveFlag.of("wellness.feed"), LiveFlag.of("wellness.later")),
                unseen(mission));
    }

    static Example undeclared() {
        Mission mission = delivering(mission(), LAUNCHED_QUIZ);
        return Example.of(
                "flag.live.undeclared",
                live(mission, quiz(), LiveFlag.of("old-cart").withOrigin("flags.json:17"), LiveFlag.of("old-menu")),
                live(mission, quiz()),
                unseen(mission));
    }

    /** A flag that expired yesterday, of a feature that may have been retired since, as it was found. */
    static Alignment expired(Lifecycle lifecycle, LiveFlag... found) {
        Feature quiz =
                feature("quiz").withFlag(QUIZ.withCreated(day("2026-07-15")).withExpires(day("2026-09-29")));
        return live(delivering(mission(), quiz.withLifecycle(lifecycle)), found);
    }

    /** A release flag may live 90 days: 2026-07-02 + 90 days = 2026-09-30. */
    static Example stale() {
        Mission mission = delivering(mission(), LAUNCHED_QUIZ);
        return Example.of(
                "flag.live.stale",
                live(mission, quiz().withChangedOn(day("2026-07-01"))),
                live(mission, quiz().withChangedOn(day("2026-07-02"))),
                live(mission, quiz()));
    }

    static Example undecided() {
        Mission unlaunched = delivering(mission(), feature("quiz").withFlag(QUIZ));
        LiveFlag everybody = quiz().withEnabled(true).withShare(1);
        return Example.of(
                "flag.live.undecided",
                live(unlaunched, everybody),
                live(delivering(mission(), LAUNCHED_QUIZ), everybody),
                unseen(unlaunched));
    }

    /** That mission, in which everybody has a feature that was not launched. */
    static Alignment decided(Decision... decisions) {
        Mission mission = delivering(mission(), feature("quiz").withFlag(QUIZ));
        for (Decision decision : decisions) {
            mission = mission.withStewardship(mission.stewardship().withDecision(decision));
        }
        return live(mission, quiz().withEnabled(true).withShare(1));
    }

    static Example off() {
        Mission mission = delivering(mission(), LAUNCHED_QUIZ);
        return Example.of(
                "flag.live.off",
                live(mission, quiz().withEnabled(false)),
                live(mission, quiz().withEnabled(true)),
                live(mission));
    }
}
