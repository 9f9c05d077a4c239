package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Feature;
import org.missionled.model.FlagKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Past;
import org.missionled.model.Purpose;
import org.missionled.model.Refused;
import org.missionled.model.Review;
import org.missionled.model.Rhythm;
import org.missionled.model.Stewardship;

/** What was said of a mission; its last ladder link stays open until another word follows. */
final class MissionSentence implements MissionDeclaration.Laddering, MissionDeclaration.Reviewing {
    private final @Nullable String name;
    private final Sentence<Mission> closed;
    private final @Nullable Sentence<LadderLink> link;
    private final List<Supplier<List<Delivered>>> delivered;
    private final List<Sentence.Clause<Mission>> late;

    private MissionSentence(
            @Nullable String name,
            Sentence<Mission> closed,
            @Nullable Sentence<LadderLink> link,
            List<Supplier<List<Delivered>>> delivered,
            List<Sentence.Clause<Mission>> late) {
        this.name = name;
        this.closed = closed;
        this.link = link;
        this.delivered = delivered;
        this.late = late;
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

    MissionSentence then(Sentence.Clause<Mission> clause) {
        return new MissionSentence(name, sentence().then(clause), null, delivered, late);
    }

    @Override
    public Because ladderingTo(@Nullable Mission above) {
        return new Reasoning(this, above);
    }

    private MissionSentence linking(Sentence.Clause<LadderLink> clause) {
        return link == null ? this : new MissionSentence(name, closed, link.then(clause), delivered, late);
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

    /** With one more clause, told after the features, since it may name some. */
    MissionSentence last(Sentence.Clause<Mission> clause) {
        List<Sentence.Clause<Mission>> all = new ArrayList<>(late);
        all.add(clause);
        return new MissionSentence(name, sentence(), null, delivered, all);
    }

    @Override
    public MissionDeclaration claiming(JointDeclaration... effects) {
        MissionSentence said = this;
        for (JointDeclaration next : Several.of(effects)) {
            said = said.last((mission, in) -> Declaring.present("a joint effect", next)
                    .sentence()
                    .told(in)
                    .map(mission::withJointEffect)
                    .orElse(mission));
        }
        return said;
    }

    @Override
    public MissionDeclaration involving(StakeholderDeclaration... stakeholders) {
        MissionSentence said = this;
        for (StakeholderDeclaration next : Several.of(stakeholders)) {
            said = said.last((mission, in) -> ((StakeholderSentence) Declaring.present("a stakeholder", next))
                    .sentence()
                    .told(in)
                    .map(mission::withStakeholder)
                    .orElse(mission));
        }
        return said;
    }

    @Override
    public MissionDeclaration deciding(DecisionDeclaration... decisions) {
        MissionSentence said = this;
        for (DecisionDeclaration next : Several.of(decisions)) {
            said = said.last((mission, in) -> Declaring.present("a decision", next)
                    .sentence()
                    .told(in)
                    .map(it -> kept(mission, stewardship -> stewardship.withDecision(it)))
                    .orElse(mission));
        }
        return said;
    }

    @Override
    public MissionDeclaration committedTo(CommitmentDeclaration... commitments) {
        MissionSentence said = this;
        for (CommitmentDeclaration next : Several.of(commitments)) {
            said = said.then((mission, in) -> Declaring.present("a commitment", next)
                    .sentence()
                    .told(in)
                    .map(it -> kept(mission, stewardship -> stewardship.withCommitment(it)))
                    .orElse(mission));
        }
        return said;
    }

    static Mission past(Mission mission, UnaryOperator<Past> changed) {
        return kept(mission, stewardship -> stewardship.withPast(changed.apply(stewardship.past())));
    }

    private static Mission kept(Mission mission, UnaryOperator<Stewardship> changed) {
        return mission.withStewardship(changed.apply(mission.stewardship()));
    }

    private MissionSentence keeping(UnaryOperator<Stewardship> changed) {
        return then((mission, in) -> kept(mission, changed));
    }

    private MissionSentence meaning(UnaryOperator<Purpose> changed) {
        return then((mission, in) -> mission.withPurpose(changed.apply(mission.purpose())));
    }

    @Override
    public MissionDeclaration facing(@Nullable ProblemDeclaration problem) {
        return then((mission, in) -> Declaring.present("a problem", problem)
                .sentence()
                .told(in)
                .map(it -> mission.withPurpose(mission.purpose().withProblem(it)))
                .orElse(mission));
    }

    @Override
    public MissionDeclaration envisioning(@Nullable String vision) {
        return meaning(purpose -> purpose.withVision(vision));
    }

    @Override
    public MissionDeclaration until(@Nullable String day) {
        return meaning(purpose -> purpose.withHorizon(Day.parse("horizon of a mission", day)));
    }

    @Override
    public MissionDeclaration reviewedEvery(int periods, @Nullable Rhythm each) {
        return keeping(stewardship -> stewardship.withCadence(Stewardship.Cadence.of(periods, each)));
    }

    @Override
    public Reviewing learning(@Nullable String lesson) {
        return keeping(stewardship -> stewardship.withLearning(lesson));
    }

    @Override
    public MissionDeclaration retiring(@Nullable String id, String... others) {
        MissionSentence said = this;
        List<@Nullable String> all = new ArrayList<>();
        all.add(id);
        all.addAll(Several.of(others));
        for (String next : all) {
            said = said.then((mission, in) -> past(mission, past -> past.withRetired(in.local(next))));
        }
        return said;
    }

    @Override
    public Renaming renaming(@Nullable Element element) {
        return new RenamedElement(this, element);
    }

    @Override
    public Rewording rewording(@Nullable String fingerprint) {
        return new RewordedMeaning(this, fingerprint);
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
        return meaning(purpose -> purpose.withBeneficiaries(people));
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
    public Reviewing reviewedOn(@Nullable String day) {
        return keeping(stewardship -> stewardship.withReview(Review.on(Day.parse("day of the review", day))));
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
        return new MissionSentence(name, sentence(), null, all, late);
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
        return Sentence.withClauses(mission.withFeatures(features), late, declaring)
                .withFaults(declaring.faults())
                .withSites(declaring.sites());
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
            return new MissionSentence(mission.name, mission.sentence(), link, mission.delivered, mission.late);
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

    static Mission declared(@Nullable Mission above) {
        if (above == null) {
            throw Refused.value("mission above", null, "the constant of a mission that was declared before");
        }
        return above;
    }
}
