package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** No element has an id that another one had. */
final class RetiredIdStaysRetired {
    static final Rule<ElementId> RULE = Rule.of(
                    "id.retired.reused",
                    "No element has an id that is retired or that another element had.",
                    GovernanceSubjects.elements(),
                    RetiredIdStaysRetired::breach)
            .in(RuleGroup.HYGIENE)
            .because("History, waivers and known violations of the old element would be read as those of the new one.")
            .withSeverity(Severity.ERROR);

    private RetiredIdStaysRetired() {}

    private static Optional<Breach> breach(Subject<ElementId> subject, Alignment alignment) {
        return alignment
                .mission()
                .stewardship()
                .past()
                .forbids(subject.value())
                .map(why -> Breach.saying("{} has an id that {}", subject.value(), why)
                        .fix("Give it another id; ids are not used twice."));
    }
}
