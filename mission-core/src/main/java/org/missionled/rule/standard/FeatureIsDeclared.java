package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A feature says what it does and which goals it serves, or why it serves none. */
final class FeatureIsDeclared {
    static final Rule<Feature> RULE = Rule.of(
                    "feature.undeclared",
                    "Every feature says what it does and which goals it serves, or why it serves none.",
                    Subjects.features(),
                    FeatureIsDeclared::breach)
            .in(RuleGroup.PURPOSE)
            .because("A feature without a purpose is work that nobody can hold against the mission.")
            .withSeverity(Severity.ERROR)
            .before(Gate.DISCOVERY, Resting::onItself);

    private FeatureIsDeclared() {}

    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {
        if (subject.value().isDeclared()) {
            return Optional.empty();
        }
        String name = subject.element().name();
        return Optional.of(Breach.saying("{} is undeclared: nobody has said what it does or why", subject.element())
                .fix(
                        "Replace undeclared(\"{}\") by feature(\"{}\").doing(...).serving(...), or by"
                                + " .withoutImpact(\"the reason\").",
                        name,
                        name));
    }
}
