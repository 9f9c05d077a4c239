package org.missionled.alignment;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a goal or a mission stands, as three things and never an average: guardrails that are broken, the worst known
 * verdict and whose it is, and how much is not known.
 *
 * <p>A metric that is no longer known still counts with its last known verdict, so ceasing to measure never looks like
 * improving.
 */
public final class RollUp {
    private final List<GuardrailAssessment> breached;
    private final Optional<MeasureAssessment> worst;
    private final Map<Verdict, Integer> counts;

    RollUp(List<GuardrailAssessment> breached, Optional<MeasureAssessment> worst, Map<Verdict, Integer> counts) {
        EnumMap<Verdict, Integer> ordered = new EnumMap<>(Verdict.class);
        ordered.putAll(counts);
        this.breached = List.copyOf(breached);
        this.worst = worst;
        this.counts = Collections.unmodifiableMap(ordered);
    }

    /** {@return guardrails that are broken, or were when last known} */
    public List<GuardrailAssessment> breached() {
        return breached;
    }

    /** {@return the measure with the worst verdict that counts, the first declared of equals} */
    public Optional<MeasureAssessment> worst() {
        return worst;
    }

    /** {@return how many measures and guardrails have each verdict, the worst verdict first; absent where none has} */
    public Map<Verdict, Integer> counts() {
        return counts;
    }

    static RollUp of(List<MeasureAssessment> measures, List<GuardrailAssessment> guardrails) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Stream.<Assessment>concat(measures.stream(), guardrails.stream())
                .forEach(one -> counts.merge(one.verdict(), 1, Integer::sum));
        return new RollUp(
                guardrails.stream()
                        .filter(g ->
                                g.counted().filter(Verdict.BREACHED::equals).isPresent())
                        .toList(),
                measures.stream()
                        .filter(m -> m.counted().isPresent())
                        .min(Comparator.comparing(m -> m.counted().orElseThrow())),
                counts);
    }

    /** {@return the worst verdict that counts, where anything is known} */
    public Optional<Verdict> worstVerdict() {
        return worst.flatMap(Assessment::counted);
    }

    /** {@return how many measures and guardrails have a verdict that is known} */
    public int known() {
        return sum(true);
    }

    /** {@return how many measures and guardrails have a verdict that is not known} */
    public int unknown() {
        return sum(false);
    }

    private int sum(boolean known) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isKnown() == known)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    @Override
    public String toString() {
        return counts + worst.map(measure -> ", worst: " + measure).orElse("");
    }
}
