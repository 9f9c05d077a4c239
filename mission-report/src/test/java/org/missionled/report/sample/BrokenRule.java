package org.missionled.report.sample;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A rule of somebody's own that every metric breaks. */
record BrokenRule(Saying saying) implements Rule<ImpactMetric> {
    @Override
    public RuleId id() {
        return new RuleId("own.broken");
    }

    @Override
    public String sentence() {
        return saying.at(Place.RULE_SENTENCE, "No metric is allowed.");
    }

    @Override
    public String why() {
        return saying.at(Place.RULE_WHY, "Just so.");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Subjects<ImpactMetric> subjects() {
        return Subjects.metrics();
    }

    @Override
    public Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        return Optional.of(new Breach(
                saying.at(Place.VIOLATION_PROBLEM, "it is a metric"), saying.at(Place.VIOLATION_FIX, "Remove it.")));
    }
}
