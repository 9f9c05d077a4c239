package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Choice;
import org.missionled.model.Decision;

/**
 * Something that was decided.
 *
 * @param choice what
 * @param element about what; it need not be part of the mission any more
 * @param day when
 * @param because why
 * @param alternatives what else could have been decided
 * @param tradeOff what is given up for it
 * @param evidence what it rests on
 * @param takenBy who in the team decided
 * @param escalatedTo who above the team decided
 */
public record DecisionView(
        Choice choice,
        Named element,
        LocalDate day,
        String because,
        List<String> alternatives,
        Optional<String> tradeOff,
        List<EvidenceView> evidence,
        Optional<String> takenBy,
        Optional<String> escalatedTo) {
    /** Copies the lists. */
    public DecisionView {
        alternatives = List.copyOf(alternatives);
        evidence = List.copyOf(evidence);
    }

    /** What was decided by the day of the report, the last first. */
    static List<DecisionView> all(Seen seen) {
        return seen.mission().stewardship().decisions().stream()
                .filter(decision -> !decision.day().isAfter(seen.asOf()))
                .sorted(Comparator.comparing(Decision::day).reversed())
                .map(decision -> of(decision, seen))
                .toList();
    }

    private static DecisionView of(Decision decision, Seen seen) {
        return new DecisionView(
                decision.choice(),
                seen.named(decision.element()),
                decision.day(),
                decision.because(),
                decision.alternatives(),
                decision.tradeOff(),
                decision.evidence().stream()
                        .map(evidence -> EvidenceView.of(evidence, Optional.empty(), seen.asOf()))
                        .toList(),
                decision.takenBy(),
                decision.escalatedTo());
    }
}
