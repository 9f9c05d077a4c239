package org.missionled.rule.standard;

import static org.missionled.model.Sample.WELLNESS;
import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.mission;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Fault;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

/** Examples of the rules about the ladder. */
final class LadderExamples {
    private static final Mission ORGANISATION =
            Mission.of(WELLNESS, MissionLevel.ORGANISATION, "Foster healthier communities");

    private LadderExamples() {}

    static List<Example> all() {
        return List.of(ladders(), missionsAbove());
    }

    static Example ladders() {
        return Example.of(
                "mission.ladder.missing",
                seen(mission()),
                seen(mission().withLadderLink(LadderLink.of(city(), "well-being is the city's headline"))),
                seen(ORGANISATION));
    }

    static Example missionsAbove() {
        DeclarationSite site = new DeclarationSite("example.City", "<clinit>", "City.java", 5);
        Mission faulty = city().withFaults(List.of(
                Fault.of(city().id(), "not a valid owner: \"\" (a few words)", site),
                Fault.of(city().id(), "another fault", null)));
        return Example.of(
                "mission.above.faulty",
                seen(mission().withLadderLink(LadderLink.of(faulty, "well-being is the city's headline"))),
                seen(mission().withLadderLink(LadderLink.of(city(), "well-being is the city's headline"))),
                seen(mission()));
    }
}
