package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.id;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFall;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.toRiseBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.model.Parts.Part;

/** Two values are equal when all that was said of them is, part by part; a new part without an example fails. */
class EqualityTest {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric SLEEP = rising("sleep");
    private static final Measure TO_60 = Measure.of(WHO5, from52To60());
    private static final Goal BETTER = goal("feel-better", TO_60, Measure.of(SLEEP));
    private static final Guardrail GUARDRAIL = new Guardrail(falling("screen-time"), Bound.atMost(45));

    /** A value, made anew each time, and for each of its parts one that differs in that part alone. */
    record Example(Class<?> type, Supplier<Object> same, Map<String, Object> others) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Example> examples() {
        return List.of(
                metrics(),
                goals(),
                claims(),
                evidences(),
                features(),
                lifecycles(),
                flags(),
                extensions(),
                considerations(),
                researches(),
                messages(),
                links(),
                drives(),
                joints(),
                missions(),
                stewardships(),
                reviews(),
                purposes(),
                problems(),
                stakeholders(),
                affirmations(),
                decisions(),
                commitments(),
                pasts(),
                indices(),
                groups(),
                metricParts());
    }

    private static Map<String, Object> others(Object... namesAndValues) {
        Map<String, Object> others = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            others.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return others;
    }

    private static Example metrics() {
        ElementId id = WHO5.id();
        ValueKind points = WHO5.kind();
        return new Example(
                ImpactMetric.class,
                () -> rising("who-5"),
                others(
                        "id", ImpactMetric.of(SLEEP.id(), WHO5.meaning(), points, new Direction.Rises()),
                        "meaning", ImpactMetric.of(id, "Something else", points, new Direction.Rises()),
                        "kind", ImpactMetric.of(id, WHO5.meaning(), new ValueKind.Percentage(), new Direction.Rises()),
                        "direction", ImpactMetric.of(id, WHO5.meaning(), points, new Direction.Falls()),
                        "level", WHO5.withLevel(MetricLevel.OUTCOME),
                        "beneficiaries", WHO5.withBeneficiaries("members"),
                        "rhythm", WHO5.withRhythm(Rhythm.MONTH),
                        "accumulation", WHO5.withAccumulation(Accumulation.mean(12, Rhythm.MONTH)),
                        "season", WHO5.withSeason(Rhythm.YEAR),
                        "timing", WHO5.withTiming(Timing.END_OF_PERIOD),
                        "days it stays fresh", WHO5.withFreshDays(45),
                        "interval scale", WHO5.withIntervalScale(),
                        "natural limits", WHO5.withLimits(new Limits(0, 100)),
                        "collection", WHO5.withCollection(CollectionMethod.SURVEY),
                        "definition", WHO5.withDefinition("dbt:metric.who5"),
                        "owner", WHO5.withOwner("habits team"),
                        "rubric",
                                ImpactMetric.of(id, WHO5.meaning(), new ValueKind.Qualitative(), new Direction.Rises())
                                        .withRubric(List.of("none", "some")),
                        "preferred sources", WHO5.withPreferredSource("statistics office"),
                        "drives", WHO5.withDriving(DrivesLink.of(SLEEP, "who feels better sleeps better")),
                        "disaggregations", WHO5.withDisaggregation(Disaggregation.of("age", List.of("18-29"))),
                        "derivation", WHO5.withDerivation(Derivation.of(Derivation.Form.CHANGE, List.of(SLEEP)))));
    }

