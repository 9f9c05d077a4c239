package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Measure;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A target says where it starts from. */
final class TargetHasBaseline implements Rule<Measure> {
    @Override
    public RuleId id() {
        return new RuleId("target.baseline.missing");
    }

    @Override
    public String sentence() {
        return "Every target has a baseline.";
    }

    @Override
    public String why() {
        return "Without a baseline nobody can tell whether anything moved.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Subjects<Measure> subjects() {
        return Subjects.targets();
    }

    @Override
    public Optional<Breach> breach(Subject<Measure> subject, Alignment alignment) {
        if (subject.value().target().orElseThrow().baseline().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Breach(
                subject.element().local() + " has a target for "
                        + subject.value().metric().id().local() + " but no baseline, so its pace is not judged",
                "Say where it stood: .measuredBy(...).from(value).on(\"a day\") before the bound."));
    }
}
