package org.missionled.html.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts labels where there is room, and leaves out those for which there is none. */
final class Placing {
    private final double width;
    private final double height;
    private final List<Room> taken = new ArrayList<>();

    Placing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps labels away from something. */
    void take(Room room) {
        taken.add(room);
    }

    /** The first of the places that is free and lies on none of the lines, else the first that is free. */
    Optional<Mark.Label> place(List<Mark.Label> places, List<Room> lines) {
        Optional<Mark.Label> clear = placeClear(places, lines);
        return clear.isPresent() ? clear : place(places);
    }

    /** The first of the places that is free; it is taken from then on. */
    Optional<Mark.Label> place(List<Mark.Label> places) {
        return placeClear(places, List.of());
    }

    private Optional<Mark.Label> placeClear(List<Mark.Label> places, List<Room> lines) {
        for (Mark.Label label : places) {
            Room room = label.room();
            if (room.fits(width, height)
                    && taken.stream().noneMatch(room::overlaps)
                    && lines.stream().noneMatch(room::overlaps)) {
                taken.add(room);
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
