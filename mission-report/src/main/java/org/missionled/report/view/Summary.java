package org.missionled.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.missionled.alignment.Verdict;

/**
 * A report in a few lines: promises that ask for less than before, guardrails, the worst verdict, each index, what is
 * not known, rules.
 */
public final class Summary {
    private static final List<String> STATES = List.of(
            "BREACHED",
            "BREACHED when last measured",
            "NOT SHOWN SAFE",
            "NOT SHOWN SAFE when last measured",
            "held when last measured",
            "not measured",
            "not assessable");

    private static final int WEAKENED = 4;

    private final ReportView view;

    private Summary(ReportView view) {
        this.view = view;
    }

    /**
     * One line.
     *
     * @param name what it is about
     * @param text what there is to say
     */
    public record Line(String name, String text) {}

    /**
     * The lines of a report.
     *
     * @param view what the report says
     * @return in the order in which they matter
     */
    public static List<Line> lines(ReportView view) {
        Summary summary = new Summary(view);
        List<Line> lines = new ArrayList<>();
        view.changes()
                .filter(changes -> !changes.weakened().isEmpty())
                .ifPresent(changes -> lines.add(new Line("Weakened", weakened(changes))));
        lines.add(new Line("Guardrails", summary.guardrails()));
        lines.add(new Line("Worst", summary.worst() + summary.decided()));
        view.indices().forEach(one -> lines.add(new Line("Index", one.statement() + ": " + one.inShort())));
        lines.add(new Line("Not known", summary.notKnown()));
        lines.add(new Line("Rules", summary.rules()));
        return lines;
    }

    /** What is asked for now and was before; a promise that asks for less looks like progress otherwise. */
    private static String weakened(ChangesView changes) {
        List<ChangesView.Weakened> all = changes.weakened();
        return Counted.of(all.size(), "promise") + (all.size() == 1 ? " asks" : " ask") + " for less than on "
                + changes.since() + ": "
                + all.stream()
                        .limit(WEAKENED)
                        .map(one -> one.title() + ": " + one.words())
                        .collect(Collectors.joining("; "))
                + (all.size() > WEAKENED ? "; and " + (all.size() - WEAKENED) + " more" : "");
    }

    private String guardrails() {
        List<GuardrailView> all = view.guardrails();
        if (all.isEmpty()) {
            return "none"
                    + view.mission()
                            .withoutGuardrail()
                            .map(why -> ", because " + why)
                            .orElse("");
        }
        Map<String, Integer> others = new TreeMap<>(Comparator.comparingInt(STATES::indexOf));
        all.stream()
                .map(GuardrailView::judgement)
                .filter(one -> !one.isHeld())
                .forEach(one -> others.merge(state(one), 1, Integer::sum));
        String breached = all.stream()
                .filter(one -> one.judgement().counted() == Verdict.BREACHED)
                .map(one -> one.title() + (one.judgement().isKnown() ? "" : ", breached when last measured"))
                .collect(Collectors.joining("; "));
        return view.counts().held() + " of " + all.size() + " held"
                + others.entrySet().stream()
                        .map(one -> ", " + one.getValue() + " " + one.getKey())
                        .collect(Collectors.joining())
                + (breached.isEmpty() ? "" : ": " + breached);
    }

    /** How a guardrail stands that is not held: each in one state, so that the counts add up. */
    private static String state(Judgement one) {
        Verdict counted = one.counted();
        String words = switch (counted) {
            case BREACHED -> "BREACHED";
            case NOT_SHOWN_SAFE -> "NOT SHOWN SAFE";
            case HELD -> "held";
            case NOT_ASSESSABLE -> "not assessable";
            default -> "not measured";
        };
        return words + (counted == one.verdict() ? "" : " when last measured");
    }

