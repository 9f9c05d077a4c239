package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.contribution.Agreement;
import org.missionled.model.Affirmation;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Table;

/** Who has something to do with the mission, what they agreed to, and whether it still means the same. */
final class PeopleSection {
    private static final List<String> HEADER =
            List.of("Who", "What they have to do with it", "Agreed to", "On", "Still so");

    private PeopleSection() {}

    static List<Block> of(MissionReport report) {
        List<Stakeholder> stakeholders = report.mission().stakeholders();
        if (stakeholders.isEmpty()) {
            return List.of();
        }
        List<Agreement> agreements = Agreement.of(report.mission());
        List<List<String>> rows = new ArrayList<>();
        for (Stakeholder stakeholder : stakeholders) {
            List<Agreement> own = agreements.stream()
                    .filter(one -> one.stakeholder().equals(stakeholder))
                    .toList();
            if (own.isEmpty()) {
                rows.add(List.of(stakeholder.title(), roles(stakeholder), "nothing yet", "", ""));
            }
            own.forEach(agreement -> rows.add(row(stakeholder, agreement, report)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Who is involved, and what they agreed to"));
        blocks.add(new Table(HEADER, rows));
        if (agreements.stream().anyMatch(one -> one.state() == Agreement.State.SUSPECT)) {
            blocks.add(new Paragraph("What changed since somebody agreed to it is not agreed to any more until they"
                    + " are asked again; links that rest on it are suspect."));
        }
        return blocks;
    }

    private static String roles(Stakeholder stakeholder) {
        return stakeholder.roles().stream().map(StakeholderRole::words).collect(Collectors.joining(", "));
    }

    private static List<String> row(Stakeholder stakeholder, Agreement agreement, MissionReport report) {
        Affirmation affirmation = agreement.affirmation();
        boolean later = affirmation.day().isAfter(report.alignment().asOf());
        return List.of(
                stakeholder.title(),
                roles(stakeholder),
                report.titles().of(affirmation.element()),
                affirmation.day() + (later ? ", after this report" : ""),
                state(agreement));
    }

    private static String state(Agreement agreement) {
        return switch (agreement.state()) {
            case HOLDS -> "yes";
            case UNWORDED -> "not known: the wording was not recorded";
            case SUSPECT -> "NO, it changed since";
            case GONE -> "no, it is gone";
        };
    }
}
