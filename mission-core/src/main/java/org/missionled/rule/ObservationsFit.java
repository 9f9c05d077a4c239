package org.missionled.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Misfit;
import org.missionled.model.ElementId;

/** Every observation is about a metric of the mission, in its kind and unit; part of every rule set. */
final class ObservationsFit {
    static final Rule<List<String>> RULE = Rule.of(
                    "observation.unfit",
                    "Every observation is about a metric of the mission, in its kind and unit.",
                    Subjects.of("observed metrics", ObservationsFit::observed),
                    ObservationsFit::breach)
            .in(RuleGroup.HYGIENE)
            .because("What does not fit cannot be judged, and would be missed without a word.")
            .withSeverity(Severity.ERROR)
            .restingOnFacts(true);

    private ObservationsFit() {}

    /** Each name under which something was observed, with what is wrong there. */
    private static Stream<Subject<List<String>>> observed(Alignment alignment) {
        ElementId mission = alignment.mission().id();
        Map<String, List<String>> problems = new LinkedHashMap<>();
        alignment.observations().metrics().forEach(name -> problems.put(name, List.of()));
        alignment.misfits().forEach(misfit -> problems.put(aspect(misfit), misfit.problems()));
        return problems.entrySet().stream()
                .map(entry -> Subject.of(mission, entry.getValue()).withAspect(entry.getKey()));
    }

    private static String aspect(Misfit misfit) {
        return misfit instanceof Misfit.Named named ? named.metric() : "observed twice";
    }

    private static Optional<Breach> breach(Subject<List<String>> subject, Alignment alignment) {
        List<String> problems = subject.value();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Breach.saying("{} cannot use what was observed: {}", subject.element(), String.join("; ", problems))
                        .fix("Mend the observations, or the metric's own sentence; they were left out."));
    }
}
