package org.missionled.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Guardrail;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Refused;

/** What was said of a mission; its last ladder link stays open until another word follows. */
final class MissionSentence implements MissionDeclaration.Laddering {
    private final @Nullable String name;
    private final Sentence<Mission> closed;
    private final @Nullable Sentence<LadderLink> link;
    private final List<Supplier<List<@Nullable FeatureSource>>> delivered;

    private MissionSentence(
            @Nullable String name,
            Sentence<Mission> closed,
            @Nullable Sentence<LadderLink> link,
            List<Supplier<List<@Nullable FeatureSource>>> delivered) {
        this.name = name;
        this.closed = closed;
        this.link = link;
        this.delivered = delivered;
    }

    static Opening open(MissionLevel level, @Nullable String name) {
        return new Opening(Sites.here(), level, name);
    }

    private Sentence<Mission> sentence() {
        Sentence<LadderLink> open = link;
        return open == null
                ? closed
                : closed.then((mission, in) ->
                        in.tell(open).map(mission::withLadderLink).orElse(mission));
    }

    private MissionSentence then(Sentence.Clause<Mission> clause) {
        return new MissionSentence(name, sentence().then(clause), null, delivered);
    }

    @Override
    public Because ladderingTo(@Nullable Mission above) {
        return new Reasoning(this, above);
    }

    @Override
    public MissionDeclaration assuming(@Nullable String assumption) {
        return link == null
                ? this
                : new MissionSentence(name, closed, link.then((it, in) -> it.withAssuming(assumption)), delivered);
    }

    @Override
    public MissionDeclaration pursuing(GoalDeclaration... goals) {
        return having(GoalKind.PURPOSE, goals);
    }

    @Override
    public MissionDeclaration sustainedBy(GoalDeclaration... goals) {
        return having(GoalKind.SUSTAINING, goals);
    }

    private MissionSentence having(GoalKind kind, @Nullable GoalDeclaration... goals) {
        MissionSentence said = this;
        for (GoalDeclaration goal : goals) {
            said = said.then((mission, in) ->
                    in.goal(goal).map(it -> mission.withGoal(checked(it, kind))).orElse(mission));
        }
        return said;
    }

    private static Goal checked(Goal goal, GoalKind kind) {
        if (goal.kind() != kind) {
            throw Refused.because(
                    goal.id().local() + " was opened as a " + (kind == GoalKind.PURPOSE ? "sustaining" : "purpose")
                            + " goal",
                    kind == GoalKind.PURPOSE ? "say sustainedBy(...) of it" : "say pursuing(...) of it");
        }
        return goal;
    }

    @Override
    public Guarding<MissionDeclaration> guarding(@Nullable MetricDeclaration metric) {
        return new Guarding<>(limit -> then((mission, in) -> in.metric(metric)
                .map(it -> mission.withGuardrail(new Guardrail(it, limit.limit())))
                .orElse(mission)));
    }

    @Override
    public MissionDeclaration withoutGuardrail(@Nullable String reason) {
        return then((mission, in) -> mission.withNoGuardrail(reason));
    }

    @Override
    public MissionDeclaration benefiting(@Nullable String people) {
        return then((mission, in) -> mission.withBeneficiaries(people));
    }

    @Override
    public MissionDeclaration keptBy(@Nullable String custodian) {
        return then((mission, in) -> mission.withCustodian(custodian));
    }

    @Override
    public MissionDeclaration championedBy(@Nullable String champion) {
        return then((mission, in) -> mission.withChampion(champion));
    }

    @Override
    public MissionDeclaration reviewedOn(@Nullable String day) {
        return then((mission, in) -> mission.withReviewedOn(Day.parse("day of the review", day)));
    }

    @Override
    public MissionDeclaration delivering(FeatureSource... features) {
        List<@Nullable FeatureSource> all = new ArrayList<>(Arrays.asList(features));
        return delivering(() -> all);
    }

    @Override
    public <E extends Enum<E> & FeatureSource> MissionDeclaration delivering(Class<E> flags) {
        return delivering(() -> Constants.of(flags, flag -> flag));
    }

    @Override
    public <E extends Enum<E>> MissionDeclaration delivering(
            Class<E> flags, Function<? super E, ? extends FeatureSource> sentence) {
        return delivering(() -> Constants.of(flags, sentence));
    }

    private MissionSentence delivering(Supplier<List<@Nullable FeatureSource>> features) {
        List<Supplier<List<@Nullable FeatureSource>>> all = new ArrayList<>(delivered);
        all.add(features);
        return new MissionSentence(name, sentence(), null, all);
    }

    @Override
    public Mission declare() {
        DeclarationSite site = closed.site();
        Declaring declaring = Declaring.mission(name, site);
        Mission mission = sentence()
                .told(declaring, Mission::id)
                .orElseGet(() -> Mission.of(declaring.mission(), MissionLevel.PRODUCT, "(not stated)"));
        List<Feature> features = new ArrayList<>();
        for (Supplier<List<@Nullable FeatureSource>> next : delivered) {
            for (FeatureSource source : declaring.attempt(next, site).orElse(List.of())) {
                declaring
                        .attempt(() -> declaring.feature(source), site)
                        .flatMap(feature -> feature)
                        .ifPresent(features::add);
            }
        }
        return mission.withFeatures(features).withFaults(declaring.faults()).withSites(declaring.sites());
    }

    /** What was said before the statement. */
    record Opening(
            DeclarationSite site,
            MissionLevel level,
            @Nullable String name) implements Stating {
        @Override
        public MissionDeclaration stating(@Nullable String statement) {
            return new MissionSentence(
                    name,
                    Sentence.openingAt(site, in -> Optional.of(Mission.of(in.mission(), level, statement))),
                    null,
                    List.of());
        }
    }

    /** What was said of a ladder link before its mechanism. */
    record Reasoning(MissionSentence mission, @Nullable Mission above) implements Because {
        @Override
        public Laddering because(@Nullable String mechanism) {
            Sentence<LadderLink> link = Sentence.openingAt(mission.closed.site(), in -> {
                if (above == null) {
                    throw Refused.value("mission above", null, "the constant of a mission that was declared before");
                }
                return Optional.of(LadderLink.of(above, mechanism));
            });
            return new MissionSentence(mission.name, mission.sentence(), link, mission.delivered);
        }
    }
}
