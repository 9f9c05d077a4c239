package org.missionled.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Fault;
import org.missionled.model.Mission;

/** Every sentence of a declaration can be understood; part of every rule set. */
final class DeclarationIsSound {
    /** Its id; what breaks it is never known. */
    static final RuleId ID = new RuleId("declaration.faulty");

    static final Rule<Optional<Fault>> RULE = Rule.of(
                    ID.text(),
                    "Every sentence of a declaration can be understood.",
                    Subjects.of("declarations", DeclarationIsSound::declarations),
                    DeclarationIsSound::breach)
            .in(RuleGroup.HYGIENE)
            .because("Words never throw, since they stand in classes that run in production; this is where their faults"
                    + " show.")
            .withSeverity(Severity.ERROR);

    private DeclarationIsSound() {}

    /** Every fault, and every element without one. */
    private static Stream<Subject<Optional<Fault>>> declarations(Alignment alignment) {
        Mission mission = alignment.mission();
        List<Subject<Optional<Fault>>> subjects = new ArrayList<>();
        Map<ElementId, Map<String, Integer>> faults = new HashMap<>();
        for (Fault fault : mission.faults()) {
            String part = fault.part().isEmpty() ? "parts that do not fit" : fault.part();
            int number = faults.computeIfAbsent(fault.element(), id -> new HashMap<>())
                    .merge(part, 1, Integer::sum);
            Subject<Optional<Fault>> subject = Subject.of(fault.element(), Optional.of(fault))
                    .withAspect(number == 1 ? part : part + " " + number);
            subjects.add(fault.site().map(subject::withSite).orElse(subject));
        }
        mission.elements().stream()
                .filter(id -> !faults.containsKey(id))
                .forEach(id -> subjects.add(Subject.of(id, Optional.empty())));
        return subjects.stream();
    }

    private static Optional<Breach> breach(Subject<Optional<Fault>> subject, Alignment alignment) {
        return subject.value()
                .map(fault -> Breach.saying("{} is not declared soundly: {}", subject.element(), fault.problem())
                        .fix("Mend the sentence; what could not be understood was left out."));
    }
}
