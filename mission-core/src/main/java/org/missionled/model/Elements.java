package org.missionled.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ids of a mission and its elements. */
final class Elements {
    private static final int NAMED = 10;

    private Elements() {}

    static List<ElementId> of(Mission mission) {
        return Stream.of(
                        Stream.of(mission.id()),
                        mission.goals().stream().map(Goal::id),
                        mission.metrics().stream().map(ImpactMetric::id),
                        mission.features().stream().map(Feature::id),
                        mission.indices().stream().map(Index::id))
                .flatMap(ids -> ids)
                .toList();
    }

    /** The one with that id; an error names some of the kind. */
    static ElementId find(@Nullable String local, Mission mission) {
        return mission.elements().stream()
                .filter(id -> id.local().equals(local))
                .findFirst()
                .orElseThrow(() -> Refused.value("element of " + mission.id(), local, like(local, mission)));
    }

    private static String like(@Nullable String local, Mission mission) {
        String kind = local == null ? "" : local.substring(0, local.indexOf(':') + 1);
        List<String> like = mission.elements().stream()
                .map(ElementId::local)
                .filter(id -> id.startsWith(kind))
                .limit(NAMED)
                .toList();
        return "such as "
                + String.join(", ", like.isEmpty() ? List.of(mission.id().local()) : like);
    }
}