    private static Example goals() {
        String statement = BETTER.statement();
        Goal bare = Goal.of(BETTER.id(), GoalKind.PURPOSE, statement);
        return new Example(
                Goal.class,
                () -> Goal.of(id(ElementKind.GOAL, "feel-better"), GoalKind.PURPOSE, statement),
                others(
                        "id", Goal.of(id(ElementKind.GOAL, "feel-safe"), GoalKind.PURPOSE, statement),
                        "kind", Goal.of(BETTER.id(), GoalKind.SUSTAINING, statement),
                        "statement", Goal.of(BETTER.id(), GoalKind.PURPOSE, "Something else"),
                        "measures", bare.withMeasure(TO_60),
                        "in service of", bare.withServiceOf(id(ElementKind.GOAL, "feel-safe")),
                        "yardstick", bare.withYardstick(Yardstick.compound()),
                        "owner", bare.withOwner("head of product"),
                        "proposed", bare.withProposed()));
    }

    private static Example claims() {
        Claim bare = claim(BETTER, WHO5, toRise());
        Goal safe = goal("feel-safe", TO_60);
        return new Example(
                Claim.class,
                () -> claim(BETTER, rising("who-5"), toRise()),
                others(
                        "goal", claim(safe, WHO5, toRise()),
                        "metric", claim(BETTER, SLEEP, toRise()),
                        "effect", claim(BETTER, WHO5, toFall()),
                        "reach", bare.withReach(0.3),
                        "landing", bare.withLanding(day("2026-10-01")),
                        "because", bare.withBecause("it helps"),
                        "assuming", bare.withAssuming("people answer"),
                        "evidence", bare.withEvidence(evidence(EvidenceGrade.EXPERIMENT)),
                        "forecast on", bare.withForecastOn(day("2026-03-01"))));
    }

    private static Example evidences() {
        Evidence bare = evidence(EvidenceGrade.EXPERIMENT);
        return new Example(
                Evidence.class,
                () -> evidence(EvidenceGrade.EXPERIMENT),
                others(
                        "grade", evidence(EvidenceGrade.COMPARISON),
                        "reference", Evidence.of(EvidenceGrade.EXPERIMENT, "EXP-115", bare.population()),
                        "population", Evidence.of(EvidenceGrade.EXPERIMENT, bare.reference(), "12 members"),
                        "metric", bare.withOtherMetric(SLEEP),
                        "day", bare.withDay(day("2026-06-30")),
                        "finding", bare.withFinding(Finding.of(2.1, Finding.Unit.UNITS)),
                        "other people", bare.withOtherPeople("pilot schools in Sweden"),
                        "weaknesses", bare.withWeakness(Weakness.ATTRITION),
                        "valid until", bare.withValidUntil(day("2028-05-31"))));
    }

    private static Example features() {
        Feature bare = feature("quiz");
        return new Example(
                Feature.class,
                () -> feature("quiz"),
                others(
                        "id",
                                Feature.of(
                                        id(ElementKind.FEATURE, "feed"),
                                        bare.doing().orElseThrow()),
                        "doing", Feature.of(bare.id(), "Something else"),
                        "claims", bare.withClaim(claim(BETTER, WHO5, toRise())),
                        "without impact because", bare.withNoImpact("comfort"),
                        "guardrails", bare.withGuardrail(GUARDRAIL),
                        "flag", bare.withFlag(Flag.of(FlagKind.RELEASE, "quiz")),
                        "owner", bare.withOwner("habits team"),
                        "lifecycle", bare.withLifecycle(Lifecycle.notSaid().withStage(FeatureStage.DISCOVERY)),
                        "cost", bare.withCost(new Cost(120_000, "EUR")),
                        "considerations", bare.withConsideration(Consideration.nothing(ConsiderationKind.PRIVACY, "x")),
                        "research",
                                bare.withResearch(Research.of(ResearchMethod.SURVEY, "a", "b", day("2026-02-01"), "c")),
                        "messages", bare.withMessage(Message.of("members", "x", "release notes")),
                        "exemptions", bare.withExemption(Exemption.of(BETTER, "it pays for the others"))));
    }

