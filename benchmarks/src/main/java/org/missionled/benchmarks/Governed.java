package org.missionled.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.measurement.Observations;
import org.missionled.model.Bound;
import org.missionled.model.Claim;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Direction;
import org.missionled.model.Effect;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Exemption;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Finding;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Message;
import org.missionled.model.Mission;
import org.missionled.model.RemovalCondition;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;

/**
 * A product as its team left it: features at all stages, with what was considered, found out and said, behind flags
 * that some system knows. Of everything that a rule asks for, one in fifty is missing.
 */
final class Governed {
    /** The last review, since which some of what is broken was changed, and some has only become old. */
    static final LocalDate REVIEWED = Facts.AS_OF.minusDays(90);

    private static final double MISSING = 0.02;
    private static final FlagKind[] KINDS = FlagKind.values();
    private static final int OBSERVATIONS = 60;

    private final Mission mission;
    private final Observations observations;
    private final LiveFlags live;

    /** So many features, a tenth as many metrics, and a goal for ten of these. */
    Governed(int features) {
        Declared declared = new Declared(new Facts(features, Math.max(20, features / 10), OBSERVATIONS));
        Mission plain = declared.mission();
        List<Feature> governed = new ArrayList<>();
        List<LiveFlag> found = new ArrayList<>();
        for (int f = 0; f < features; f++) {
            Feature feature = feature(f, plain.features().get(f), plain);
            governed.add(feature);
            feature.flag().ifPresent(flag -> found.add(live(governed.size(), flag)));
        }
        for (int f = 0; f < features / 100; f++) {
            found.add(LiveFlag.of("forgotten-" + f));
        }
        this.mission = plain.withFeatures(governed)
                .withPurpose(plain.purpose().withBeneficiaries("members"))
                .withReviewedOn(REVIEWED);
        this.observations = declared.observations();
        this.live = LiveFlags.of("flags.json", Facts.AS_OF.minusDays(100), found);
    }

    /** A fresh alignment, of which nothing was worked out before. */
    Alignment alignment() {
        return Alignment.of(mission).given(observations).given(live).asOf(Facts.AS_OF);
    }

    private static boolean missing(int purpose, long n) {
        return Draw.share(purpose, n) < MISSING;
    }

    private static Feature feature(int f, Feature plain, Mission mission) {
        if (missing(40, f)) {
            return Feature.undeclared(plain.id());
        }
        Feature feature = Feature.of(plain.id(), "Do something for people").withLifecycle(lifecycle(f));
        for (int c = 0; c < plain.claims().size(); c++) {
            feature =
                    feature.withClaim(claim(Facts.CLAIMS * f + c, plain.claims().get(c)));
        }
        for (ConsiderationKind kind : ConsiderationKind.values()) {
            if (!missing(41, 4L * f + List.of(ConsiderationKind.values()).indexOf(kind))) {
                feature = feature.withConsideration(consideration(f, kind, feature));
            }
        }
        feature = missing(42, f) ? feature : feature.withOwner("habits team");
        feature = missing(43, f) ? feature : feature.withResearch(research(f));
        feature = missing(44, f) ? feature : feature.withMessage(message(f, feature));
        feature = missing(45, f) ? feature.withExemption(exemption(f, mission)) : feature;
        feature = Draw.share(46, f) < 0.1 ? feature.withGuardrail(guardrail(f, feature)) : feature;
        return Draw.share(47, f) < 0.6 ? feature.withFlag(flag(f, feature)) : feature;
    }

    private static Lifecycle lifecycle(int f) {
        Lifecycle none = Lifecycle.notSaid();
        double drawn = Draw.share(50, f);
        LocalDate launch = Facts.AS_OF.minusDays(Draw.below(51, f, 400));
        if (drawn < 0.8) {
            return none.withLaunchedOn(launch);
        }
        if (drawn < 0.85) {
            return none.withLaunchedOn(launch).withRetiredOn(launch.plusDays(60));
        }
        if (drawn < 0.95) {
            return none.withStage(drawn < 0.9 ? FeatureStage.DEVELOPMENT : FeatureStage.DISCOVERY);
        }
        return drawn < 0.98 ? none.withDeclinedBecause("it would track people") : none;
    }

