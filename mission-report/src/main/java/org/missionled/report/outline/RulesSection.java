package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.Counted;
import org.missionled.report.Glance;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.rule.Cause;
import org.missionled.rule.RuleResult;
import org.missionled.rule.Violation;

/** The rules that are broken and why they matter, then each place with what to write there. */
final class RulesSection {
    private static final List<String> HEADER = List.of("Rule", "What must hold", "Why", "Places");

    private RulesSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Rules that are broken"));
        blocks.add(new Paragraph(counts(report)));
        if (report.glance().violations() > 0) {
            blocks.add(new Table(
                    HEADER,
                    report.inspection().results().stream()
                            .filter(result -> !result.violations().isEmpty())
                            .map(RulesSection::row)
                            .toList()));
            blocks.add(new Points(report.inspection().violations().stream()
                    .map(RulesSection::item)
                    .toList()));
        }
        return blocks;
    }

    private static String counts(MissionReport report) {
        Glance glance = report.glance();
        String rules = glance.broken() + " of "
                + Counted.of(report.inspection().results().size(), "rule");
        if (glance.violations() == 0) {
            return rules + " broken.";
        }
        int failing = report.inspection().failing().size();
        return rules + " broken, in " + Counted.of(glance.violations(), "place") + "; "
                + (failing == 0
                        ? "none of these makes the check fail."
                        : Counted.of(failing, "error") + " caused by a change " + (failing == 1 ? "makes" : "make")
                                + " the check fail.");
    }

    private static List<String> row(RuleResult result) {
        return List.of(
                result.rule().id().toString(),
                result.rule().sentence(),
                result.rule().why(),
                String.valueOf(result.violations().size()));
    }

    private static Item item(Violation violation) {
        return new Item(
                violation.severity().name(),
                violation.problem(),
                List.of(violation.fix(), "Rule " + violation.rule().id() + "." + cause(violation.cause())),
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
