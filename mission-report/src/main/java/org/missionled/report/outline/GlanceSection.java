package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Counted;
import org.missionled.report.view.MissionView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.Summary;

/** The first screen: the mission, for whom it is, and how it stands in a few lines. */
final class GlanceSection {
    private GlanceSection() {}

    static List<Block> of(ReportView view) {
        MissionView mission = view.mission();
        Optional<String> subject = view.subject();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                1, mission.statement() + subject.map(it -> " (" + it + ")").orElse("")));
        blocks.add(new Paragraph("The " + mission.level().name().toLowerCase(Locale.ROOT) + " mission \""
                + mission.name() + "\"" + subject.map(it -> " about " + it).orElse("") + " as of " + view.asOf() + "."
                + people(mission)));
        blocks.add(new Points(Summary.lines(view).stream()
                .map(line -> new Item(line.name(), line.text(), List.of()))
                .toList()));
        int faults = mission.faults();
        if (faults > 0) {
            blocks.add(new Paragraph(Counted.of(faults, "part") + " of the declaration could not be understood and "
                    + (faults == 1 ? "was" : "were") + " left out of this report; each stands among the rules that are"
                    + " broken."));
        }
        return blocks;
    }

    private static String people(MissionView mission) {
        StringBuilder text = new StringBuilder();
        if (!mission.beneficiaries().isEmpty()) {
            text.append(" For ")
                    .append(String.join("; ", mission.beneficiaries()))
                    .append('.');
        }
        mission.custodian()
                .ifPresent(name -> text.append(" Kept by ").append(name).append('.'));
        mission.champion()
                .ifPresent(name -> text.append(" Championed by ").append(name).append('.'));
        text.append(mission.reviewedOn()
                .map(day -> " Last reviewed on " + day + ".")
                .orElse(" No review is recorded."));
        return text.toString();
    }
}