    private static Example lifecycles() {
        Lifecycle bare = Lifecycle.notSaid();
        return new Example(
                Lifecycle.class,
                () -> Lifecycle.notSaid(),
                others(
                        "stage before launch", bare.withStage(FeatureStage.DISCOVERY),
                        "launched", bare.withLaunchedOn(day("2026-03-01")),
                        "retired", bare.withRetiredOn(day("2027-03-01")),
                        "declined because", bare.withDeclinedBecause("it would track people")));
    }

    private static Example flags() {
        Flag bare = Flag.of(FlagKind.RELEASE, "quiz");
        return new Example(
                Flag.class,
                () -> Flag.of(FlagKind.RELEASE, "quiz"),
                others(
                        "key", Flag.of(FlagKind.RELEASE, "feed"),
                        "kind", Flag.of(FlagKind.EXPERIMENT, "quiz"),
                        "created", bare.withCreated(day("2026-01-01")),
                        "expires", bare.withExpires(day("2026-12-31")),
                        "extensions",
                                bare.withExpires(day("2026-12-31"))
                                        .withExtension(FlagExtension.of(day("2027-02-01"), "x")),
                        "permanent because", bare.withPermanentBecause("operators need it"),
                        "removal conditions",
                                bare.withRemovalCondition(new RemovalCondition(WHO5, RemovalCondition.When.REACHED))));
    }

    private static Example extensions() {
        FlagExtension bare = FlagExtension.of(day("2027-02-01"), "x");
        return new Example(
                FlagExtension.class,
                () -> FlagExtension.of(day("2027-02-01"), "x"),
                others(
                        "to", FlagExtension.of(day("2027-02-02"), "x"),
                        "because", FlagExtension.of(day("2027-02-01"), "y"),
                        "decided by", bare.withDecidedBy("head of product"),
                        "decided on", bare.withDecidedOn(day("2026-11-20"))));
    }

    private static Example considerations() {
        ConsiderationKind privacy = ConsiderationKind.PRIVACY;
        Consideration bare = Consideration.mitigated(privacy, "x", "y");
        return new Example(
                Consideration.class,
                () -> Consideration.mitigated(privacy, "x", "y"),
                others(
                        "kind", Consideration.mitigated(ConsiderationKind.BIAS, "x", "y"),
                        "concern", Consideration.mitigated(privacy, "z", "y"),
                        "mitigated by", Consideration.mitigated(privacy, "x", "z"),
                        "not mitigated because", Consideration.unmitigated(privacy, "x", "y"),
                        "nothing because", Consideration.nothing(privacy, "y"),
                        "guarded by", bare.withGuarded(WHO5)));
    }

    private static Example researches() {
        LocalDate day = day("2026-02-01");
        Research bare = Research.of(ResearchMethod.SURVEY, "a", "b", day, "c");
        return new Example(
                Research.class,
                () -> Research.of(ResearchMethod.SURVEY, "a", "b", day, "c"),
                others(
                        "method", Research.of(ResearchMethod.INTERVIEWS, "a", "b", day, "c"),
                        "people", Research.of(ResearchMethod.SURVEY, "x", "b", day, "c"),
                        "question", Research.of(ResearchMethod.SURVEY, "a", "x", day, "c"),
                        "day", Research.of(ResearchMethod.SURVEY, "a", "b", day("2026-02-02"), "c"),
                        "insight", Research.of(ResearchMethod.SURVEY, "a", "b", day, "x"),
                        "reference", bare.withReference("notes/2026-02")));
    }

    private static Example messages() {
        Message bare = Message.of("members", "x", "release notes");
        return new Example(
                Message.class,
                () -> Message.of("members", "x", "release notes"),
                others(
                        "audience", Message.of("carers", "x", "release notes"),
                        "text", Message.of("members", "y", "release notes"),
                        "place", Message.of("members", "x", "in the app"),
                        "claim", bare.withClaim(ClaimVerb.MOVED, WHO5),
                        "said from", bare.withFrom(day("2026-10-01")),
                        "said until", bare.withUntil(day("2026-12-31"))));
    }

