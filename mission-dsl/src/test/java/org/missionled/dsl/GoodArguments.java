package org.missionled.dsl;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.missionled.model.Reference;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Yardstick;

/** What may be handed to any word without giving a fault of its own. */
final class GoodArguments {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("on", "2026-01-01"),
            Map.entry("by", "2026-12-31"),
            Map.entry("created", "2026-03-01"),
            Map.entry("expires", "2026-12-01"),
            Map.entry("landing", "2026-06-01"),
            Map.entry("forecastOn", "2026-03-01"),
            Map.entry("launchedOn", "2026-03-01"),
            Map.entry("retiredOn", "2027-03-01"),
            Map.entry("validUntil", "2028-05-31"),
            Map.entry("costing", "EUR"),
            Map.entry("reviewedOn", "2026-06-30"),
            Map.entry("until", "2030-12-31"),
            Map.entry("keptOn", "2026-10-01"),
            Map.entry("worded", "3f2a91-0c77d2"),
            Map.entry("rewording", "3f2a91-0c77d2"),
            Map.entry("as", "88aa11-0c77d2"),
            Map.entry("retiring", "goal:be-fit"),
            Map.entry("publishedOn", "2026-03-15"),
            Map.entry("during", "2026-02"));
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("from", 0.2),
            Map.entry("toAtLeast", 0.3),
            Map.entry("toAtMost", 0.1),
            Map.entry("heldWithin", 0.1),
            Map.entry("reaching", 0.5),
            Map.entry("objective", 0.9),
            Map.entry("best", 9.0),
            Map.entry("aboveOrBelowMean", 0.2),
            Map.entry("red", 4.0),
            Map.entry("green", 6.0),
            Map.entry("comparedWith", 0.3));

    private static final MetricDeclaration METRIC = metric("first");
    private static final MetricDeclaration RISING =
            Words.metric("rising").measuring("x").in("points").betterHigher();
    private static final MetricDeclaration FURTHER_RISING =
            Words.metric("further-rising").measuring("y").in("points").betterHigher();
    private static final MetricDeclaration FURTHER_METRIC = metric("further");
    private static final GoalDeclaration GOAL = goal("first");
    private static final GoalDeclaration FURTHER_GOAL = goal("further");

    /** Two features that may have an effect together. */
    static final FeatureSource[] TOGETHER = {serving("one"), serving("other")};

    private static FeatureDeclaration serving(String name) {
        return Words.feature(name).doing("x").serving(GOAL).expecting(METRIC).toRise();
    }

    static final ResearchDeclaration RESEARCH =
            Words.interviews("12 carers").asking("x").on("2026-02-01").saying("y");
    static final MessageDeclaration MESSAGE =
            Words.audience("members").that("x").claimingNoEffect().through("release notes");

    private static final AtomicInteger EXTENDED = new AtomicInteger();
    private static final AtomicInteger ABOVE = new AtomicInteger();
    private static final AtomicInteger DRIVEN = new AtomicInteger();

    private GoodArguments() {}

    private static MetricDeclaration metric(String name) {
        return Words.metric(name).measuring("x").countingEach("y").outOf("z").directionUndeclared();
    }

    private static GoalDeclaration goal(String name) {
        return Words.goal(name)
                .stating("x")
                .measuredBy(METRIC)
                .from(0.2)
                .on("2026-01-01")
                .toAtLeast(0.3)
                .by("2026-12-31");
    }

    enum Carrying implements FeatureSource {
        ONE;

        @Override
        public FeatureDeclaration declaration() {
            return Words.undeclared("carried");
        }
    }

    private static GoalDeclaration sustaining() {
        return Words.sustainingGoal("sustaining").stating("x").inServiceOf(GOAL).measuredBy(METRIC);
    }

    static Object[] of(Method word) {
        return Stream.of(word.getParameters())
                .map(parameter -> of(word, parameter))
                .toArray();
    }

    private static Object of(Method word, Parameter parameter) {
        Class<?> type = parameter.getType();
        if (word.getName().equals("extendedTo")) { // each time to a later day
            return LocalDate.of(2027, 1, 1).plusDays(EXTENDED.incrementAndGet()).toString();
        } else if (type == String.class) {
            return TEXTS.getOrDefault(word.getName(), "some-words");
        } else if (type == double.class) {
            boolean upper = word.getParameters()[word.getParameterCount() - 1].equals(parameter);
            return NUMBERS.getOrDefault(word.getName(), 1.0) + (word.getParameterCount() == 2 && upper ? 0.25 : 0);
        } else if (type == long.class) {
            return 1L;
        } else if (type == int.class) {
            return 1;
        } else if (type == Class.class) {
            return word.getParameterCount() == 1 ? Carrying.class : MappedEnumTest.LegacyFlag.class;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Class<?> stage = word.getDeclaringClass();
        return Stream.<Object>of(
                        word.getName().equals("part") || word.getName().matches("as[A-Z].*")
                                ? (isFurther(word, parameter) ? FURTHER_RISING : RISING)
                                : word.getName().equals("driving")
                                        ? metric("driven-" + DRIVEN.incrementAndGet()) // each metric is driven once
                                        : isFurther(word, parameter) ? FURTHER_METRIC : METRIC,
                        stage == FeatureDeclaration.Serving.class ? FURTHER_GOAL : GOAL,
                        Words.societalMission("above-" + ABOVE.incrementAndGet())
                                .stating("x")
                                .declare(),
                        Words.experiment("EXP-1", "members"),
                        Words.releaseFlag("key"),
                        RESEARCH,
                        MESSAGE,
                        Yardstick.compound(),
                        (Function<MappedEnumTest.LegacyFlag, FeatureSource>) MappedEnumTest::undeclaredAs,
                        new GoalDeclaration[] {word.getName().equals("sustainedBy") ? sustaining() : goal("array")},
                        new String[] {
                            Map.of("disaggregatedBy", "some-words", "retiring", "goal:be-strong")
                                    .getOrDefault(word.getName(), "other-words")
                        },
                        Reference.MEAN,
                        Words.part(isFurther(word, parameter) ? FURTHER_RISING : RISING)
                                .worst(1)
                                .best(9),
                        new PartDeclaration[] {Words.part(METRIC).worst(1).best(9)},
                        new IndexDeclaration[] {
                            Words.index("array")
                                    .stating("x")
                                    .averaging(Words.part(METRIC).worst(1).best(9))
                        },
                        word.getName().equals("together")
                                ? TOGETHER
                                : new FeatureSource[] {Words.undeclared("some-feature")},
                        new MetricDeclaration[] {
                            Words.metric("yet-another")
                                    .measuring("x")
                                    .in("points")
                                    .betterHigher()
                        },
                        new String[] {"some-words"},
                        new JointDeclaration[0],
                        new StakeholderDeclaration[0],
                        new StakeholderRole[0],
                        new DecisionDeclaration[0],
                        new CommitmentDeclaration[0],
                        Words.problem("x").hurting("y"))
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no good argument of " + type));
    }

    private static boolean isFurther(Method word, Parameter parameter) {
        return word.getDeclaringClass() == GoalDeclaration.class
                || List.of(word.getParameters()).indexOf(parameter) == 1;
    }
}
