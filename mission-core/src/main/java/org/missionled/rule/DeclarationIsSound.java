package org.missionled.rule;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Fault;

/** Every sentence of a declaration can be understood; part of every rule set. */
final class DeclarationIsSound implements Rule<Optional<Fault>> {
    @Override
    public RuleId id() {
        return new RuleId("declaration.faulty");
    }

    @Override
    public String sentence() {
        return "Every sentence of a declaration can be understood.";
    }

    @Override
    public String why() {
        return "Words never throw, since they stand in classes that run in production; this is where their faults show.";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Subjects<Optional<Fault>> subjects() {
        return Subjects.declarations();
    }

    @Override
    public Optional<Breach> breach(Subject<Optional<Fault>> subject, Alignment alignment) {
        return subject.value()
                .map(fault -> new Breach(
                        subject.element().local() + " is not declared soundly: " + fault.problem(),
                        "Mend the sentence; what could not be understood was left out."));
    }
}
