package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.model.DrivesLink;
import org.missionled.model.ElementId;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Problem;
import org.missionled.model.Stakeholder;
import org.missionled.model.Target;
import org.missionled.rule.Statement;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/**
 * Something that is said to have happened.
 *
 * @param element where it is said
 * @param kind what it is: {@code review}, {@code decision}, {@code baseline}
 * @param name what tells it from others of its kind; empty where its day does
 * @param called the same as a message says it
 * @param day when it happened
 */
record DatedPast(ElementId element, String kind, String name, Object called, LocalDate day) {
    /** In words: {@code a decision}, {@code the baseline of metric:who-5}. */
    Statement words() {
        return switch (kind) {
            case "review", "decision" -> Statement.of("a {}", kind);
            case "agreement" -> Statement.of("an agreement of {}", called);
            case "research" -> Statement.of("the research");
            case "evidence" -> Statement.of("the evidence \"{}\"", called);
            default -> Statement.of("the baseline of {}", called);
        };
    }

    private String aspect() {
        return name.isEmpty() ? kind + "/" + day : kind + "/" + name + "/" + day;
    }

    static Subjects<DatedPast> subjects() {
        return Subjects.of(
                "days on which something was reviewed, decided, agreed to, found or measured",
                alignment -> all(alignment).stream()
                        .map(one -> Subject.of(one.element(), one).withAspect(one::aspect)));
    }

    private static Set<DatedPast> all(Alignment alignment) {
        Mission mission = alignment.mission();
        Set<DatedPast> all = new LinkedHashSet<>();
        ElementId id = mission.id();
        mission.stewardship().reviews().forEach(one -> all.add(new DatedPast(id, "review", "", "", one.day())));
        mission.purpose().problem().map(Problem::evidence).ifPresent(some -> addEvidence(id, some, all));
        for (LadderLink link : mission.ladder().links()) {
            addEvidence(id, link.evidence(), all);
        }
        mission.stewardship().decisions().forEach(one -> {
            all.add(new DatedPast(one.element(), "decision", "", "", one.day()));
            addEvidence(one.element(), one.evidence(), all);
        });
        for (Stakeholder one : mission.stakeholders()) {
            one.affirmations()
                    .forEach(
                            it -> all.add(new DatedPast(it.element(), "agreement", one.name(), one.title(), it.day())));
        }
        mission.goals().forEach(goal -> addBaselines(goal, all));
        for (ImpactMetric metric : mission.metrics()) {
            for (DrivesLink link : metric.drives()) {
                addEvidence(metric.id(), link.evidence(), all);
            }
        }
        mission.features().forEach(feature -> addFeature(feature, all));
        return all;
    }

    private static void addBaselines(Goal goal, Set<DatedPast> all) {
        for (Measure measure : goal.measures()) {
            measure.target()
                    .flatMap(Target::baseline)
                    .ifPresent(it -> all.add(new DatedPast(
                            goal.id(),
                            "baseline",
                            measure.metric().id().name(),
                            measure.metric().id(),
                            it.on())));
        }
    }

    private static void addFeature(Feature feature, Set<DatedPast> all) {
        feature.research().forEach(one -> all.add(new DatedPast(feature.id(), "research", "", "", one.day())));
        for (Claim claim : feature.claims()) {
            addEvidence(feature.id(), claim.evidence(), all);
        }
    }

    private static void addEvidence(ElementId element, List<Evidence> some, Set<DatedPast> all) {
        for (Evidence one : some) {
            Optional<LocalDate> day = one.day();
            if (day.isPresent()) {
                all.add(new DatedPast(element, "evidence", one.reference(), one.reference(), day.get()));
            }
        }
    }
}