    private String worst() {
        RollUpView standing = view.standing();
        if (standing.worst().isPresent()) {
            return worst(standing.worst().get());
        }
        if (standing.byPeople() == 0 && !standing.decided().isEmpty()) {
            return "nothing else is known about any goal";
        }
        if (view.goals().isEmpty()) {
            return "no goal is declared";
        }
        return standing.byPeople() == 0
                ? "nothing is known about any goal yet"
                : "nothing is known in numbers; " + Counted.of(standing.byPeople(), "metric") + " in words "
                        + (standing.byPeople() == 1 ? "was" : "were") + " judged by people";
    }

    private String worst(RollUpView.Worst worst) {
        Optional<ChangesView> weakened = view.changes().filter(any -> view.isWeakened(worst.anchor()));
        String now = worst.isKnown()
                ? ""
                : measure(worst.anchor()).map(words -> ", now " + words).orElse("");
        return worst.words()
                + weakened.map(changes ->
                                " by what it asks for since the report of " + changes.since() + ", less than before")
                        .orElse(worst.since().map(day -> " since " + day).orElse(""))
                + now + ": " + worst.title();
    }

    private Optional<String> measure(String anchor) {
        return view.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.anchor().equals(anchor))
                .map(measure -> measure.judgement().words())
                .findFirst();
    }

    /** A target that was missed is said even where somebody decided what becomes of its goal. */
    private String decided() {
        List<String> decided = view.standing().decided();
        String titles = view.goals().stream()
                .flatMap(goal -> goal.measures().stream()
                        .filter(measure -> decided.contains(measure.anchor()))
                        .map(goal::title))
                .collect(Collectors.joining("; "));
        return titles.isEmpty() ? "" : "; missed, and decided on since: " + titles;
    }

    private String notKnown() {
        CountsView counts = view.counts();
        int verdicts = counts.verdictsKnown() + counts.verdictsUnknown();
        if (verdicts == 0) {
            return "no goal and no guardrail says what is to be reached or kept, so there is no verdict";
        }
        String kinds = view.standing().counts().stream()
                .filter(one -> !one.verdict().isKnown())
                .map(one -> one.count() + " " + one.words())
                .collect(Collectors.joining(", "));
        return counts.verdictsUnknown() + " of " + Counted.of(verdicts, "verdict")
                + (kinds.isEmpty() ? "" : ": " + kinds);
    }

    private String rules() {
        CountsView counts = view.counts();
        int failing = counts.failing();
        String broken = counts.rulesBroken() + " of " + Counted.of(view.rules().size(), "rule") + " broken";
        String places = counts.violations() == 0
                ? ""
                : " in " + Counted.of(counts.violations(), "place") + " (" + severities(counts) + "; "
                        + (failing == 0
                                ? "none fails the check"
                                : failing + (failing == 1 ? " fails" : " fail") + " the check")
                        + ")";
        return broken + places + ". " + counts.rulesKept() + " kept"
                + (counts.rulesTolerated() == 0
                        ? ""
                        : ", " + counts.rulesTolerated() + " broken where it is allowed or known")
                + (counts.rulesWithNothingToCheck() == 0
                        ? ""
                        : ", " + counts.rulesWithNothingToCheck() + " had nothing to check")
                + tolerated();
    }

    /** Said on green runs too, so that it is not forgotten. */
    private String tolerated() {
        int allowed = view.counts().allowed();
        return (allowed == 0 ? "" : "; " + Counted.of(allowed, "violation") + " allowed")
                + view.oldestKnown()
                        .map(day -> "; " + Counted.of(view.counts().knownBefore(), "violation")
                                + " known, the oldest since " + day)
                        .orElse("");
    }

    private static String severities(CountsView counts) {
        List<String> parts = new ArrayList<>();
        if (counts.errors() > 0) {
            parts.add(Counted.of(counts.errors(), "error"));
        }
        if (counts.warnings() > 0) {
            parts.add(Counted.of(counts.warnings(), "warning"));
        }
        if (counts.notes() > 0) {
            parts.add(Counted.of(counts.notes(), "note"));
        }
        return String.join(", ", parts);
    }
}
