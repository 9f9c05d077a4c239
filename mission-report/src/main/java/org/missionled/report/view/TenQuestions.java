package org.missionled.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.contribution.LinkState;
import org.missionled.report.view.WayView.ArrivalView;
import org.missionled.report.view.WayView.PaceView;
import org.missionled.rule.Severity;

/**
 * The ten questions that a leader asks of a mission, each with its number or what is missing to give one. All of it is
 * taken from the view; nothing is judged anew.
 */
public final class TenQuestions {
    private final ReportView view;

    private TenQuestions(ReportView view) {
        this.view = view;
    }

    /**
     * The ten answers.
     *
     * @param view of a report
     * @return in the order in which they are asked
     */
    public static List<Answer> of(ReportView view) {
        TenQuestions asked = new TenQuestions(view);
        Bets bets = Bets.in(view);
        return List.of(
                asked.arrival(),
                asked.ours(),
                asked.decisions(),
                bets.nextEuro(),
                asked.spentOnNothing(),
                asked.people(),
                asked.ambition(),
                bets.biggest(),
                asked.claims(),
                asked.change());
    }

    private Stream<MeasureView> measures() {
        return view.goals().stream().flatMap(goal -> goal.measures().stream());
    }

    private Answer arrival() {
        List<String> details = new ArrayList<>();
        int inTime = 0;
        int later = 0;
        int unknown = 0;
        for (MeasureView measure : measures().toList()) {
            Optional<LocalDate> due = measure.target().flatMap(TargetView::due);
            if (due.isEmpty()) {
                continue;
            }
            Optional<ArrivalView> arrival = measure.way().flatMap(WayView::pace).flatMap(PaceView::arrival);
            String said = measure.judgement().words();
            if (!measure.judgement().isKnown()) {
                unknown++;
            } else if (arrival.isPresent() ? isInTime(arrival.get(), due.get()) : isMet(measure.judgement())) {
                inTime++;
            } else {
                later++;
            }
            if (arrival.isPresent()) {
                said += arrival.get()
                        .at()
                        .map(day -> ", at this pace on " + day)
                        .orElse(", at this pace never");
            }
            details.add(measure.metric().title() + ": " + said + "; due on " + due.get());
        }
        String question = "When do we arrive?";
        if (details.isEmpty()) {
            return Answer.unknown("arrival", question, "no goal says what is to be reached by when.", details);
        }
        String text = "Of " + Counted.of(details.size(), "target") + " " + inTime
                + (inTime == 1 ? " is met or arrives by its day, " : " are met or arrive by their day, ") + later
                + " later or never; of " + unknown + " it is not known.";
        return unknown == details.size()
                ? Answer.unknown("arrival", question, "no target can be judged yet.", details)
                : Answer.known("arrival", question, text, details);
    }

    private static boolean isInTime(ArrivalView arrival, LocalDate due) {
        return arrival.at().filter(day -> !day.isAfter(due)).isPresent();
    }

    private static boolean isMet(Judgement judgement) {
        return switch (judgement.verdict()) {
            case REACHED, ACHIEVED -> true;
            default -> false;
        };
    }

    private Answer ours() {
        List<String> details = new ArrayList<>();
        int explained = 0;
        int moved = 0;
        for (MeasureView measure : measures().toList()) {
            Optional<WaterfallView> plan =
                    measure.waterfall().filter(it -> it.moved().isPresent());
            if (plan.isPresent()) {
                boolean isExplained = plan.get().explained().most() > 0;
                moved++;
                explained += isExplained ? 1 : 0;
                details.add(measure.metric().title() + ": "
                        + plan.get().moved().get().shown() + " moved, "
                        + (isExplained
                                ? plan.get().explained().shown() + " explained by findings"
                                : "none of it explained by a finding"));
            }
        }
        String question = "How much of it was us?";
        return explained == 0
                ? Answer.unknown(
                        "ours", question, "no finding of a launched feature explains any of what moved.", details)
                : Answer.known(
                        "ours",
                        question,
                        "On " + explained + " of " + Counted.of(moved, "metric")
                                + " findings of launched features explain a part of what moved.",
                        details);
    }

    private Answer decisions() {
        List<String> details = new ArrayList<>();
        List<UndecidedView> missed = view.governance().undecided();
        missed.forEach(one -> details.add("missed, and nobody decided what follows: " + one.measure()
                + one.owner().map(who -> ", " + who).orElse("")));
        List<ViolationView> errors = view.violations().stream()
                .filter(one -> one.state() == ViolationView.State.OPEN && one.severity() == Severity.ERROR)
                .toList();
        errors.forEach(one -> details.add("now: " + one.problem()));
        List<CommitmentView> overdue = view.governance().commitments().stream()
                .filter(CommitmentView::isOverdue)
                .toList();
        overdue.forEach(one ->
                details.add("promised by " + one.owner() + " for " + one.due() + ", not kept: " + one.promise()));
        view.ahead()
                .forEach(one -> details.add(one.day() + ": " + one.violation().problem()));
        String next = view.ahead().isEmpty()
                ? "Nothing more turns red in the next " + AheadView.DAYS + " days."
                : "The next in line turns red on " + view.ahead().get(0).day() + ".";
        return Answer.known(
                "decisions",
                "What must I decide, by when?",
                Counted.of(missed.size(), "missed target") + (missed.size() == 1 ? " waits" : " wait")
                        + " for a decision, "
                        + Counted.of(errors.size(), "error") + (errors.size() == 1 ? " stands" : " stand") + " now, "
                        + Counted.of(overdue.size(), "promise") + (overdue.size() == 1 ? " is" : " are")
                        + " overdue. " + next,
                details);
    }

