package org.missionled.dsl;

import static org.missionled.dsl.Wellness.FEEL_BETTER;
import static org.missionled.dsl.Wellness.NO_SHOWS;
import static org.missionled.dsl.Wellness.SCREEN_TIME;
import static org.missionled.dsl.Wellness.WELLBEING;
import static org.missionled.dsl.Words.commitment;
import static org.missionled.dsl.Words.comparison;
import static org.missionled.dsl.Words.decision;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.stakeholder;
import static org.missionled.dsl.Words.undeclared;
import static org.missionled.model.Choice.KEEP;
import static org.missionled.model.ConsiderationKind.PRIVACY;
import static org.missionled.model.Rhythm.MONTH;
import static org.missionled.model.Rhythm.YEAR;
import static org.missionled.model.StakeholderRole.BENEFITS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.missionled.dsl.FeatureDeclaration.Claiming;
import org.missionled.model.Claim;
import org.missionled.model.CollectionMethod;
import org.missionled.model.Commitment;
import org.missionled.model.Decision;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.MetricLevel;
import org.missionled.model.Mission;
import org.missionled.model.PartGroup;
import org.missionled.model.Problem;
import org.missionled.model.Stakeholder;
import org.missionled.model.Weakness;

/** The general words of every kind of sentence. */
final class EveryGeneralWord {
    static final GeneralWords<MetricDeclaration, ImpactMetric> OF_METRICS = new Of<MetricDeclaration, ImpactMetric>(
                    WELLBEING, EveryGeneralWord::told)
            .with("amongst", metric -> metric.amongst("members"), ImpactMetric::beneficiaries)
            .with("every", metric -> metric.every(MONTH), ImpactMetric::rhythm)
            .with("averagedOver", metric -> metric.averagedOver(3, MONTH), ImpactMetric::accumulation)
            .with("seasonalOver", metric -> metric.seasonalOver(YEAR), ImpactMetric::season)
            .with("preferring", metric -> metric.preferring("statistics office"), ImpactMetric::preferredSources)
            .with("atPeriodEnd", MetricDeclaration::atPeriodEnd, ImpactMetric::timing)
            .with("onIntervalScale", MetricDeclaration::onIntervalScale, ImpactMetric::isOnIntervalScale)
            .with("staleAfterDays", metric -> metric.staleAfterDays(45), ImpactMetric::freshDays)
            .with("limitedTo", metric -> metric.limitedTo(0, 100), ImpactMetric::limits)
            .with("asLevel", metric -> metric.asLevel(MetricLevel.OUTCOME), ImpactMetric::level)
            .with("collectedBy", it -> it.collectedBy(CollectionMethod.SURVEY), ImpactMetric::collection)
            .with("definedAt", metric -> metric.definedAt("dbt:metric.who"), ImpactMetric::definition)
            .with("ownedBy", metric -> metric.ownedBy("care"), ImpactMetric::owner)
            .with("driving", metric -> metric.driving(NO_SHOWS).because("y"), ImpactMetric::drives)
            .with("disaggregatedBy", it -> it.disaggregatedBy("age", "18-29"), ImpactMetric::disaggregations)
            .words();

    static final GeneralWords<FeatureDeclaration, Feature> OF_FEATURES = new Of<FeatureDeclaration, Feature>(
                    feature("f").doing("x").withoutImpact("comfort"),
                    said -> mission().delivering(said).declare().features().get(0))
            .with("behind", feature -> feature.behind(releaseFlag("k")), Feature::flag)
            .with("ownedBy", feature -> feature.ownedBy("habits"), Feature::owner)
            .with("guarding", feature -> feature.guarding(SCREEN_TIME).atMost(45), Feature::guardrails)
            .with(
                    "launchedOn",
                    feature -> feature.launchedOn("2026-03-01"),
                    feature -> feature.lifecycle().launchedOn())
            .with(
                    "retiredOn",
                    feature -> feature.retiredOn("2027-03-01"),
                    feature -> feature.lifecycle().retiredOn())
            .with("costing", feature -> feature.costing(120_000, "EUR"), Feature::cost)
            .with("considering", it -> it.considering(PRIVACY).nothingBecause("z"), Feature::considerations)
            .with("learntFrom", feature -> feature.learntFrom(GoodArguments.RESEARCH), Feature::research)
            .with("telling", feature -> feature.telling(GoodArguments.MESSAGE), Feature::messages)
            .with("exemptFrom", it -> it.exemptFrom(FEEL_BETTER).because("z"), Feature::exemptions)
            .words();

    static final GeneralWords<Claiming, Claim> OF_CLAIMS = new Of<Claiming, Claim>(claiming(), EveryGeneralWord::told)
            .with("because", claim -> claim.because("y"), Claim::because)
            .with("assuming", claim -> claim.assuming("z"), Claim::assuming)
            .with("backedBy", claim -> claim.backedBy(comparison("C-1", "members")), Claim::evidence)
            .with("reaching", claim -> claim.reaching(0.3), Claim::reach)
            .with("landing", claim -> claim.landing("2026-06-01"), Claim::landing)
            .with("forecastOn", claim -> claim.forecastOn("2026-03-01"), Claim::forecastOn)
            .words();

