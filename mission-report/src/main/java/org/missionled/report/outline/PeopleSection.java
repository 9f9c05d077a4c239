package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.model.StakeholderRole;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.StakeholderView;
import org.missionled.report.view.StakeholderView.AffirmationView;

/** Who has something to do with the mission, what they agreed to, and whether it still means the same. */
final class PeopleSection {
    private static final List<String> HEADER =
            List.of("Who", "What they have to do with it", "Agreed to", "On", "Still so");

    private PeopleSection() {}

    static List<Block> of(ReportView view) {
        List<StakeholderView> stakeholders = view.governance().stakeholders();
        if (stakeholders.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        for (StakeholderView stakeholder : stakeholders) {
            if (stakeholder.affirmations().isEmpty()) {
                rows.add(List.of(stakeholder.title(), roles(stakeholder), "nothing yet", "", ""));
            }
            stakeholder.affirmations().forEach(agreed -> rows.add(row(stakeholder, agreed)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Who is involved, and what they agreed to"));
        blocks.add(new Table(HEADER, rows));
        if (stakeholders.stream().anyMatch(StakeholderView::isSuspect)) {
            blocks.add(new Paragraph("What changed since somebody agreed to it is not agreed to any more until they"
                    + " are asked again; links that rest on it are suspect."));
        }
        return blocks;
    }

    private static String roles(StakeholderView stakeholder) {
        return stakeholder.roles().stream().map(StakeholderRole::words).collect(Collectors.joining(", "));
    }

    private static List<String> row(StakeholderView stakeholder, AffirmationView agreed) {
        return List.of(
                stakeholder.title(),
                roles(stakeholder),
                agreed.element().title(),
                agreed.day() + (agreed.isLater() ? ", after this report" : ""),
                agreed.stillSo());
    }
}
