package org.missionled.report.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.AheadView;
import org.missionled.report.view.Named;

/** What will be broken before long if nobody does anything, day by day, and who looks after it. */
final class AheadSection {
    private AheadSection() {}

    static List<Block> of(MissionReport report) {
        Heading heading = new Heading(2, "What turns red in the next " + AheadView.DAYS + " days");
        List<AheadView> ahead = report.view().ahead();
        if (ahead.isEmpty()) {
            return List.of(heading, new Paragraph("Nothing that dates alone would break."));
        }
        return List.of(
                heading,
                new Paragraph("If nothing is changed, mended or observed until then:"),
                new Points(
                        ahead.stream().map(one -> item(one, report.mission())).toList()));
    }

    private static Item item(AheadView ahead, Mission mission) {
        return new Item(
                ahead.day().toString(),
                ahead.violation().problem(),
                List.of(
                        owner(ahead.violation().element(), mission)
                                .map(owner -> "Looked after by " + owner + ".")
                                .orElse("Nobody is named who looks after it."),
                        ahead.violation().fix(),
                        "Rule " + ahead.violation().rule() + ", "
                                + ahead.violation().severity() + "."));
    }

    /** The owner of a feature, goal or metric; else the custodian of the mission it is about. */
    private static Optional<String> owner(Named element, Mission mission) {
        if (element.id().equals(mission.id().local())) {
            return mission.stewardship().custodian();
        }
        return Stream.of(
                        mission.features().stream()
                                .filter(one -> one.id().local().equals(element.id()))
                                .map(Feature::owner),
                        mission.goals().stream()
                                .filter(one -> one.id().local().equals(element.id()))
                                .map(Goal::owner),
                        mission.metrics().stream()
                                .filter(one -> one.id().local().equals(element.id()))
                                .map(ImpactMetric::owner))
                .flatMap(found -> found)
                .findFirst()
                .flatMap(owner -> owner);
    }
}
