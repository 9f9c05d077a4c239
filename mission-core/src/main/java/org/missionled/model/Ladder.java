package org.missionled.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a mission stands to the missions above it: those it contributes to and those it makes harder to reach. It may do
 * both to the same one.
 *
 * @param links to missions that are contributed to, in declaration order
 * @param strains links to missions that are made harder to reach, in declaration order
 */
public record Ladder(List<LadderLink> links, List<LadderLink> strains) {
    /** On its own. */
    public static final Ladder NONE = new Ladder(List.of(), List.of());

    /** Keeps copies. */
    public Ladder {
        links = List.copyOf(links);
        strains = List.copyOf(strains);
    }

    /**
     * The link to a mission above.
     *
     * @param above the id of the mission that is contributed to
     * @return the link, empty where that mission is not contributed to
     */
    public Optional<LadderLink> link(ElementId above) {
        return to(above, links);
    }

    Ladder linked(Mission below, LadderLink link) {
        refuseLower(below, link, "ladder to", "");
        if (to(link.above().id(), links).isPresent()) {
            throw Refused.because(
                    below.id() + " ladders to " + link.above().id() + " twice", "keep one of the two links");
        }
        return new Ladder(longer(links, link), strains);
    }

    Ladder straining(Mission below, LadderLink link) {
        refuseLower(below, link, "strain", " as one above");
        if (to(link.above().id(), strains).isPresent()) {
            throw Refused.because(below.id() + " strains " + link.above().id() + " twice", "keep one of the two");
        }
        return new Ladder(links, longer(strains, link));
    }

    private static void refuseLower(Mission below, LadderLink link, String verb, String place) {
        Mission above = link.above();
        if (above.level().compareTo(below.level()) < 0 || above.id().equals(below.id())) {
            throw Refused.because(
                    below.id() + " (" + below.level() + ") cannot " + verb + " " + above.id() + " (" + above.level()
                            + ")" + place,
                    (place.isEmpty() ? "ladder to" : "name") + " another mission of the same level or a higher one");
        }
    }

    private static Optional<LadderLink> to(ElementId above, List<LadderLink> among) {
        return among.stream().filter(link -> link.above().id().equals(above)).findFirst();
    }

    private static List<LadderLink> longer(List<LadderLink> before, LadderLink next) {
        List<LadderLink> longer = new ArrayList<>(before);
        longer.add(next);
        return longer;
    }
}
