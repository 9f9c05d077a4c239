package org.missionled.dsl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.Measure;
import org.missionled.model.Target;

/** What was said of a goal; its last metric stays open until a target or another word follows. */
final class GoalSentence implements GoalDeclaration.Measuring {
    private final @Nullable MetricDeclaration metric;
    private final Sentence<Goal> sentence;

    private GoalSentence(Sentence<Goal> closed) {
        this.metric = null;
        this.sentence = closed;
    }

    private GoalSentence(Sentence<Goal> before, @Nullable MetricDeclaration metric) {
        this.metric = metric;
        this.sentence = before.then((goal, in) ->
                in.metric(metric).map(it -> goal.withMeasure(Measure.of(it))).orElse(goal));
    }

    static Opening open(GoalKind kind, @Nullable String name) {
        return new Opening(Sites.here(), kind, name, null, List.of());
    }

    Sentence<Goal> sentence() {
        return sentence;
    }

    @Override
    public Measuring measuredBy(@Nullable MetricDeclaration next) {
        return new GoalSentence(sentence, next);
    }

    @Override
    public GoalDeclaration ownedBy(@Nullable String owner) {
        return new GoalSentence(sentence.then((goal, in) -> goal.withOwner(owner)));
    }

    @Override
    public On from(double baseline) {
        return new Aiming(sentence, metric, baseline, null, null);
    }

    @Override
    public By toAtLeast(double bound) {
        return new Aiming(sentence, metric, null, null, () -> Bound.atLeast(bound));
    }

    @Override
    public By toAtMost(double bound) {
        return new Aiming(sentence, metric, null, null, () -> Bound.atMost(bound));
    }

    /** What was said before the first metric. */
    record Opening(
            DeclarationSite site,
            GoalKind kind,
            @Nullable String name,
            @Nullable String statement,
            List<@Nullable GoalDeclaration> served)
            implements Stating, StatingSustaining, InServiceOf, MeasuredBy {

        @Override
        public Opening stating(@Nullable String result) {
            return new Opening(site, kind, name, result, List.of());
        }

        @Override
        public MeasuredBy inServiceOf(@Nullable GoalDeclaration goal, GoalDeclaration... others) {
            List<@Nullable GoalDeclaration> all = new ArrayList<>();
            all.add(goal);
            all.addAll(Arrays.asList(others));
            return new Opening(site, kind, name, statement, all);
        }

        @Override
        public Measuring measuredBy(@Nullable MetricDeclaration metric) {
            Sentence<Goal> sentence = Sentence.openingAt(
                    site, in -> Optional.of(Goal.of(in.id(ElementKind.GOAL, name), kind, statement)));
            for (GoalDeclaration goal : served) {
                sentence = sentence.then((sustaining, in) -> in.goal(goal)
                        .map(purpose -> sustaining.withServiceOf(purpose.id()))
                        .orElse(sustaining));
            }
            return new GoalSentence(sentence, metric);
        }
    }

    /** What was said of a target so far. */
    record Aiming(
            Sentence<Goal> goal,
            @Nullable MetricDeclaration metric,
            @Nullable Double baseline,
            @Nullable String baselineDay,
            @Nullable Supplier<Bound> bound)
            implements On, Bounding, By {

        @Override
        public Bounding on(@Nullable String day) {
            return new Aiming(goal, metric, baseline, day, null);
        }

        @Override
        public By toAtLeast(double value) {
            return new Aiming(goal, metric, baseline, baselineDay, () -> Bound.atLeast(value));
        }

        @Override
        public By toAtMost(double value) {
            return new Aiming(goal, metric, baseline, baselineDay, () -> Bound.atMost(value));
        }

        @Override
        public GoalDeclaration by(@Nullable String day) {
            return new GoalSentence(goal.then((it, in) -> in.metric(metric)
                    .map(measured -> it.withTarget(measured.id(), target(day)))
                    .orElse(it)));
        }

        private Target target(@Nullable String day) {
            Bound aim = Objects.requireNonNull(bound).get();
            LocalDate due = Day.parse("due day", day);
            return baseline == null
                    ? Target.of(aim, due)
                    : Target.from(new Baseline(baseline, Day.parse("day of the baseline", baselineDay)), aim, due);
        }
    }
}
