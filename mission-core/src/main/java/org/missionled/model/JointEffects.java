package org.missionled.model;

import java.util.Optional;

/** Whether features can have an effect together. */
final class JointEffects {
    private JointEffects() {}

    static void refuseUnlessClaiming(Mission mission, ElementId member, JointEffect joint) {
        ElementId metric = joint.metric().id();
        Optional<Feature> feature =
                mission.features().stream().filter(f -> f.id().equals(member)).findFirst();
        if (feature.isEmpty()) {
            throw Refused.because(
                    "together(...) names " + member.local() + ", which " + mission.id() + " does not deliver",
                    "deliver it with delivering(...)");
        }
        if (feature.get().claims().stream().noneMatch(c -> c.metric().id().equals(metric))) {
            throw Refused.because(
                    "together(...) names " + member.local() + ", which claims nothing on " + metric.local(),
                    "let it serve a goal that is measured by it, or leave it out of together(...)");
        }
        if (mission.jointEffects().stream()
                .anyMatch(known ->
                        known.metric().id().equals(metric) && known.features().contains(member))) {
            throw Refused.because(
                    member.local() + " has two joint effects on " + metric.local(),
                    "say one together(...) with all of its features");
        }
    }
}
