package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;

/**
 * What will be broken that is not broken today, if nothing is changed, mended or observed until then.
 *
 * @param day the first day on which it is there
 * @param owner who looks after that, where anybody is named
 * @param violation what will be broken, as it will be told on that day
 */
public record AheadView(LocalDate day, Optional<String> owner, ViolationView violation) {
    /** How many days the report looks ahead. */
    public static final int DAYS = 90;

    static List<AheadView> of(Seen seen) {
        return seen.inspection().lookingAhead(DAYS).stream()
                .map(ahead -> new AheadView(
                        ahead.day(),
                        owner(ahead.violation().element(), seen.mission()),
                        ViolationView.of(ahead.violation(), ViolationView.State.OPEN, seen)))
                .toList();
    }

    /** The owner of a feature, goal or metric; the custodian of the mission. */
    private static Optional<String> owner(ElementId element, Mission mission) {
        return switch (element.kind()) {
            case MISSION -> element.equals(mission.id()) ? mission.stewardship().custodian() : Optional.empty();
            case GOAL -> mission.goal(element).flatMap(Goal::owner);
            case METRIC -> mission.metric(element).flatMap(ImpactMetric::owner);
            case FEATURE -> owner(element, mission.features());
            case INDEX -> Optional.empty();
        };
    }

    private static Optional<String> owner(ElementId element, List<Feature> features) {
        return features.stream()
                .filter(one -> one.id().equals(element))
                .findFirst()
                .flatMap(Feature::owner);
    }
}