    private static Example links() {
        LadderLink bare = LadderLink.of(city(), "it is the city's headline");
        return new Example(
                LadderLink.class,
                () -> LadderLink.of(city(), "it is the city's headline"),
                others(
                        "above", LadderLink.of(city().withReviewedOn(day("2026-01-01")), bare.because()),
                        "because", LadderLink.of(city(), "something else"),
                        "assuming", bare.withAssuming("members live in the city"),
                        "evidence", bare.withEvidence(evidence(EvidenceGrade.STATED))));
    }

    private static Example drives() {
        DrivesLink bare = DrivesLink.of(SLEEP, "who feels better sleeps better");
        return new Example(
                DrivesLink.class,
                () -> DrivesLink.of(rising("sleep"), "who feels better sleeps better"),
                others(
                        "driven", DrivesLink.of(WHO5, bare.because()),
                        "because", DrivesLink.of(SLEEP, "something else"),
                        "evidence", bare.withEvidence(evidence(EvidenceGrade.STATED))));
    }

    private static JointEffect together() {
        return JointEffect.of(
                List.of(id(ElementKind.FEATURE, "quiz"), id(ElementKind.FEATURE, "feed")), WHO5, toRiseBy(3));
    }

    private static Example joints() {
        List<ElementId> three = List.of(
                id(ElementKind.FEATURE, "quiz"), id(ElementKind.FEATURE, "feed"), id(ElementKind.FEATURE, "ads"));
        return new Example(
                JointEffect.class,
                EqualityTest::together,
                others(
                        "features", JointEffect.of(three, WHO5, toRiseBy(3)),
                        "metric", JointEffect.of(together().features(), SLEEP, toRiseBy(3)),
                        "effect", JointEffect.of(together().features(), WHO5, toRiseBy(2)),
                        "because", together().withBecause("both remind the same people"),
                        "reach", together().withReach(0.3),
                        "evidence", together().withEvidence(evidence(EvidenceGrade.EXPERIMENT))));
    }

    private static Example missions() {
        Mission bare = mission();
        String statement = bare.statement();
        Claim claim = claim(BETTER, WHO5, toRise());
        List<Feature> both = List.of(feature("quiz", claim), feature("feed", claim));
        return new Example(
                Mission.class,
                () -> mission(),
                others(
                        "id", Mission.of(ElementId.ofMission("fitness"), MissionLevel.PRODUCT, statement),
                        "level", Mission.of(WELLNESS, MissionLevel.SOCIETY, statement),
                        "statement", Mission.of(WELLNESS, MissionLevel.PRODUCT, "Something else"),
                        "purpose", bare.withPurpose(Purpose.NONE.withVision("a city in which nobody is alone")),
                        "stakeholders", bare.withStakeholder(members()),
                        "ladder", bare.withLadderLink(LadderLink.of(city(), "it is the city's headline")),
                        "goals", bare.withGoal(BETTER),
                        "guardrails", bare.withGuardrail(GUARDRAIL),
                        "without guardrail because", bare.withNoGuardrail("a prototype"),
                        "indices", bare.withIndex(index("well")),
                        "features", bare.withFeatures(List.of(feature("quiz"))),
                        "joint effects", bare.withFeatures(both).withJointEffect(together()),
                        "flag lifetimes",
                                mission()
                                        .withFlagLifetimes(
                                                FlagLifetimes.standard().withExtensions(1)),
                        "stewardship", bare.withReviewedOn(day("2026-06-30")),
                        "faults", bare.withFaults(List.of(Fault.of(WELLNESS, "wrong", null)))));
    }