    private Answer spentOnNothing() {
        List<String> details = new ArrayList<>();
        int costs = 0;
        for (Named named : view.links().featuresWithoutGoal()) {
            Optional<FeatureView.CostView> cost = view.features().stream()
                    .filter(feature -> feature.id().equals(named.id()))
                    .findFirst()
                    .flatMap(FeatureView::cost);
            costs += cost.isPresent() ? 1 : 0;
            details.add(
                    named.title() + ": " + cost.map(it -> it.amount().shown()).orElse("nobody said what it costs"));
        }
        String question = "What do we spend on that serves nothing?";
        if (details.isEmpty()) {
            return Answer.known("nothing", question, "Nothing: every feature serves a goal or says why not.", details);
        }
        String features =
                Counted.of(details.size(), "feature") + (details.size() == 1 ? " serves" : " serve") + " no goal";
        return costs == 0
                ? Answer.unknown("nothing", question, features + ", and nobody said what they cost.", details)
                : Answer.known("nothing", question, features + "; " + costs + " of them say what they cost.", details);
    }

    private Answer people() {
        List<String> details = new ArrayList<>();
        int shown = 0;
        for (MetricView metric : view.metrics()) {
            for (DimensionView dimension : metric.dimensions()) {
                boolean compared = dimension.worst().isPresent();
                shown += compared ? 1 : 0;
                details.add(metric.meaning() + ", by " + dimension.dimension() + ": "
                        + (compared
                                ? "worst for " + dimension.worst().get()
                                        + dimension
                                                .gapToWhole()
                                                .map(gap -> ", " + gap.shown() + " from everybody together")
                                                .orElse("")
                                : "no two groups can be compared"));
            }
        }
        Optional<String> number = view.governance()
                .purpose()
                .problem()
                .flatMap(problem -> problem.number().map(it -> it.shown() + " " + problem.people()));
        String question = "How many people, how deeply, and who is left out?";
        String many = number.map(it -> "The problem is said to hurt " + it + ". ")
                .orElse("How many people there are is not known. ");
        return shown == 0
                ? Answer.unknown("people", question, "no metric can be compared group by group.", details)
                : Answer.known(
                        "people",
                        question,
                        many + "Groups can be compared on " + Counted.of(shown, "dimension")
                                + "; who stands worst is said below.",
                        details);
    }

    private Answer ambition() {
        List<MeasureView> aims = measures()
                .filter(measure -> measure.target()
                        .filter(target -> target.kind() == TargetView.Kind.REACH)
                        .isPresent())
                .toList();
        List<BenchmarkView> compared =
                aims.stream().flatMap(measure -> measure.benchmark().stream()).toList();
        String question = "Is the target ambitious, against which benchmark?";
        if (compared.isEmpty()) {
            return Answer.unknown("ambition", question, "no target names a benchmark.", List.of());
        }
        long asMuch = compared.stream().filter(BenchmarkView::asMuch).count();
        return Answer.known(
                "ambition",
                question,
                "Of " + Counted.of(aims.size(), "target") + ", " + compared.size()
                        + (compared.size() == 1 ? " names a benchmark: " : " name a benchmark: ") + asMuch
                        + (asMuch == 1 ? " asks" : " ask") + " for as much or more, " + (compared.size() - asMuch)
                        + " for less.",
                aims.stream()
                        .map(measure -> measure.metric().title() + " "
                                + measure.target().map(TargetView::words).orElse("") + ": "
                                + measure.benchmark().map(BenchmarkView::words).orElse("compared with nothing"))
                        .toList());
    }

    private Answer claims() {
        List<String> details = view.links().links().stream()
                .filter(link -> link.state() == LinkState.CONTRADICTED || link.state() == LinkState.EXPIRED)
                .map(link -> link.from().title() + ", on "
                        + link.metric().map(Named::title).orElse(link.to().title()) + ": " + link.words())
                .toList();
        long found = view.features().stream()
                .flatMap(feature -> feature.claims().stream())
                .filter(claim -> claim.result().isFound())
                .count();
        String question = "Are our public claims still true?";
        return found == 0
                ? Answer.unknown("claims", question, "no claim has a finding yet.", details)
                : Answer.known(
                        "claims",
                        question,
                        "Of " + Counted.of(found, "claim") + " with a finding, "
                                + details.size() + " " + (details.size() == 1 ? "is" : "are")
                                + " contradicted or rest on evidence that has expired.",
                        details);
    }

    private Answer change() {
        String question = "Why did this change since last time?";
        if (view.changes().isEmpty()) {
            return Answer.unknown("change", question, "no earlier report was given.", List.of());
        }
        ChangesView changes = view.changes().get();
        int moved = changes.moved().size();
        String text = Counted.of(moved, "verdict") + " moved since " + changes.since() + ", and "
                + Counted.of(changes.weakened().size(), "promise") + " asked for less.";
        return Answer.known(
                "change",
                question,
                text,
                changes.moved().stream()
                        .flatMap(one -> one.because().stream()
                                .map(part -> one.title() + ": " + one.fromWords() + " -> " + one.toWords() + ", "
                                        + part.why().words() + ": " + part.words()))
                        .toList());
    }
}