    static final GeneralWords<EvidenceDeclaration, Evidence> OF_EVIDENCE = new Of<EvidenceDeclaration, Evidence>(
                    experiment("EXP-1", "members"),
                    said -> told(claiming().backedBy(said)).evidence().get(0))
            .with("about", evidence -> evidence.about(NO_SHOWS), Evidence::otherMetric)
            .with("on", evidence -> evidence.on("2026-05-31"), Evidence::day)
            .with("amongstOthers", it -> it.amongstOthers("pilot schools"), Evidence::otherPeople)
            .with("weakenedBy", it -> it.weakenedBy(Weakness.ATTRITION), Evidence::weaknesses)
            .with("validUntil", evidence -> evidence.validUntil("2028-05-31"), Evidence::validUntil)
            .with("finding", it -> it.finding(2.1).between(1.5, 2.7), Evidence::finding)
            .words();

    static final GeneralWords<FlagDeclaration, Flag> OF_FLAGS = new Of<FlagDeclaration, Flag>(
                    releaseFlag("k"),
                    said -> OF_FEATURES
                            .told()
                            .apply(undeclared("f").behind(said))
                            .flag()
                            .orElseThrow())
            .with("created", flag -> flag.created("2026-03-01"), Flag::created)
            .with("removedOnce", flag -> flag.removedOnce(WELLBEING).isReached(), Flag::removalConditions)
            .words();

    static final GeneralWords<MissionDeclaration, Mission> OF_MISSIONS = new Of<MissionDeclaration, Mission>(
                    Wellness.mission(), MissionDeclaration::declare)
            .with(
                    "ladderingTo",
                    it -> it.ladderingTo(Wellness.HEALTHY_CITY).because("y"),
                    mission -> mission.ladder().links())
            .with(
                    "straining",
                    it -> it.straining(Wellness.HEALTHY_CITY).because("z"),
                    mission -> mission.ladder().strains())
            .with("pursuing", mission -> mission.pursuing(FEEL_BETTER), Mission::goals)
            .with("guarding", mission -> mission.guarding(SCREEN_TIME).atMost(45), Mission::guardrails)
            .with("indexing", mission -> mission.indexing(index()), Mission::indices)
            .with(
                    "benefiting",
                    mission -> mission.benefiting("members"),
                    mission -> mission.purpose().beneficiaries())
            .with(
                    "keptBy",
                    mission -> mission.keptBy("head of product"),
                    mission -> mission.stewardship().custodian())
            .with(
                    "championedBy",
                    mission -> mission.championedBy("chief executive"),
                    mission -> mission.stewardship().champion())
            .with("reviewedOn", mission -> mission.reviewedOn("2026-06-30"), Mission::reviewedOn)
            .with("lettingFlagsLive", it -> it.lettingFlagsLive(FlagKind.RELEASE, 180), Mission::flagLifetimes)
            .with("delivering", mission -> mission.delivering(undeclared("f")), Mission::features)
            .with(
                    "facing",
                    mission -> mission.facing(Words.problem("x").hurting("y")),
                    mission -> mission.purpose().problem())
            .with(
                    "envisioning",
                    mission -> mission.envisioning("x"),
                    mission -> mission.purpose().vision())
            .with(
                    "until",
                    mission -> mission.until("2030-12-31"),
                    mission -> mission.purpose().horizon())
            .with(
                    "involving",
                    mission -> mission.involving(stakeholder("members").who(BENEFITS)),
                    Mission::stakeholders)
            .with(
                    "reviewedEvery",
                    mission -> mission.reviewedEvery(3, MONTH),
                    mission -> mission.stewardship().cadence())
            .with(
                    "deciding",
                    mission -> mission.deciding(decided()),
                    mission -> mission.stewardship().decisions())
            .with(
                    "committedTo",
                    mission -> mission.committedTo(promised()),
                    mission -> mission.stewardship().commitments())
            .with(
                    "retiring",
                    mission -> mission.retiring("goal:be-fit"),
                    mission -> mission.stewardship().past().retired())
            .with(
                    "renaming",
                    mission -> mission.renaming(FEEL_BETTER).from("be-well"),
                    mission -> mission.stewardship().past().renames())
            .with(
                    "rewording",
                    mission -> mission.rewording("3f2a91-0c77d2").as("88aa11-0c77d2"),
                    mission -> mission.stewardship().past().rewordings())
            .words();

    private static DecisionDeclaration decided() {
        return decision(KEEP).about(FEEL_BETTER).because("x").on("2026-07-01");
    }

    private static CommitmentDeclaration promised() {
        return commitment("two-counsellors").to("x").ownedBy("y").by("2026-12-31");
    }

    static final GeneralWords<ProblemDeclaration, Problem> OF_PROBLEMS = new Of<ProblemDeclaration, Problem>(
                    Words.problem("x").hurting("y"),
                    said -> mission().facing(said).declare().purpose().problem().orElseThrow())
            .with("underservedBecause", said -> said.underservedBecause("z"), Problem::underservedBecause)
            .with("backedBy", said -> said.backedBy(experiment("EXP", "p")), Problem::evidence)
            .words();

