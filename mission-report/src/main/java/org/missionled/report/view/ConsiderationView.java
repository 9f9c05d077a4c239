package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Verdict;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Feature;
import org.missionled.model.ImpactMetric;

/**
 * What a feature may do to people.
 *
 * @param feature the feature
 * @param kind what was asked
 * @param concern what may go wrong, where something may
 * @param mitigation what is done about it
 * @param unmitigatedBecause why nothing is done about it, where that is so
 * @param nothingBecause why nothing can go wrong, where nothing can
 * @param guarded the metric in which it would show
 * @param guard how the guardrails on that metric stand; empty where nothing guards it
 */
public record ConsiderationView(
        Named feature,
        ConsiderationKind kind,
        Optional<String> concern,
        Optional<String> mitigation,
        Optional<String> unmitigatedBecause,
        Optional<String> nothingBecause,
        Optional<Named> guarded,
        List<Verdict> guard) {
    /** Copies the list. */
    public ConsiderationView {
        guard = List.copyOf(guard);
    }

    /** {@return how the guardrails on that metric stand, in words} */
    public List<String> guardWords() {
        return guard.stream().map(Verdict::words).toList();
    }

    static List<ConsiderationView> all(Seen seen) {
        return seen.mission().features().stream()
                .flatMap(feature -> feature.considerations().stream().map(said -> of(feature, said, seen)))
                .toList();
    }

    private static ConsiderationView of(Feature feature, Consideration said, Seen seen) {
        return new ConsiderationView(
                seen.named(feature),
                said.kind(),
                said.concern(),
                said.mitigation(),
                said.unmitigatedBecause(),
                said.nothingBecause(),
                said.guarded().map(metric -> Named.of(metric.id(), metric.meaning())),
                said.guarded().map(metric -> verdicts(metric, seen)).orElse(List.of()));
    }

    private static List<Verdict> verdicts(ImpactMetric metric, Seen seen) {
        return seen.alignment().guardrails().stream()
                .filter(guardrail -> guardrail.metric().id().equals(metric.id()))
                .map(guardrail -> guardrail.verdict())
                .distinct()
                .toList();
    }
}
