package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.model.Decimal;
import org.missionled.model.FeatureStage;

/** The ten questions of whoever leads, answered from the rest of the view; where it does not say, we do not know. */
final class TenQuestions {
    private final ReportView view;

    private TenQuestions(ReportView view) {
        this.view = view;
    }

    static List<QuestionView> of(ReportView view) {
        TenQuestions asked = new TenQuestions(view);
        return List.of(
                asked.arrival(),
                asked.contribution(),
                asked.decision(),
                asked.nextEuro(),
                asked.spending(),
                asked.people(),
                question(
                        "ambition",
                        "Is the target ambitious, and against which benchmark?",
                        Optional.empty(),
                        "no benchmark is declared"),
                asked.bet(),
                question(
                        "public-claims",
                        "Are our public claims still true?",
                        Optional.empty(),
                        "what is said in public is not declared"),
                asked.change());
    }

    private static QuestionView question(String key, String question, Optional<String> answer, String basis) {
        return new QuestionView(key, question, answer, basis);
    }

    private Stream<MeasureView> measures() {
        return view.goals().stream().flatMap(goal -> goal.measures().stream());
    }

    private QuestionView arrival() {
        List<MeasureView> paced =
                measures().filter(measure -> arrival(measure).isPresent()).toList();
        String answer = paced.stream()
                .map(measure -> measure.metric().title() + ": "
                        + arrival(measure)
                                .flatMap(WayView.ArrivalView::at)
                                .map(LocalDate::toString)
                                .orElse("never")
                        + measure.target()
                                .flatMap(TargetView::due)
                                .map(due -> ", due " + due)
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return question(
                "arrival",
                "When do we arrive?",
                answer.isEmpty() ? Optional.empty() : Optional.of(answer),
                paced.size() + " of " + view.counts().measures() + " measures have a pace to judge by");
    }

    private static Optional<WayView.ArrivalView> arrival(MeasureView measure) {
        return measure.way().flatMap(WayView::pace).flatMap(WayView.PaceView::arrival);
    }

    private QuestionView contribution() {
        String answer = measures()
                .filter(measure -> measure.waterfall()
                        .filter(plan ->
                                plan.moved().isPresent() && plan.explained().most() != 0)
                        .isPresent())
                .map(measure -> {
                    WaterfallView plan = measure.waterfall().orElseThrow();
                    return measure.metric().title() + ": findings explain "
                            + plan.explained().shown() + " of "
                            + plan.moved().orElseThrow().shown() + " moved";
                })
                .collect(Collectors.joining("; "));
        return question(
                "contribution",
                "How much of it was us?",
                answer.isEmpty() ? Optional.empty() : Optional.of(answer),
                answer.isEmpty()
                        ? "no finding of a launched feature explains what moved"
                        : "findings of launched features; the rest is not explained");
    }

    private QuestionView decision() {
        int failing = view.counts().failing();
        Optional<String> next = view.ahead().stream()
                .findFirst()
                .map(ahead ->
                        "next on " + ahead.day() + ": " + ahead.violation().problem());
        String now = failing == 0 ? "" : Counted.of(failing, "error") + " now";
        String answer = Stream.concat(Stream.of(now).filter(it -> !it.isEmpty()), next.stream())
                .collect(Collectors.joining("; "));
        return question(
                "decision",
                "What must I decide, and by when?",
                Optional.of(
                        answer.isEmpty() ? "nothing that a rule asks for within " + AheadView.DAYS + " days" : answer),
                "rules that are broken now, and those that will be if nothing is changed");
    }

    /** What a feature says that it closes of the gap of a measure: the largest of its claims. */
    private double share(FeatureView feature) {
        double largest = 0;
        for (ClaimView claim : feature.claims()) {
            Optional<Double> gap = measures()
                    .filter(measure ->
                            measure.metric().id().equals(claim.metric().id()))
                    .flatMap(measure -> measure.waterfall().stream())
                    .map(plan -> plan.gap().value())
                    .findFirst();
            if (gap.isPresent() && claim.size().isPresent() && !claim.isPercentOfBaseline()) {
                double size = claim.size().get().value()
                        * claim.reach().map(Amount::value).orElse(1.0);
                largest = StrictMath.max(largest, StrictMath.abs(size / gap.get()));
            }
        }
        return largest;
    }

    private QuestionView nextEuro() {
        Map<String, FeatureView> best = new LinkedHashMap<>();
        for (FeatureView feature : view.features()) {
            boolean open = feature.stage()
                    .filter(stage -> stage == FeatureStage.LAUNCHED
                            || stage == FeatureStage.RETIRED
                            || stage == FeatureStage.DECLINED)
                    .isEmpty();
            if (open && feature.cost().filter(cost -> cost.amount().value() > 0).isPresent() && share(feature) > 0) {
                best.merge(
                        feature.cost().get().currency(),
                        feature,
                        (one, other) -> perCost(one) >= perCost(other) ? one : other);
            }
        }
        String answer = best.values().stream()
                .map(feature -> feature.title() + ": " + Decimal.percent(share(feature)) + " of a gap for "
                        + feature.cost().orElseThrow().amount().shown())
                .collect(Collectors.joining("; "));
        return question(
                "next-euro",
                "Where does the next euro close most?",
                answer.isEmpty() ? Optional.empty() : Optional.of(answer),
                answer.isEmpty()
                        ? "no feature to come has both a cost and a claim with a size"
                        : "what features to come claim, by what they cost; claims are no findings");
    }

    private double perCost(FeatureView feature) {
        return share(feature) / feature.cost().orElseThrow().amount().value();
    }

    private QuestionView spending() {
        List<String> ids =
                view.links().featuresWithoutGoal().stream().map(Named::id).toList();
        Map<String, Double> sums = new LinkedHashMap<>();
        int unsaid = 0;
        for (FeatureView feature : view.features()) {
            if (ids.contains(feature.id())) {
                unsaid += feature.cost().isEmpty() ? 1 : 0;
                feature.cost()
                        .ifPresent(cost ->
                                sums.merge(cost.currency(), cost.amount().value(), Double::sum));
            }
        }
        String known = sums.entrySet().stream()
                .map(sum -> Decimal.rounded(sum.getValue()) + " " + sum.getKey())
                .collect(Collectors.joining(" and "));
        Optional<String> answer = ids.isEmpty()
                ? Optional.of("nothing: every feature serves a goal")
                : known.isEmpty()
                        ? Optional.empty()
                        : Optional.of(known + " on features that serve no goal"
                                + (unsaid == 0 ? "" : ", and " + unsaid + " more of unknown cost"));
        return question(
                "spending",
                "What do we spend on that serves nothing?",
                answer,
                ids.isEmpty()
                        ? "the links from features to goals"
                        : Counted.of(ids.size(), "feature") + " that serve no goal"
                                + (unsaid == 0 ? "" : ", " + unsaid + " of unknown cost"));
    }

    private QuestionView people() {
        String answer = view.metrics().stream()
                .flatMap(metric -> metric.dimensions().stream().flatMap(one -> one.worst().stream()
                        .map(worst -> metric.meaning() + ", by " + one.dimension()
                                + ": " + worst + " stands worst"
                                + one.gapToBest()
                                        .map(gap -> ", " + gap.shown() + " from the best")
                                        .orElse(""))))
                .collect(Collectors.joining("; "));
        return question(
                "people",
                "How many people, how deeply, and who is left out?",
                answer.isEmpty() ? Optional.empty() : Optional.of(answer + "; how many people in all is not declared"),
                answer.isEmpty() ? "no metric is shown group by group" : "metrics that are shown group by group");
    }

    private QuestionView bet() {
        Optional<FeatureView> biggest = view.features().stream()
                .filter(feature -> share(feature) > 0)
                .filter(feature -> feature.claims().stream()
                        .anyMatch(claim -> !claim.result().isFound()))
                .max(Comparator.comparingDouble(this::share));
        return question(
                "bet",
                "What is our biggest bet with the least proof, and its next test?",
                biggest.map(feature -> feature.title() + ": " + Decimal.percent(share(feature)) + " of a gap, on "
                        + feature.claims().stream()
                                .min(Comparator.comparing(claim -> claim.grade().key()))
                                .map(claim -> claim.grade().words())
                                .orElse("nothing")
                        + "; no next test is declared"),
                biggest.isPresent()
                        ? "claims with a size and without a finding"
                        : "no claim without a finding says by how much");
    }

    private QuestionView change() {
        Optional<String> answer = view.changes()
                .map(changes -> changes.moved().isEmpty()
                        ? "no verdict moved since " + changes.since()
                        : changes.moved().stream()
                                .map(moved -> moved.title() + ": " + moved.fromWords() + " -> " + moved.toWords() + " ("
                                        + moved.because().stream()
                                                .map(part -> part.why()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '))
                                                .collect(Collectors.joining(", "))
                                        + ")")
                                .collect(Collectors.joining("; ")));
        return question(
                "change",
                "Why did this change since last time?",
                answer,
                answer.isPresent() ? "the report that it was compared with" : "no earlier report was given");
    }
}
