package org.missionled.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A result that a mission pursues or is sustained by, measured by one or more metrics. */
public final class Goal {
    private static final Part<ElementId> ID = Part.named("id");
    private static final Part<GoalKind> KIND = Part.named("kind");
    private static final Part<String> STATEMENT = Part.named("statement");
    private static final Part<List<Measure>> MEASURES = Part.named("measures");
    private static final Part<List<ElementId>> IN_SERVICE_OF = Part.named("in service of");
    private static final Part<Yardstick> YARDSTICK = Part.named("yardstick");
    private static final Part<String> OWNER = Part.named("owner");
    private static final Part<Boolean> PROPOSED = Part.named("proposed");

    private final ElementId id; // as in the parts, since it is asked for more often than all others
    private final Parts parts;

    private Goal(Parts parts) {
        this.id = parts.get(ID);
        this.parts = parts;
    }

    /**
     * A goal that is not measured yet.
     *
     * @param id an id of kind {@link ElementKind#GOAL}
     * @param kind purpose or sustaining
     * @param statement the result, stated for people
     * @return the goal
     * @throws Refused if the statement is blank
     */
    public static Goal of(ElementId id, GoalKind kind, @Nullable String statement) {
        return new Goal(Parts.NONE
                .with(ID, id)
                .with(KIND, kind)
                .with(STATEMENT, Checked.text("statement of a goal", statement, "Members feel measurably better")));
    }

    /** {@return the permanent id} */
    public ElementId id() {
        return id;
    }

    /** {@return purpose or sustaining} */
    public GoalKind kind() {
        return parts.get(KIND);
    }

    /** {@return the result, stated for people} */
    public String statement() {
        return parts.get(STATEMENT);
    }

    /** {@return what it is measured by, in declaration order} */
    public List<Measure> measures() {
        return parts.all(MEASURES);
    }

    /**
     * What one metric is to do for this goal.
     *
     * @param metric the metric's id
     * @return its measure, empty where the goal is not measured by it
     */
    public Optional<Measure> measure(ElementId metric) {
        for (Measure measure : measures()) {
            if (measure.metric().id().equals(metric)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }

    /**
     * A copy with one more measure.
     *
     * @param measure a metric that this goal is not measured by yet
     * @return the copy
     * @throws Refused if the goal is measured by that metric already
     */
    public Goal withMeasure(Measure measure) {
        if (measure(measure.metric().id()).isPresent()) {
            throw Refused.because(
                    id() + " is measured by " + measure.metric().id() + " twice", "keep one of the two targets");
        }
        return new Goal(parts.plus(MEASURES, measure));
    }

    /**
     * A copy in which a metric that measures this goal has a target.
     *
     * @param metric the metric's id
     * @param target what it is to reach
     * @return the copy
     * @throws Refused if the metric's direction or limits contradict the target
     */
    public Goal withTarget(ElementId metric, Target target) {
        return changing(metric, measure -> Measure.of(measure.metric(), target));
    }

    /**
     * A copy in which the target of a metric has something that it can be compared with.
     *
     * @param metric the metric's id
     * @param benchmark what others reach
     * @return the copy
     * @throws Refused if it has no bound there, or the benchmark lies beyond the metric's natural limits
     */
    public Goal withBenchmark(ElementId metric, Benchmark benchmark) {
        return changing(metric, measure -> measure.withBenchmark(benchmark));
    }

    private Goal changing(ElementId metric, UnaryOperator<Measure> change) {
        return new Goal(parts.with(
                MEASURES,
                measures().stream()
                        .map(measure -> measure.metric().id().equals(metric) ? change.apply(measure) : measure)
                        .toList()));
    }

    /** {@return the purpose goals that a sustaining goal serves; empty for a purpose goal} */
    public List<ElementId> inServiceOf() {
        return parts.all(IN_SERVICE_OF);
    }

    /**
     * A copy of a sustaining goal in service of one more purpose goal.
     *
     * @param goal the purpose goal's id
     * @return the copy
     */
    public Goal withServiceOf(ElementId goal) {
        return new Goal(parts.plus(IN_SERVICE_OF, goal));
    }

    /** {@return how its measures are judged; {@link Yardstick#standard()} where nothing was said} */
    public Yardstick yardstick() {
        return parts.find(YARDSTICK).orElse(Yardstick.standard());
    }

    /**
     * A copy whose measures are judged in a way of its own.
     *
     * @param yardstick the method of pace and the cut-offs
     * @return the copy
     */
    public Goal withYardstick(@Nullable Yardstick yardstick) {
        return new Goal(parts.with(YARDSTICK, Checked.present("yardstick", yardstick, "Yardstick.compound()")));
    }

    /** {@return who answers for it, where it was said} */
    public Optional<String> owner() {
        return parts.find(OWNER);
    }

    /**
     * A copy with an owner.
     *
     * @param owner who answers for it
     * @return the copy
     */
    public Goal withOwner(@Nullable String owner) {
        return new Goal(parts.with(OWNER, Checked.text("owner", owner, "head of product")));
    }

    /** {@return whether it is only proposed: what serves it does not count as coverage until it is approved} */
    public boolean isProposed() {
        return parts.find(PROPOSED).orElse(false);
    }

    /** {@return a copy that nobody approved yet} */
    public Goal withProposed() {
        return isProposed() ? this : new Goal(parts.with(PROPOSED, true));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Goal that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
