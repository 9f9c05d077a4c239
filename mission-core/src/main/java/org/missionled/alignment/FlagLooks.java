package org.missionled.alignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Mission;

/** All looks at live systems that were given. Days that see the same looks share what was found by them. */
final class FlagLooks {
    private final Mission mission;
    private final List<LiveFlags> given;
    private final Map<Long, FlagsFound> byLater = new ConcurrentHashMap<>();

    FlagLooks(Mission mission, List<LiveFlags> given) {
        this.mission = mission;
        this.given = given;
    }

    List<LiveFlags> given() {
        return given;
    }

    /** What was found by the looks up to a day: how many were taken later says which these are. */
    FlagsFound knownOn(LocalDate day) {
        long later = given.stream().filter(look -> look.readOn().isAfter(day)).count();
        return byLater.computeIfAbsent(later, number -> FlagsFound.of(mission, given, day));
    }
}