    static final GeneralWords<StakeholderDeclaration, Stakeholder> OF_STAKEHOLDERS = new Of<
                    StakeholderDeclaration, Stakeholder>(
                    stakeholder("members").who(BENEFITS),
                    said -> mission().involving(said).declare().stakeholders().get(0))
            .with(
                    "affirming",
                    said -> said.affirming(FEEL_BETTER).on("2026-07-01").worded("3f2a91-0c77d2"),
                    Stakeholder::affirmations)
            .words();

    static final GeneralWords<DecisionDeclaration, Decision> OF_DECISIONS = new Of<DecisionDeclaration, Decision>(
                    decided(),
                    said -> mission()
                            .deciding(said)
                            .declare()
                            .stewardship()
                            .decisions()
                            .get(0))
            .with("ratherThan", said -> said.ratherThan("x"), Decision::alternatives)
            .with("givingUp", said -> said.givingUp("x"), Decision::tradeOff)
            .with("backedBy", said -> said.backedBy(experiment("EXP", "p")), Decision::evidence)
            .with("takenBy", said -> said.takenBy("habits team"), Decision::takenBy)
            .with("escalatedTo", said -> said.escalatedTo("executive board"), Decision::escalatedTo)
            .words();

    static final GeneralWords<CommitmentDeclaration, Commitment> OF_COMMITMENTS = new Of<
                    CommitmentDeclaration, Commitment>(
                    promised(),
                    said -> mission()
                            .committedTo(said)
                            .declare()
                            .stewardship()
                            .commitments()
                            .get(0))
            .with("keptOn", said -> said.keptOn("2026-10-01"), Commitment::keptOn)
            .words();

    static final GeneralWords<IndexDeclaration, Index> OF_INDICES = new Of<IndexDeclaration, Index>(
                    index(),
                    said -> mission().indexing(said).declare().indices().get(0))
            .with(
                    "covering",
                    index -> index.covering(0.75),
                    index -> index.root().missingData())
            .with("coveringMetrics", index -> index.coveringMetrics(0.8), Index::coverageOfMetrics)
            .with("outOf", index -> index.outOf(100), Index::outOf)
            .words();

    static final GeneralWords<PartDeclaration.Group, PartGroup> OF_GROUPS = new Of<PartDeclaration.Group, PartGroup>(
                    part("Bodies").averaging(part(SCREEN_TIME).worst(90).best(0)), EveryGeneralWord::told)
            .with("weighing", group -> group.weighing(2), PartGroup::weight)
            .with("covering", group -> group.covering(0.75), PartGroup::missingData)
            .with("worst", group -> group.worst(0).best(0.9), PartGroup::normaliser)
            .words();

    static final List<GeneralWords<?, ?>> ALL = List.of(
            OF_METRICS,
            OF_FEATURES,
            OF_CLAIMS,
            OF_EVIDENCE,
            OF_FLAGS,
            OF_MISSIONS,
            OF_INDICES,
            OF_GROUPS,
            OF_PROBLEMS,
            OF_STAKEHOLDERS,
            OF_DECISIONS,
            OF_COMMITMENTS);

    private EveryGeneralWord() {}

    private static MissionDeclaration mission() {
        return Wellness.mission();
    }

    private static ImpactMetric told(MetricDeclaration metric) {
        return mission()
                .pursuing(goal("g").stating("x").measuredBy(metric))
                .declare()
                .metrics()
                .get(0);
    }

    private static Claiming claiming() {
        return feature("f").doing("x").serving(FEEL_BETTER).expecting(WELLBEING).toRise();
    }

    private static IndexDeclaration index() {
        return Words.index("well")
                .stating("All in all")
                .averaging(part(SCREEN_TIME).worst(90).best(0));
    }

    private static PartGroup told(PartDeclaration.Group group) {
        return (PartGroup) mission()
                .indexing(Words.index("well").stating("All in all").averaging(group))
                .declare()
                .indices()
                .get(0)
                .root()
                .parts()
                .get(0);
    }

    private static Claim told(Claiming claiming) {
        return mission()
                .delivering(claiming)
                .declare()
                .features()
                .get(0)
                .claims()
                .get(0);
    }

    /** Gathers the words of one kind. */
    private static final class Of<S, V> {
        private final S bare;
        private final Function<S, V> told;
        private final Map<String, UnaryOperator<S>> words = new LinkedHashMap<>();
        private final Map<String, Function<V, Object>> attributes = new LinkedHashMap<>();

        Of(S bare, Function<S, V> told) {
            this.bare = bare;
            this.told = told;
        }

        Of<S, V> with(String name, UnaryOperator<S> word, Function<V, Object> attribute) {
            words.put(name, word);
            attributes.put(name, attribute);
            return this;
        }

        GeneralWords<S, V> words() {
            return new GeneralWords<>(bare, told, words, attributes);
        }
    }
}
