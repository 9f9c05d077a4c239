package org.missionled.dsl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Baseline;
import org.missionled.model.Bound;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Refused;
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
        return new Since(sentence, metric, baseline, null);
    }

    @Override
    public By toAtLeast(double bound) {
        return new Aiming(sentence, metric, null, () -> Bound.atLeast(bound));
    }

    @Override
    public By toAtMost(double bound) {
        return new Aiming(sentence, metric, null, () -> Bound.atMost(bound));
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
            all.addAll(Several.of(others));
            return new Opening(site, kind, name, statement, all);
        }

        @Override
        public Measuring measuredBy(@Nullable MetricDeclaration metric) {
            Sentence<Goal> sentence = Sentence.openingAt(site, asking -> {
                ElementId id = asking.id(ElementKind.GOAL, name);
                return asking.part(() -> Goal.of(id, kind, statement), Goal.of(id, kind, Asking.NOT_SAID));
            });
            for (GoalDeclaration goal : served) {
                sentence = sentence.then((sustaining, in) -> in.goal(goal)
                        .map(it -> sustaining.withServiceOf(purpose(it).id()))
                        .orElse(sustaining));
            }
            return new GoalSentence(sentence, metric);
        }

        private static Goal purpose(Goal goal) {
            if (goal.kind() != GoalKind.PURPOSE) {
                throw Refused.because(
                        goal.id().local() + " was opened as a sustaining goal", "serve a goal opened with goal(...)");
            }
            return goal;
        }
    }

    /** What was said of a baseline so far. */
    record Since(
            Sentence<Goal> goal,
            @Nullable MetricDeclaration metric,
            double value,
            @Nullable String day) implements On, Bounding {

        @Override
        public Bounding on(@Nullable String baselineDay) {
            return new Since(goal, metric, value, baselineDay);
        }

        @Override
        public By toAtLeast(double bound) {
            return new Aiming(goal, metric, this, () -> Bound.atLeast(bound));
        }

        @Override
        public By toAtMost(double bound) {
            return new Aiming(goal, metric, this, () -> Bound.atMost(bound));
        }
    }

    /** What was said of a target before its due day. */
    record Aiming(
            Sentence<Goal> goal,
            @Nullable MetricDeclaration metric,
            @Nullable Since since,
            Supplier<Bound> bound) implements By {

        @Override
        public GoalDeclaration by(@Nullable String day) {
            return new GoalSentence(goal.then((it, in) -> {
                Optional<Target> target = target(in, day);
                Optional<ImpactMetric> measured = metric == null ? Optional.empty() : in.metric(metric);
                return measured.isEmpty() || target.isEmpty()
                        ? it
                        : it.withTarget(measured.get().id(), target.get());
            }));
        }

        private Optional<Target> target(Declaring in, @Nullable String day) {
            Optional<Baseline> from = since == null ? Optional.empty() : in.baseline(since.value(), since.day());
            Optional<Bound> aim = in.attempt(bound);
            Optional<LocalDate> due = in.attempt(() -> Day.parse("due day", day));
            if (aim.isEmpty() || due.isEmpty() || (since != null && from.isEmpty())) {
                return Optional.empty();
            }
            return in.attempt(() -> from.map(stood -> Target.from(stood, aim.get(), due.get()))
                    .orElseGet(() -> Target.of(aim.get(), due.get())));
        }
    }
}
