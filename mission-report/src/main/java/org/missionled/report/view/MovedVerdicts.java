package org.missionled.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.missionled.report.view.ChangesView.Moved;
import org.missionled.report.view.ChangesView.Part;
import org.missionled.report.view.ChangesView.Why;

/**
 * The verdicts that moved, and why. The way that a measure has come is taken apart in this order: what it would have
 * been with today's target and the value of then, with the value of then as it is known today, and with the value of
 * today. So the parts add up to the whole change.
 */
final class MovedVerdicts {
    private final Map<String, MetricView> metricsNow;
    private final List<Moved> moved = new ArrayList<>();

    private MovedVerdicts(ReportView now) {
        this.metricsNow = byKey(now.metrics(), MetricView::id);
    }

    static List<Moved> between(ReportView before, ReportView now) {
        MovedVerdicts found = new MovedVerdicts(now);
        Map<String, MeasureView> measures = byKey(measures(before), MeasureView::anchor);
        for (GoalView goal : now.goals()) {
            for (MeasureView measure : goal.measures()) {
                Optional.ofNullable(measures.get(measure.anchor()))
                        .ifPresent(then -> found.measure(then, measure, goal));
            }
        }
        Map<String, GuardrailView> guardrails = byKey(before.guardrails(), GuardrailView::anchor);
        for (GuardrailView guardrail : now.guardrails()) {
            Optional.ofNullable(guardrails.get(guardrail.anchor())).ifPresent(then -> found.guardrail(then, guardrail));
        }
        return List.copyOf(found.moved);
    }

    static List<MeasureView> measures(ReportView view) {
        return view.goals().stream().flatMap(goal -> goal.measures().stream()).toList();
    }

    static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one, (first, second) -> first, LinkedHashMap::new));
    }

    private void measure(MeasureView then, MeasureView now, GoalView goal) {
        if (then.judgement().verdict() == now.judgement().verdict()) {
            return;
        }
        Optional<PointView> asKnown = then.observed().flatMap(point -> sameToday(now.metric(), point));
        OptionalDouble first = way(then.target(), then.observed());
        OptionalDouble declared = way(now.target(), then.observed());
        OptionalDouble revised = way(now.target(), asKnown);
        OptionalDouble last = way(now.target(), now.observed());
        List<Part> parts = new ArrayList<>();
        if (!then.target().equals(now.target()) || !then.yardstick().equals(now.yardstick())) {
            parts.add(new Part(Why.CHANGED_DECLARATION, aim(then) + " -> " + aim(now), apart(first, declared)));
        }
        data(then.observed(), asKnown, now.observed(), apart(declared, revised), apart(revised, last), parts);
        add(
                now.anchor(),
                now.metric().title() + " (" + goal.statement() + ")",
                then.judgement(),
                now.judgement(),
                parts);
    }

    private void guardrail(GuardrailView then, GuardrailView now) {
        if (then.judgement().verdict() == now.judgement().verdict()) {
            return;
        }
        List<Part> parts = new ArrayList<>();
        if (then.side() != now.side() || !then.bound().equals(now.bound())) {
            parts.add(new Part(Why.CHANGED_DECLARATION, then.words() + " -> " + now.words(), Optional.empty()));
        }
        Optional<PointView> asKnown = then.observed().flatMap(point -> sameToday(now.metric(), point));
        data(then.observed(), asKnown, now.observed(), Optional.empty(), Optional.empty(), parts);
        add(now.anchor(), now.title(), then.judgement(), now.judgement(), parts);
    }

    private static void data(
            Optional<PointView> then,
            Optional<PointView> asKnown,
            Optional<PointView> now,
            Optional<Amount> revision,
            Optional<Amount> news,
            List<Part> parts) {
        if (then.isPresent() && !asKnown.map(PointView::value).equals(then.map(PointView::value))) {
            String today = asKnown.map(point -> point.value().shown()).orElse("withdrawn");
            parts.add(new Part(
                    Why.REVISED_DATA,
                    then.get().period() + ": " + then.get().value().shown() + " -> " + today,
                    revision));
        }
        if (now.isPresent() && !now.map(PointView::period).equals(then.map(PointView::period))) {
            parts.add(new Part(
                    Why.NEW_DATA, now.get().period() + ": " + now.get().value().shown(), news));
        }
    }

    private void add(String anchor, String title, Judgement then, Judgement now, List<Part> parts) {
        if (parts.isEmpty()) {
            parts.add(new Part(Why.TIME_PASSED, "the same values, on a later day", Optional.empty()));
        }
        moved.add(new Moved(anchor, title, then.verdict(), then.words(), now.verdict(), now.words(), parts));
    }

    /** The value of the same period as it is known today. */
    private Optional<PointView> sameToday(Named metric, PointView then) {
        return Optional.ofNullable(metricsNow.get(metric.id())).stream()
                .flatMap(it -> it.points().stream())
                .filter(point ->
                        point.first().equals(then.first()) && point.last().equals(then.last()))
                .findFirst();
    }

    private static String aim(MeasureView measure) {
        return measure.target()
                .map(target -> target.baseline()
                                .map(start -> "from " + start.value().shown() + " on " + start.on() + " ")
                                .orElse("")
                        + target.words())
                .orElse("no target");
    }

    private static OptionalDouble way(Optional<TargetView> target, Optional<PointView> value) {
        Optional<Amount> bound = target.filter(it -> it.kind() == TargetView.Kind.REACH)
                .flatMap(it -> it.low().or(it::high));
        Optional<Amount> start = target.flatMap(TargetView::baseline).map(TargetView.Start::value);
        if (bound.isEmpty() || start.isEmpty() || value.isEmpty()) {
            return OptionalDouble.empty();
        }
        double from = start.get().value();
        return OptionalDouble.of(
                (value.get().value().value() - from) / (bound.get().value() - from));
    }

    private static Optional<Amount> apart(OptionalDouble from, OptionalDouble to) {
        return from.isPresent() && to.isPresent()
                ? Optional.of(Amount.share(to.getAsDouble() - from.getAsDouble()))
                : Optional.empty();
    }
}
