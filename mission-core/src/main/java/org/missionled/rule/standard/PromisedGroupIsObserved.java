package org.missionled.rule.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GroupValue;
import org.missionled.alignment.SegmentAssessment;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Breach;
import org.missionled.rule.Fact.Item;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A group that a metric promises to show has been observed. */
final class PromisedGroupIsObserved {
    /** A group of a metric; the group is empty where a dimension was promised and none of its groups was observed. */
    private record PromisedGroup(ImpactMetric metric, String dimension, String group, boolean observed) {}

    static final Rule<?> RULE = Rule.of(
                    "metric.segment.unobserved",
                    "Every group that a metric promises to show has been observed at least once.",
                    Subjects.of("promised groups", PromisedGroupIsObserved::promised),
                    PromisedGroupIsObserved::breach)
            .in(RuleGroup.GOALS_AND_METRICS)
            .because("An average hides who is left behind, and so does a group that nobody measures.");

    private PromisedGroupIsObserved() {}

    private static Stream<Subject<PromisedGroup>> promised(Alignment alignment) {
        List<Subject<PromisedGroup>> all = new ArrayList<>();
        for (ImpactMetric metric : alignment.mission().metrics()) {
            if (!metric.disaggregations().isEmpty()) {
                for (SegmentAssessment one : alignment.segments(metric)) {
                    if (one.isPromised()) {
                        add(all, metric, one);
                    }
                }
            }
        }
        return all.stream();
    }

    private static void add(List<Subject<PromisedGroup>> all, ImpactMetric metric, SegmentAssessment one) {
        if (one.groups().isEmpty()) {
            all.add(subject(new PromisedGroup(metric, one.dimension(), "", false)));
        }
        for (GroupValue group : one.groups()) {
            if (group.isPromised()) {
                all.add(subject(new PromisedGroup(
                        metric, one.dimension(), group.name(), group.value().isPresent())));
            }
        }
    }

    private static Subject<PromisedGroup> subject(PromisedGroup group) {
        return Subject.of(group.metric().id(), group)
                .withAspect(group.group().isEmpty() ? group.dimension() : group.dimension() + "/" + group.group());
    }

    private static Optional<Breach> breach(Subject<PromisedGroup> subject, Alignment alignment) {
        PromisedGroup group = subject.value();
        if (group.observed()) {
            return Optional.empty();
        }
        String what = group.group().isEmpty()
                ? "any group by " + group.dimension()
                : "the group \"" + group.group() + "\" by " + group.dimension();
        return Optional.of(Breach.saying(
                        "{} has no value up to {} for {}, which it promises to show",
                        subject.element(),
                        alignment.asOf(),
                        new Item(what))
                .fix("Observe it, or take it out of disaggregatedBy(...) and say who is left out."));
    }
}
