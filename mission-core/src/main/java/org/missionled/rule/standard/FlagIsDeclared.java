package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A feature says what it does and which goals it serves, or why it serves none. */
final class FlagIsDeclared implements Rule<Feature> {
    @Override
    public RuleId id() {
        return new RuleId("flag.undeclared");
    }

    @Override
    public String sentence() {
        return "Every feature flag says what it does and which goals it serves, or why it serves none.";
    }

    @Override
    public String why() {
        return "A flag without a purpose is work that nobody can hold against the mission.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Subjects<Feature> subjects() {
        return Subjects.features();
    }

    @Override
    public Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {
        if (subject.value().isDeclared()) {
            return Optional.empty();
        }
        String name = subject.element().name();
        return Optional.of(new Breach(
                subject.element().local() + " is undeclared: nobody has said what it does or why",
                "Replace undeclared(\"" + name + "\") by feature(\"" + name + "\").doing(...).serving(...), or by"
                        + " .withoutImpact(\"the reason\")."));
    }
}
