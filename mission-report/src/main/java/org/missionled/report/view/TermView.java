package org.missionled.report.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.alignment.DecisionTable;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.LinkState;
import org.missionled.model.EvidenceGrade;

/**
 * A word of the report and what it means.
 *
 * @param word the word
 * @param meaning what it means, a sentence without its full stop
 */
public record TermView(String word, String meaning) {
    private static final List<TermView> WORDS = List.of(
            new TermView(
                    "mission",
                    "why something exists, for whom, at one of three levels: product, organisation, society"),
            new TermView("goal", "a result that the mission pursues; a sustaining goal keeps the product alive"),
            new TermView("metric", "what is measured, in which unit, of whom"),
            new TermView("baseline", "the value that a goal starts from, and the day on which it counts"),
            new TermView("target", "the value that a goal wants, and by when"),
            new TermView("guardrail", "what must not get worse; a breach outranks any win"),
            new TermView("feature", "something the product does, or is to do"),
            new TermView("claim", "what a feature is said to do for a goal, by which metric, and why"),
            new TermView("finding", "what a study found; without one nothing is told in the past tense"),
            new TermView("progress", "(observed - baseline) / (bound - baseline): 0 at the baseline, 1 at the target"),
            new TermView("pace", "progress by the share of the time that is used; 1 arrives on the due day"),
            new TermView("interval", "where a value lies with 95 % confidence, as far as chance is concerned"),
            new TermView(
                    "not known", "not the same as no change: nobody measured it, or too long ago, or too imprecisely"));

    /** All words that a report may use. */
    static List<TermView> all() {
        List<TermView> terms = new ArrayList<>(WORDS);
        Map<Verdict, String> verdicts = new LinkedHashMap<>();
        DecisionTable.rows()
                .forEach(row -> verdicts.merge(row.verdict(), row.when(), (one, other) -> one + "; or " + other));
        verdicts.forEach((verdict, when) -> terms.add(new TermView(verdict.words(), when)));
        for (Verdict verdict : Verdict.values()) {
            if (!verdicts.containsKey(verdict)) {
                terms.add(new TermView(verdict.words(), guarded(verdict)));
            }
        }
        Arrays.stream(EvidenceGrade.values())
                .forEach(grade -> terms.add(new TermView(Grade.of(grade).words(), meaning(grade))));
        Arrays.stream(LinkState.values()).forEach(state -> terms.add(new TermView(state.words(), meaning(state))));
        return List.copyOf(terms);
    }

    private static String guarded(Verdict verdict) {
        return switch (verdict) {
            case HELD -> "the whole interval lies within the bound";
            case BREACHED -> "the whole interval lies beyond the bound";
            case NOT_SHOWN_SAFE -> "the interval lies on both sides of the bound";
            default -> "a verdict on what is measured";
        };
    }

    private static String meaning(EvidenceGrade grade) {
        return switch (grade) {
            case HYPOTHESIS -> "a reason, and no data";
            case STATED -> "users or experts say so";
            case BEFORE_AFTER -> "values before and after, without a comparison";
            case COMPARISON -> "a comparison group or a natural experiment";
            case EXPERIMENT -> "groups that were formed by chance";
            case REPLICATED -> "independent studies that agree";
            case AT_SCALE -> "the same effect held in general use";
        };
    }

    private static String meaning(LinkState state) {
        return switch (state) {
            case CONTRADICTED -> "a finding is on the wrong side";
            case ORPHANED -> "the goal that it serves is not pursued";
            case UNREASONED -> "nobody said why";
            case EXPIRED -> "its evidence is no longer valid";
            case UNEVIDENCED -> "there is a reason, and no evidence";
            case SOUND -> "there is a reason and evidence that is still valid";
            default -> "an end of it changed since it was affirmed";
        };
    }
}