    private static Example stewardships() {
        return new Example(
                Stewardship.class,
                () -> Stewardship.NONE,
                others(
                        "custodian", Stewardship.NONE.withCustodian("head of product"),
                        "champion", Stewardship.NONE.withChampion("chief executive"),
                        "cadence of reviews", Stewardship.NONE.withCadence(new Stewardship.Cadence(3, Rhythm.MONTH)),
                        "reviews", Stewardship.NONE.withReview(Review.on(day("2026-06-30"))),
                        "decisions", Stewardship.NONE.withDecision(decision()),
                        "past", Stewardship.NONE.withPast(Past.NONE.withRetired(SLEEP.id())),
                        "commitments", Stewardship.NONE.withCommitment(commitment())));
    }

    private static Decision decision() {
        return Decision.of(Choice.SCALE, BETTER.id(), "it works", day("2026-07-01"));
    }

    private static Commitment commitment() {
        return Commitment.of("two-counsellors", "hire two more", "chief executive", day("2026-12-31"));
    }

    private static Stakeholder members() {
        return Stakeholder.of("members", List.of(StakeholderRole.BENEFITS));
    }

    private static Example purposes() {
        return new Example(
                Purpose.class,
                () -> Purpose.NONE,
                others(
                        "problem", Purpose.NONE.withProblem(Problem.of("nobody helps", "people who live alone")),
                        "beneficiaries", Purpose.NONE.withBeneficiaries("people who live alone"),
                        "vision", Purpose.NONE.withVision("a city in which nobody is alone"),
                        "horizon", Purpose.NONE.withHorizon(day("2030-12-31"))));
    }

    private static Example problems() {
        Problem bare = Problem.of("nobody helps", "people who live alone");
        return new Example(
                Problem.class,
                () -> Problem.of("nobody helps", "people who live alone"),
                others(
                        "statement", Problem.of("nobody asks", "people who live alone"),
                        "people", Problem.of("nobody helps", "members"),
                        "number of people", bare.withNumber(41_000),
                        "underserved because", bare.withUnderservedBecause("clinics are paid by the visit"),
                        "evidence", bare.withEvidence(evidence(EvidenceGrade.STATED))));
    }

    private static Example stakeholders() {
        return new Example(
                Stakeholder.class,
                () -> members(),
                others(
                        "name", Stakeholder.of("city", List.of(StakeholderRole.BENEFITS)),
                        "roles", Stakeholder.of("members", List.of(StakeholderRole.FUNDS)),
                        "affirmations", members().withAffirmation(Affirmation.of(BETTER.id(), day("2026-07-01")))));
    }

    private static Example affirmations() {
        Affirmation bare = Affirmation.of(BETTER.id(), day("2026-07-01"));
        return new Example(
                Affirmation.class,
                () -> Affirmation.of(BETTER.id(), day("2026-07-01")),
                others(
                        "element", Affirmation.of(SLEEP.id(), day("2026-07-01")),
                        "day", Affirmation.of(BETTER.id(), day("2026-07-02")),
                        "wording", bare.withWording(Fingerprint.of(BETTER))));
    }

    private static Example decisions() {
        Decision bare = decision();
        return new Example(
                Decision.class,
                () -> decision(),
                others(
                        "choice", Decision.of(Choice.STOP, BETTER.id(), "it works", day("2026-07-01")),
                        "element", Decision.of(Choice.SCALE, SLEEP.id(), "it works", day("2026-07-01")),
                        "because", Decision.of(Choice.SCALE, BETTER.id(), "it pays", day("2026-07-01")),
                        "day", Decision.of(Choice.SCALE, BETTER.id(), "it works", day("2026-07-02")),
                        "alternatives", bare.withAlternative("ask once a week"),
                        "trade-off", bare.withTradeOff("fewer answers"),
                        "evidence", bare.withEvidence(evidence(EvidenceGrade.STATED)),
                        "taken by", bare.withTakenBy("habits team"),
                        "escalated to", bare.withEscalatedTo("executive board")));
    }

