package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Affirmation;
import org.missionled.model.Choice;
import org.missionled.model.Claim;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Commitment;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Fingerprint;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;
import org.missionled.model.Lifecycle;
import org.missionled.model.Message;
import org.missionled.model.Mission;
import org.missionled.model.Refused;
import org.missionled.model.RemovalCondition;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Stewardship;

/**
 * Draws what surrounds a mission: flags and their lives, considerations, messages, people, and what a live system has.
 */
final class Governed {
    private final Growth growth;

    /** It draws from a source of its own, so that what it draws changes nothing else that a seed grows. */
    Governed(long seed) {
        this.growth = new Growth(new Random(~seed));
    }

    Mission of(Mission bare) {
        List<Feature> features =
                bare.features().stream().map(one -> feature(one, bare)).toList();
        Mission grown = bare.withFeatures(features);
        for (int i = growth.number(0, 3); i > 0; i--) {
            grown = grown.withStakeholder(stakeholder("people-" + i, grown));
        }
        return grown.withStewardship(stewardship(grown.stewardship(), grown));
    }

    private Feature feature(Feature bare, Mission mission) {
        Feature grown = sometimes(0.6, bare, one -> one.withLifecycle(lifecycle()));
        grown = sometimes(0.6, grown, one -> one.withFlag(flag(key(bare.id()), mission)));
        grown = sometimes(0.3, grown, one -> one.withOwner("Grace Hopper"));
        grown = sometimes(0.3, grown, one -> one.withConsideration(consideration()));
        grown = sometimes(
                0.3,
                grown,
                one -> one.withResearch(Research.of(
                        growth.oneOf(ResearchMethod.values()), "members", "What helps?", growth.day(), "to say it")));
        return sometimes(0.4, grown, one -> one.withMessage(message(one)));
    }

    private Lifecycle lifecycle() {
        Lifecycle none = Lifecycle.notSaid();
        return switch (growth.number(0, 3)) {
            case 0 ->
                none.withStage(growth.oneOf(FeatureStage.CANDIDATE, FeatureStage.DISCOVERY, FeatureStage.DEVELOPMENT));
            case 1 -> none.withRetiredOn(growth.day());
            case 2 -> none.withDeclinedBecause("it distracts");
            default -> none.withLaunchedOn(growth.day());
        };
    }

    private Flag flag(String key, Mission mission) {
        Flag flag = Flag.of(growth.oneOf(FlagKind.values()), key);
        flag = sometimes(0.5, flag, one -> one.withCreated(growth.day()));
        flag = sometimes(0.5, flag, one -> one.withExpires(growth.day()));
        flag = sometimes(0.3, flag, one -> one.withExtension(FlagExtension.of(growth.day(), "it is needed")));
        flag = sometimes(0.2, flag, one -> one.withPermanentBecause("it is a switch for emergencies"));
        return mission.metrics().isEmpty()
                ? flag
                : sometimes(
                        0.3,
                        flag,
                        one -> one.withRemovalCondition(new RemovalCondition(
                                growth.oneOf(mission.metrics()), growth.oneOf(RemovalCondition.When.values()))));
    }

    private Consideration consideration() {
        ConsiderationKind kind = growth.oneOf(ConsiderationKind.values());
        return switch (growth.number(0, 2)) {
            case 0 -> Consideration.mitigated(kind, "some are left out", "they are asked first");
            case 1 -> Consideration.unmitigated(kind, "some are left out", "nobody knows how yet");
            default -> Consideration.nothing(kind, "nothing is kept");
        };
    }

    private Message message(Feature feature) {
        Message message = Message.of("members", "You feel better.", "release notes");
        for (Claim claim : feature.claims()) {
            message = sometimes(0.5, message, one -> one.withClaim(growth.oneOf(ClaimVerb.values()), claim.metric()));
        }
        return sometimes(0.4, message, one -> one.withUntil(growth.day()));
    }

    private Stakeholder stakeholder(String name, Mission mission) {
        Stakeholder grown = Stakeholder.of(name, List.of(growth.oneOf(StakeholderRole.values())));
        return sometimes(0.6, grown, one -> one.withAffirmation(affirmation(mission)));
    }

    /** To a wording that nobody remembers, in half of the cases. */
    private Affirmation affirmation(Mission mission) {
        Affirmation agreed = Affirmation.of(growth.oneOf(mission.elements()), growth.day());
        return sometimes(0.5, agreed, one -> one.withWording(Fingerprint.parse("000000-000000")));
    }

    private Stewardship stewardship(Stewardship bare, Mission mission) {
        Stewardship grown = sometimes(0.5, bare, one -> one.withCustodian("Ada Lovelace"));
        grown = sometimes(
                0.4,
                grown,
                one -> one.withDecision(Decision.of(
                        growth.oneOf(Choice.values()),
                        growth.oneOf(mission.elements()),
                        "it is what we know",
                        growth.day())));
        return sometimes(0.4, grown, one -> {
            Commitment promise = Commitment.of("counsellors", "hire two more", "chief executive", growth.day());
            return one.withCommitment(growth.perhaps(0.5) ? promise.withKeptOn(growth.day()) : promise);
        });
    }

    /** Looks at up to two systems, each at up to two days, of which some may lie after any review. */
    List<LiveFlags> live(Mission mission) {
        List<LiveFlags> looks = new ArrayList<>();
        for (String system : List.of("production", "staging")) {
            for (int i = growth.number(0, 2); i > 0; i--) {
                looks.add(LiveFlags.of(system, growth.day(), flags(mission)));
            }
        }
        return looks;
    }

    private List<LiveFlag> flags(Mission mission) {
        List<LiveFlag> found = new ArrayList<>();
        for (Feature feature : mission.features()) {
            if (growth.perhaps(0.7)) {
                found.add(live(key(feature.id())));
            }
        }
        if (growth.perhaps(0.5)) {
            found.add(live("old-cart"));
        }
        return found;
    }

    private LiveFlag live(String key) {
        LiveFlag flag = LiveFlag.of(key);
        flag = sometimes(0.5, flag, one -> one.withEnabled(growth.perhaps(0.7)));
        flag = sometimes(0.5, flag, one -> one.withShare(growth.oneOf(0.0, 0.25, 1.0)));
        return sometimes(0.5, flag, one -> one.withChangedOn(growth.day()));
    }

    private static String key(ElementId feature) {
        return feature.mission() + "." + feature.name();
    }

    /** What is refused is left out. */
    private <T> T sometimes(double probability, T bare, UnaryOperator<T> step) {
        if (!growth.perhaps(probability)) {
            return bare;
        }
        try {
            return step.apply(bare);
        } catch (Refused refused) {
            return bare;
        }
    }
}
