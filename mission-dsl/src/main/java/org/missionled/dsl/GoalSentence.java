package org.missionled.dsl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Band;
import org.missionled.model.Baseline;
import org.missionled.model.Benchmark;
import org.missionled.model.Bound;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Direction;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Goal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Reach;
import org.missionled.model.Refused;
import org.missionled.model.Target;
import org.missionled.model.Trend;
import org.missionled.model.Yardstick;

/** What was said of a goal; its last metric stays open until a target or another word follows. */
final class GoalSentence implements GoalDeclaration.Measuring, GoalDeclaration.Aimed {
    private final @Nullable MetricDeclaration metric;
    private final Sentence<Goal> sentence;

    private GoalSentence(Sentence<Goal> closed) {
        this(closed, null);
    }

    private GoalSentence(Sentence<Goal> sentence, @Nullable MetricDeclaration metric) {
        this.sentence = sentence;
        this.metric = metric;
    }

    private static GoalSentence measuring(Sentence<Goal> before, @Nullable MetricDeclaration metric) {
        return new GoalSentence(
                before.then((goal, in) -> in.metric(metric)
                        .map(it -> goal.withMeasure(Measure.of(it)))
                        .orElse(goal)),
                metric);
    }

    static Opening open(GoalKind kind, @Nullable String name) {
        return new Opening(Sites.here(), kind, name, null, List.of());
    }

    Sentence<Goal> sentence() {
        return sentence;
    }

    @Override
    public Measuring measuredBy(@Nullable MetricDeclaration next) {
        return measuring(sentence, next);
    }

    @Override
    public GoalDeclaration ownedBy(@Nullable String owner) {
        return new GoalSentence(sentence.then((goal, in) -> goal.withOwner(owner)));
    }

    @Override
    public GoalDeclaration proposed() {
        return new GoalSentence(sentence.then((goal, in) -> goal.withProposed()));
    }

    @Override
    public GoalDeclaration judgedBy(@Nullable Yardstick yardstick) {
        return new GoalSentence(sentence.then((goal, in) -> goal.withYardstick(yardstick)));
    }

    @Override
    public GoalDeclaration heldWithin(double low, double high) {
        return held(() -> Band.within(low, high));
    }

    @Override
    public GoalDeclaration heldAtLeast(double low) {
        return held(() -> Band.atLeast(low));
    }

    @Override
    public GoalDeclaration heldAtMost(double high) {
        return held(() -> Band.atMost(high));
    }

    private GoalDeclaration held(Supplier<Band> band) {
        return asking(sentence, metric, in -> in.attempt(band));
    }

    /** The sentence in which the open metric has a target, unless one of the two is refused. */
    private static GoalSentence asking(
            Sentence<Goal> before,
            @Nullable MetricDeclaration metric,
            Function<Declaring, Optional<? extends Target>> target) {
        return new GoalSentence(
                before.then((goal, in) -> {
                    Optional<? extends Target> asked = target.apply(in);
                    Optional<ImpactMetric> measured = metric == null ? Optional.empty() : in.metric(metric);
                    return measured.isEmpty() || asked.isEmpty()
                            ? goal
                            : goal.withTarget(measured.get().id(), asked.get());
                }),
                metric);
    }

    @Override
    public GoalDeclaration comparedWith(@Nullable String benchmark, double value) {
        return new GoalSentence(sentence.then((goal, in) -> {
            Optional<Benchmark> other = in.attempt(() -> Benchmark.of(benchmark, value));
            Optional<Measure> aimed = metric == null
                    ? Optional.empty()
                    : in.metric(metric)
                            .flatMap(it -> goal.measure(it.id()))
                            .filter(it -> it.reach().isPresent()); // what was refused of the target is told already
            return other.isEmpty() || aimed.isEmpty()
                    ? goal
                    : goal.withBenchmark(aimed.get().metric().id(), other.get());
        }));
    }

    @Override
    public OnOrStandardError from(double baseline) {
        return new Since(sentence, metric, baseline, null, null);
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
            return measuring(sentence, metric);
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
            @Nullable Double error,
            @Nullable String day)
            implements OnOrStandardError, Bounding {

        @Override
        public On standardError(double baselineError) {
            return new Since(goal, metric, value, baselineError, day);
        }

        @Override
        public Bounding on(@Nullable String baselineDay) {
            return new Since(goal, metric, value, error, baselineDay);
        }

        @Override
        public GoalDeclaration improving() {
            return asking(goal, metric, in -> baseline(in).map(Trend::new));
        }

        Optional<Baseline> baseline(Declaring in) {
            return in.baseline(value, error, day);
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
        public Aimed by(@Nullable String day) {
            return asking(goal, metric, in -> target(in, day));
        }

        /** Whether the metric can have that bound and that baseline, each told on its own before both are compared. */
        private boolean isPossible(Declaring in, Optional<Baseline> from, Optional<Bound> aim) {
            Optional<ImpactMetric> measured = metric == null ? Optional.empty() : in.metric(metric);
            if (measured.isEmpty() || measured.get().isQualitative()) {
                return true;
            }
            ImpactMetric it = measured.get();
            boolean bound = aim.isEmpty()
                    || in.attempt(() -> Measure.of(it, Reach.of(aim.get(), LocalDate.EPOCH)))
                            .isPresent();
            boolean stood = from.isEmpty()
                    || it.direction() instanceof Direction.StaysWithin
                    || in.attempt(() -> Measure.of(it, new Trend(from.get()))).isPresent();
            return bound && stood;
        }

        private Optional<Reach> target(Declaring in, @Nullable String day) {
            Optional<Baseline> from = since == null ? Optional.empty() : since.baseline(in);
            Optional<Bound> aim = in.attempt(bound);
            Optional<LocalDate> due = in.attempt(() -> Day.parse("due day", day));
            if (!isPossible(in, from, aim) || aim.isEmpty() || due.isEmpty() || (since != null && from.isEmpty())) {
                return Optional.empty();
            }
            return in.attempt(() -> from.map(stood -> Reach.from(stood, aim.get(), due.get()))
                    .orElseGet(() -> Reach.of(aim.get(), due.get())));
        }
    }
}