    private static Claim claim(int c, Claim plain) {
        if (missing(60, c)) {
            return Claim.of(plain.goal(), plain.metric(), plain.effect());
        }
        if (missing(61, c)) {
            double wrong = plain.effect().movement() == Effect.Movement.RISES ? -1 : 1;
            return plain.withEvidence(Evidence.of(EvidenceGrade.REPLICATED, "EXP-7", "800 members")
                    .withDay(Facts.AS_OF.minusDays(Draw.below(62, c, 300)))
                    .withFinding(Finding.of(wrong, Finding.Unit.UNITS)));
        }
        return missing(63, c)
                ? plain.withEvidence(Evidence.of(EvidenceGrade.STATED, "a survey", "90 members")
                        .withDay(Facts.AS_OF.minusDays(500))
                        .withValidUntil(Facts.AS_OF.minusDays(Draw.below(64, c, 200))))
                : plain;
    }

    private static Consideration consideration(int f, ConsiderationKind kind, Feature feature) {
        double drawn = Draw.share(65 + List.of(ConsiderationKind.values()).indexOf(kind), f);
        if (drawn < MISSING) {
            return Consideration.unmitigated(kind, "some are left out", "it is being built");
        }
        if (drawn < 0.2) {
            Consideration mitigated = Consideration.mitigated(kind, "some are left out", "they are asked first");
            return drawn < 2 * MISSING
                    ? mitigated.withGuarded(feature.claims().get(0).metric())
                    : mitigated;
        }
        return Consideration.nothing(kind, "it shows nothing about a person");
    }

    private static Research research(int f) {
        return Research.of(
                ResearchMethod.INTERVIEWS,
                "12 members",
                "What is hard?",
                Facts.AS_OF.minusDays(Draw.below(70, f, 1000)).plusDays(10),
                "they forget");
    }

    private static Message message(int f, Feature feature) {
        Message message = Message.of("members", "It helps", "the release notes");
        if (Draw.share(71, f) < 0.2) {
            message = message.withUntil(Facts.AS_OF.minusDays(Draw.below(72, f, 100)));
        }
        ImpactMetric metric = feature.claims().get(0).metric();
        return missing(73, f)
                ? message.withClaim(ClaimVerb.MOVED, metric)
                : Draw.share(74, f) < 0.3 ? message.withClaim(ClaimVerb.IS_EXPECTED_TO_MOVE, metric) : message;
    }

    private static Exemption exemption(int f, Mission mission) {
        return Exemption.of(
                mission.goals().get(Draw.below(75, f, mission.goals().size())), "the law asks for it");
    }

    private static Guardrail guardrail(int f, Feature feature) {
        ImpactMetric metric = feature.claims().get(1).metric();
        double far = missing(76, f) ? -900 : 900;
        return new Guardrail(
                metric, metric.direction() instanceof Direction.Rises ? Bound.atLeast(-far) : Bound.atMost(far));
    }

    private static Flag flag(int f, Feature feature) {
        FlagKind kind = KINDS[Draw.below(80, f, KINDS.length)];
        LocalDate created = Facts.AS_OF.minusDays(Draw.below(81, f, 70));
        Flag flag = Flag.of(kind, "flag-" + f).withCreated(created);
        if (!missing(82, f)) {
            flag = missing(83, f)
                    ? flag.withPermanentBecause("it is a switch")
                    : flag.withExpires(created.plusDays(40 + Draw.below(84, f, 60)));
        }
        if (missing(85, f) && flag.expires().isPresent()) {
            LocalDate to = flag.expires().get().plusDays(10);
            flag = flag.withExtension(
                    Draw.share(86, f) < 0.5
                            ? FlagExtension.of(to, "it is late")
                            : FlagExtension.of(to, "it is late").withDecidedBy("head of product"));
            flag = flag.withExtension(FlagExtension.of(to.plusDays(5), "later").withDecidedBy("head of product"));
            flag = flag.withExtension(FlagExtension.of(to.plusDays(9), "later").withDecidedBy("head of product"));
        }
        return Draw.share(87, f) < 0.1
                ? flag.withRemovalCondition(new RemovalCondition(
                        feature.claims().get(2).metric(),
                        List.of(RemovalCondition.When.values())
                                .get(Draw.below(88, f, RemovalCondition.When.values().length))))
                : flag;
    }

    /** As some system knows a flag: a few under another name, off, on for everybody or not touched for long. */
    private static LiveFlag live(int f, Flag flag) {
        LiveFlag live = LiveFlag.of(missing(90, f) ? flag.key() + "-misspelt" : flag.key())
                .withChangedOn(Facts.AS_OF.minusDays(100 + Draw.below(91, f, missing(92, f) ? 400 : 20)));
        return missing(93, f) ? live.withEnabled(false) : live.withShare(missing(94, f) ? 1 : 0.5);
    }
}
