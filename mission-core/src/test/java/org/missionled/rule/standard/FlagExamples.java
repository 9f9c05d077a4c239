package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import java.util.Map;
import org.missionled.model.Bound;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;
import org.missionled.model.FlagLifetimes;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.RemovalCondition;

/** Examples of the rules about flags, declared and live. */
final class FlagExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric SLEEP = rising("sleep");
    private static final ImpactMetric MINUTES = falling("screen-time");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Flag RELEASE = Flag.of(FlagKind.RELEASE, "quiz");
    private static final Flag PERMISSION = Flag.of(FlagKind.PERMISSION, "quiz");
    private static final Flag UNTIL_MAY = RELEASE.withCreated(day("2026-03-01")).withExpires(day("2026-05-30"));
    private static final FlagExtension TO_JUNE =
            FlagExtension.of(day("2026-06-30"), "two clinics are still being moved");
    private static final FlagExtension TO_JULY = FlagExtension.of(day("2026-07-31"), "one clinic is still being moved")
            .withDecidedBy("head of product")
            .withDecidedOn(day("2026-06-29"));
    private static final FlagExtension TO_AUGUST = FlagExtension.of(day("2026-08-31"), "it is summer");

    private FlagExamples() {}

    static List<Example> all() {
        return List.of(
                expiries(),
                beginnings(),
                permanence(),
                expired(),
                lifetimes(),
                extensions(),
                deciders(),
                removals(),
                unjudged(),
                outlived(),
                shared());
    }

    private static Mission behind(Flag... flags) {
        Feature[] features = new Feature[flags.length];
        for (int i = 0; i < flags.length; i++) {
            features[i] = feature(i == 0 ? "quiz" : "feed-" + (char) ('a' + i)).withFlag(flags[i]);
        }
        return delivering(mission(BETTER), features);
    }

    static Example shared() {
        Map<ElementId, DeclarationSite> places =
                Map.of(id(ElementKind.FEATURE, "quiz"), new DeclarationSite("org.acme.Quiz", "quiz", "Quiz.java", 12));
        return Example.of(
                "flag.key.shared",
                seen(behind(RELEASE, PERMISSION).withSites(places)),
                seen(behind(RELEASE, Flag.of(FlagKind.RELEASE, "Quiz"))),
                seen(mission(BETTER)));
    }

    static Example expiries() {
        return Example.of(
                "flag.expiry.missing",
                seen(behind(RELEASE, Flag.of(FlagKind.EXPERIMENT, "half"))),
                seen(behind(UNTIL_MAY, RELEASE.withPermanentBecause("a switch for the press"))),
                seen(behind(PERMISSION)));
    }

    static Example beginnings() {
        return Example.of(
                "flag.created.missing",
                seen(behind(RELEASE.withExpires(day("2035-12-31")))),
                seen(behind(UNTIL_MAY, PERMISSION.withExpires(day("2026-12-31")))),
                seen(behind(RELEASE)));
    }

    static Example permanence() {
        return Example.of(
                "flag.permanent.unreasoned",
                seen(behind(PERMISSION, Flag.of(FlagKind.OPERATIONS, "pay"))),
                seen(behind(
                        PERMISSION.withPermanentBecause("carers see more than members"),
                        PERMISSION.withExpires(day("2026-12-31")))),
                seen(behind(RELEASE)));
    }

    static Example expired() {
        return Example.of(
                "flag.expired",
                seen(behind(RELEASE.withExpires(day("2026-09-29")), UNTIL_MAY.withExtension(TO_JUNE))),
                seen(behind(
                        RELEASE.withExpires(day("2026-09-30")),
                        UNTIL_MAY.withExtension(FlagExtension.of(day("2026-10-31"), "it is needed")))),
                seen(behind(RELEASE)));
    }

    static Example lifetimes() {
        return Example.of(
                "flag.lifetime.exceeded",
                seen(behind(UNTIL_MAY.withExtension(TO_JUNE), RELEASE.withPermanentBecause("a switch for the press"))),
                seen(behind(UNTIL_MAY, PERMISSION.withPermanentBecause("carers see more than members"))
                        .withFlagLifetimes(FlagLifetimes.standard().withDays(FlagKind.RELEASE, 90))),
                seen(behind(RELEASE)));
    }

    static Example extensions() {
        Flag twice = UNTIL_MAY.withExtension(TO_JUNE).withExtension(TO_JULY);
        return Example.of(
                "flag.extended.too-often",
                seen(behind(twice.withExtension(TO_AUGUST))),
                seen(behind(twice)),
                seen(behind(UNTIL_MAY)));
    }

    static Example deciders() {
        return Example.of(
                "flag.extension.undecided",
                seen(behind(UNTIL_MAY.withExtension(TO_JUNE).withExtension(TO_JULY))),
                seen(behind(UNTIL_MAY.withExtension(TO_JULY))),
                seen(behind(UNTIL_MAY)));
    }

    static Example removals() {
        Flag reached = RELEASE.withRemovalCondition(new RemovalCondition(WHO5, RemovalCondition.When.REACHED));
        Goal rest = goal("sleep-better", Measure.of(SLEEP, from52To60()));
        Flag worse = RELEASE.withRemovalCondition(new RemovalCondition(SLEEP, RemovalCondition.When.WORSENING));
        Flag breached = RELEASE.withRemovalCondition(new RemovalCondition(MINUTES, RemovalCondition.When.BREACHED));
        Guardrail atMost = new Guardrail(MINUTES, Bound.atMost(45));
        Mission mission = delivering(
                mission(BETTER, rest).withGuardrail(atMost),
                feature("quiz").withFlag(reached),
                feature("feed").withFlag(worse),
                feature("ads").withFlag(breached));
        return Example.of(
                "flag.removal.due",
                seen(
                        mission,
                        observed("who-5").in("2026-07", 58).in("2026-08", 61),
                        observed("sleep").in("2026-07", 51).in("2026-08", 50),
                        observed("screen-time").in("2026-08", 50)),
                seen(
                        mission,
                        observed("who-5").in("2026-07", 56).in("2026-08", 57),
                        observed("sleep").in("2026-07", 53).in("2026-08", 54),
                        observed("screen-time").in("2026-08", 40)),
                seen(behind(RELEASE)));
    }

    static Example unjudged() {
        return Example.of(
                "flag.removal.unjudged",
                seen(behind(
                        RELEASE.withRemovalCondition(new RemovalCondition(MINUTES, RemovalCondition.When.REACHED)),
                        RELEASE.withRemovalCondition(new RemovalCondition(WHO5, RemovalCondition.When.BREACHED)))),
                seen(behind(RELEASE.withRemovalCondition(new RemovalCondition(WHO5, RemovalCondition.When.REACHED)))),
                seen(behind(RELEASE)));
    }

    static Example outlived() {
        Lifecycle retired = Lifecycle.notSaid().withRetiredOn(day("2026-09-30"));
        return Example.of(
                "flag.outlives-feature",
                seen(delivering(
                        mission(),
                        feature("quiz").withFlag(RELEASE).withLifecycle(retired),
                        feature("ads")
                                .withFlag(RELEASE)
                                .withLifecycle(Lifecycle.notSaid().withDeclinedBecause("it tracks people")))),
                seen(delivering(
                        mission(),
                        feature("quiz")
                                .withFlag(RELEASE)
                                .withLifecycle(Lifecycle.notSaid().withRetiredOn(day("2026-10-01"))))),
                seen(behind(RELEASE)));
    }
}
