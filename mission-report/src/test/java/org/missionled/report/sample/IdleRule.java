package org.missionled.report.sample;

import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleId;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A rule of somebody's own that finds nothing to check. */
record IdleRule(Saying saying) implements Rule<ImpactMetric> {
    @Override
    public RuleId id() {
        return new RuleId("own.idle");
    }

    @Override
    public String sentence() {
        return "Every moon is full.";
    }

    @Override
    public String why() {
        return "Just so.";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Subjects<ImpactMetric> subjects() {
        return Subjects.of(saying.at(Place.RULE_SUBJECTS, "moons"), alignment -> Stream.of());
    }

    @Override
    public Optional<Breach> breach(Subject<ImpactMetric> subject, Alignment alignment) {
        return Optional.empty();
    }
}
