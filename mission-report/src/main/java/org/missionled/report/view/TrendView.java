package org.missionled.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Verdict;

/**
 * How a measure or a guardrail stood from report to report.
 *
 * @param anchor of the measure or the guardrail
 * @param title the metric, and what it measures or guards
 * @param steps in the order of the days, the report of today last; reports without it left out
 */
public record TrendView(String anchor, String title, List<Step> steps) {
    /** Copies the steps. */
    public TrendView {
        steps = List.copyOf(steps);
    }

    /**
     * How it stood in one report.
     *
     * @param on the day of the report
     * @param verdict the verdict as it was given then
     * @param words the same in words
     * @param observed the value that was judged then; empty where there was none
     */
    public record Step(LocalDate on, Verdict verdict, String words, Optional<Amount> observed) {

        private static Step of(LocalDate on, Judgement judgement, Optional<PointView> observed) {
            return new Step(on, judgement.verdict(), judgement.words(), observed.map(PointView::value));
        }
    }

    /** {@return whether its verdict was not always the same} */
    public boolean isMoved() {
        return steps.stream().map(Step::verdict).distinct().count() > 1;
    }

    /**
     * How it stood on a day.
     *
     * @param day of a report
     * @return empty where that report did not judge it
     */
    public Optional<Step> on(LocalDate day) {
        return steps.stream().filter(step -> step.on().equals(day)).findFirst();
    }

    /** How everything that is judged today stood in each of the reports. */
    static List<TrendView> through(List<ReportView> earlier, ReportView now) {
        Map<String, List<Step>> steps = new LinkedHashMap<>();
        Stream.concat(earlier.stream(), Stream.of(now))
                .forEach(view -> stood(view)
                        .forEach(one -> steps.computeIfAbsent(one.anchor(), anchor -> new ArrayList<>())
                                .addAll(one.steps())));
        return stood(now)
                .map(one -> new TrendView(one.anchor(), one.title(), steps.getOrDefault(one.anchor(), List.of())))
                .toList();
    }

    /** How each measure and each guardrail stands in one report. */
    private static Stream<TrendView> stood(ReportView view) {
        Stream<TrendView> measures = view.goals().stream()
                .flatMap(goal -> goal.measures().stream()
                        .map(one -> new TrendView(
                                one.anchor(),
                                one.metric().title() + " (" + goal.statement() + ")",
                                List.of(Step.of(view.asOf(), one.judgement(), one.observed())))));
        Stream<TrendView> guardrails = view.guardrails().stream()
                .map(one -> new TrendView(
                        one.anchor(), one.title(), List.of(Step.of(view.asOf(), one.judgement(), one.observed()))));
        return Stream.concat(measures, guardrails);
    }
}
