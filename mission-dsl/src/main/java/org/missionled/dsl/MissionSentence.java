package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Feature;
import org.missionled.model.FlagKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.JointEffect;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Refused;

/** What was said of a mission; its last ladder link stays open until another word follows. */
final class MissionSentence implements MissionDeclaration.Laddering {
    private final @Nullable String name;
    private final Sentence<Mission> closed;
    private final @Nullable Sentence<LadderLink> link;
    private final List<Supplier<List<Delivered>>> delivered;
    private final List<@Nullable JointDeclaration> joint;

    private MissionSentence(
            @Nullable String name,
            Sentence<Mission> closed,
            @Nullable Sentence<LadderLink> link,
            List<Supplier<List<Delivered>>> delivered,
            List<@Nullable JointDeclaration> joint) {
        this.name = name;
        this.closed = closed;
        this.link = link;
        this.delivered = delivered;
        this.joint = joint;
    }

    static Opening open(MissionLevel level, @Nullable String name) {
        return new Opening(Sites.here(), level, name);
    }

    private Sentence<Mission> sentence() {
        Sentence<LadderLink> open = link;
        return open == null
                ? closed
                : closed.then((mission, in) ->
                        open.told(in).map(mission::withLadderLink).orElse(mission));
    }

    private MissionSentence then(Sentence.Clause<Mission> clause) {
        return new MissionSentence(name, sentence().then(clause), null, delivered, joint);
    }

    @Override
    public Because ladderingTo(@Nullable Mission above) {
        return new Reasoning(this, above);
    }

    private MissionSentence linking(Sentence.Clause<LadderLink> clause) {
        return link == null ? this : new MissionSentence(name, closed, link.then(clause), delivered, joint);
    }

    @Override
    public Laddering assuming(@Nullable String assumption) {
        return linking((it, in) -> it.withAssuming(assumption));
    }

    @Override
    public Laddering backedBy(@Nullable EvidenceDeclaration evidence) {
        return linking((it, in) -> in.evidence(evidence).map(it::withEvidence).orElse(it));
    }

    @Override
    public StrainingBecause straining(@Nullable Mission above) {
        return new Straining(this, above);
    }

    @Override
    public MissionDeclaration claiming(JointDeclaration... effects) {
        List<@Nullable JointDeclaration> all = new ArrayList<>(joint);
        all.addAll(Several.of(effects));
        return new MissionSentence(name, sentence(), null, delivered, all);
    }

    @Override
    public MissionDeclaration pursuing(GoalDeclaration... goals) {
        return having(GoalKind.PURPOSE, goals);
    }

    @Override
    public MissionDeclaration sustainedBy(GoalDeclaration... goals) {
        return having(GoalKind.SUSTAINING, goals);
    }

