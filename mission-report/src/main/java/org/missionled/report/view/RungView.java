package org.missionled.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

/**
 * One link of the ladder: a mission above, and why a mission below is held to contribute to it, or to strain it.
 * Nothing numeric climbs a ladder: how the missions above stand is measured by their own metrics, and not known here.
 *
 * @param depth how many links the mission above is above the reported one, from 1
 * @param below the mission below
 * @param above the mission above
 * @param level of which kind the mission above is
 * @param isStrain whether the mission below makes the one above harder to reach
 * @param because why
 * @param assuming what has to be so
 * @param evidence what supports it
 */
public record RungView(
        int depth,
        Named below,
        Named above,
        MissionLevel level,
        boolean isStrain,
        String because,
        Optional<String> assuming,
        List<EvidenceView> evidence) {
    /** Copies the evidence. */
    public RungView {
        evidence = List.copyOf(evidence);
    }

    /** All links above the mission, each once, from the bottom up; then what it strains. */
    static List<RungView> of(Seen seen) {
        List<RungView> rungs = new ArrayList<>();
        List<Mission> missions = new ArrayList<>(List.of(seen.mission()));
        List<Integer> depths = new ArrayList<>(List.of(0));
        Set<String> links = new HashSet<>();
        for (int at = 0; at < missions.size(); at++) {
            Mission below = missions.get(at);
            for (LadderLink link : below.ladder().links()) {
                if (links.add(below.id() + " > " + link.above().id())) {
                    rungs.add(of(depths.get(at) + 1, below, link, false, seen));
                    missions.add(link.above());
                    depths.add(depths.get(at) + 1);
                }
            }
        }
        for (LadderLink strain : seen.mission().ladder().strains()) {
            rungs.add(of(1, seen.mission(), strain, true, seen));
        }
        return List.copyOf(rungs);
    }

    private static RungView of(int depth, Mission below, LadderLink link, boolean strains, Seen seen) {
        return new RungView(
                depth,
                Named.of(below.id(), below.statement()),
                Named.of(link.above().id(), link.above().statement()),
                link.above().level(),
                strains,
                link.because(),
                link.assuming(),
                link.evidence().stream()
                        .map(it -> EvidenceView.of(it, Optional.empty(), seen.asOf()))
                        .toList());
    }
}
