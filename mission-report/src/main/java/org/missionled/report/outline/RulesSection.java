package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.Glance;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.rule.Cause;
import org.missionled.rule.Violation;

/** The rules that are broken, each with what to write and where. */
final class RulesSection {
    private RulesSection() {}

    static List<Block> of(MissionReport report) {
        Glance glance = report.glance();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Rules that are broken"));
        blocks.add(new Paragraph(Phrases.counted(glance.broken(), "rule") + " of "
                + report.inspection().results().size() + " broken, in "
                + Phrases.counted(glance.violations(), "place") + "; "
                + report.inspection().failing().size()
                + " of them make the check fail (errors that a change caused)."));
        if (glance.violations() > 0) {
            blocks.add(new Points(report.inspection().violations().stream()
                    .map(RulesSection::item)
                    .toList()));
        }
        return blocks;
    }

    private static Item item(Violation violation) {
        List<String> details = new ArrayList<>();
        details.add(violation.fix());
        details.add("Rule " + violation.rule().id() + ": " + violation.rule().why() + cause(violation.cause()));
        return new Item(
                violation.severity().name(),
                violation.problem(),
                details,
                violation.site().map(site -> "at " + site).orElse(""));
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case CHANGE -> "";
            case TIME -> " Broken since time passed.";
            case DATA -> " Broken since something was observed.";
        };
    }
}