    private static Example commitments() {
        return new Example(
                Commitment.class,
                () -> commitment(),
                others(
                        "name", Commitment.of("three", "hire two more", "chief executive", day("2026-12-31")),
                        "promise", Commitment.of("two-counsellors", "x", "chief executive", day("2026-12-31")),
                        "owner", Commitment.of("two-counsellors", "hire two more", "y", day("2026-12-31")),
                        "due", Commitment.of("two-counsellors", "hire two more", "chief executive", day("2026-12-30")),
                        "kept", commitment().withKeptOn(day("2026-10-01"))));
    }

    private static Example pasts() {
        Fingerprint before = new Fingerprint("3f2a91", "0c77d2");
        return new Example(
                Past.class,
                () -> Past.NONE,
                others(
                        "retired ids", Past.NONE.withRetired(SLEEP.id()),
                        "renames", Past.NONE.withRename(new Past.Rename(SLEEP.id(), WHO5.id())),
                        "rewordings",
                                Past.NONE.withRewording(
                                        new Past.Rewording(before, new Fingerprint("88aa11", "0c77d2")))));
    }

    private static Example reviews() {
        Review bare = Review.on(day("2026-06-30"));
        return new Example(
                Review.class,
                () -> Review.on(day("2026-06-30")),
                others(
                        "day", Review.on(day("2026-07-30")),
                        "learnt", bare.withLearning("people stop answering after six weeks")));
    }

    private static Index index(String name) {
        return Index.of(id(ElementKind.INDEX, name), group());
    }

    private static PartGroup group() {
        return PartGroup.of("All in all", new Aggregation.Arithmetic(), List.of(part()));
    }

    private static MetricPart part() {
        return MetricPart.of(rising("who-5"), Goalposts.of(0, 100));
    }

    private static Example indices() {
        Index bare = index("well");
        return new Example(
                Index.class,
                () -> index("well"),
                others(
                        "id", index("fit"),
                        "root", bare.withRoot(group().withMissingData(MissingData.leftOut(0.5))),
                        "out of", bare.withOutOf(100),
                        "share of metrics", bare.withCoverageOfMetrics(0.8)));
    }

    private static Example groups() {
        PartGroup bare = group();
        List<IndexPart> parts = List.of(part());
        return new Example(
                PartGroup.class,
                EqualityTest::group,
                others(
                        "title", PartGroup.of("Something else", new Aggregation.Arithmetic(), parts),
                        "aggregation", bare.withAggregation(new Aggregation.Geometric()),
                        "parts", bare.withParts(List.of(part().withWeight(2))),
                        "missing data", bare.withMissingData(MissingData.countedAsWorst()),
                        "normaliser", bare.withNormaliser(Goalposts.of(0, 0.9)),
                        "weight", bare.withWeight(3)));
    }

    private static Example metricParts() {
        return new Example(
                MetricPart.class,
                EqualityTest::part,
                others(
                        "metric", MetricPart.of(SLEEP, Goalposts.of(0, 100)),
                        "normaliser", MetricPart.of(WHO5, Goalposts.of(0, 90)),
                        "weight", part().withWeight(2),
                        "cut off", part().withCutOff(10, 90)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPartHasAnExample(Example example) throws IllegalAccessException {
        List<String> parts = new ArrayList<>();
        for (Field field : example.type().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Part.class) {
                field.setAccessible(true);
                parts.add(String.valueOf(field.get(null)));
            }
        }
        assertThat(example.others()).isNotEmpty().containsOnlyKeys(parts);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSameWordsGiveTheSameValue(Example example) {
        assertThat(example.same().get())
                .isEqualTo(example.same().get())
                .hasSameHashCodeAs(example.same().get())
                .isNotEqualTo(null)
                .isNotEqualTo("something else");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void oneOtherPartGivesAnotherValue(Example example) {
        List<Object> all = new ArrayList<>(example.others().values());
        all.add(example.same().get());

        for (Object one : all) {
            assertThat(all.stream().filter(one::equals)).as("%s", one).hasSize(1);
        }
    }
}