    private MissionSentence having(GoalKind kind, GoalDeclaration... goals) {
        MissionSentence said = this;
        for (GoalDeclaration goal : Several.of(goals)) {
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
        return new Guarding<>(limiting -> then((mission, in) ->
                limiting.guardrail(in, metric).map(mission::withGuardrail).orElse(mission)));
    }

    @Override
    public MissionDeclaration indexing(IndexDeclaration... indices) {
        MissionSentence said = this;
        for (IndexDeclaration index : Several.of(indices)) {
            said = said.then(
                    (mission, in) -> in.index(index).map(mission::withIndex).orElse(mission));
        }
        return said;
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
        return then(
                (mission, in) -> mission.withStewardship(mission.stewardship().withCustodian(custodian)));
    }

    @Override
    public MissionDeclaration championedBy(@Nullable String champion) {
        return then(
                (mission, in) -> mission.withStewardship(mission.stewardship().withChampion(champion)));
    }

    @Override
    public MissionDeclaration reviewedOn(@Nullable String day) {
        return then((mission, in) -> mission.withReviewedOn(Day.parse("day of the review", day)));
    }

    @Override
    public MissionDeclaration lettingFlagsLive(@Nullable FlagKind kind, int days) {
        return then((mission, in) -> {
            if (kind == null) {
                throw Refused.value("kind of flag", null, "such as RELEASE");
            }
            return mission.withFlagLifetimes(mission.flagLifetimes().withDays(kind, days));
        });
    }

    @Override
    public MissionDeclaration lettingFlagsBeExtended(int times) {
        return then((mission, in) ->
                mission.withFlagLifetimes(mission.flagLifetimes().withExtensions(times)));
    }

    @Override
    public MissionDeclaration delivering(FeatureSource... features) {
        List<Delivered> all = Several.of(features).stream().map(Delivered::by).toList();
        return delivering(() -> all);
    }

    @Override
    public <E extends Enum<E> & FeatureSource> MissionDeclaration delivering(Class<E> flags) {
        return delivering(() -> Constants.carrying(flags));
    }

    @Override
    public <E extends Enum<E>> MissionDeclaration delivering(
            Class<E> flags, Function<? super E, ? extends FeatureSource> sentence) {
        return delivering(() -> Constants.mapped(flags, sentence));
    }

    private MissionSentence delivering(Supplier<List<Delivered>> features) {
        List<Supplier<List<Delivered>>> all = new ArrayList<>(delivered);
        all.add(features);
        return new MissionSentence(name, sentence(), null, all, joint);
    }

    @Override
    public Mission declare() {
        Declaring declaring = Declaring.mission(name, closed.site());
        Mission mission = sentence().told(declaring).orElseThrow();
        List<Feature> features = new ArrayList<>();
        for (Supplier<List<Delivered>> next : delivered) {
            for (Delivered one :
                    declaring.reach("the constants of a flag enum", next).orElse(List.of())) {
                declaring.feature(one).ifPresent(features::add);
            }
        }
        return claiming(mission.withFeatures(features), declaring)
                .withFaults(declaring.faults())
                .withSites(declaring.sites());
    }

    /** Joint effects come last, since they name features. */
    private Mission claiming(Mission mission, Declaring declaring) {
        Mission claimed = mission;
        for (JointDeclaration next : joint) {
            Mission before = claimed;
            Optional<JointEffect> told = next == null
                    ? declaring.attempt(() -> {
                        throw Declaring.isNull("a joint effect");
                    })
                    : next.sentence().told(declaring);
            claimed = told.flatMap(effect -> declaring.attempt(() -> before.withJointEffect(effect)))
                    .orElse(before);
        }
        return claimed;
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
                    Sentence.openingAt(site, asking -> opened(asking.declaring(), statement)),
                    null,
                    List.of(),
                    List.of());
        }

        /** A mission is there whatever was said of it. */
        private Mission opened(Declaring in, @Nullable String statement) {
            return in.attempt(() -> Mission.of(in.mission(), level, statement))
                    .orElseGet(() -> Mission.of(in.mission(), level, "(not stated)"));
        }
    }

    /** What was said of a ladder link before its mechanism. */
    record Reasoning(MissionSentence mission, @Nullable Mission above) implements Because {
        @Override
        public Laddering because(@Nullable String mechanism) {
            Sentence<LadderLink> link = Sentence.openingAt(mission.closed.site(), asking -> {
                Mission linked = asking.part(this::declared, StandIn.MISSION);
                return asking.part(() -> LadderLink.of(linked, mechanism), LadderLink.of(linked, Asking.NOT_SAID));
            });
            return new MissionSentence(mission.name, mission.sentence(), link, mission.delivered, mission.joint);
        }

        private Mission declared() {
            return MissionSentence.declared(above);
        }
    }

    /** What was said of a strained mission before the mechanism. */
    record Straining(MissionSentence mission, @Nullable Mission above) implements StrainingBecause {
        @Override
        public MissionDeclaration because(@Nullable String mechanism) {
            return mission.then((it, in) -> it.withStrain(LadderLink.of(declared(above), mechanism)));
        }
    }

    private static Mission declared(@Nullable Mission above) {
        if (above == null) {
            throw Refused.value("mission above", null, "the constant of a mission that was declared before");
        }
        return above;
    }
}
