package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.missionled.report.Glance;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;
import org.missionled.rule.Cause;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleResult;
import org.missionled.rule.Violation;
import org.missionled.rule.Waiver;

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
        blocks.addAll(tolerated(report.inspection()));
        return blocks;
    }

    /** What is broken and does not fail, since somebody allowed it or it was known before. */
    private static List<Block> tolerated(Inspection inspection) {
        if (inspection.waived().isEmpty() && inspection.knownBefore().size() == 0) {
            return List.of();
        }
        List<Item> items = Stream.concat(
                        inspection.waived().stream().map(RulesSection::waived),
                        inspection.known().stream().map(RulesSection::known))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Broken, and allowed or known"));
        blocks.add(new Paragraph(Counted.of(inspection.waived().size(), "violation") + " allowed, "
                + inspection.known().size() + " known before"
                + inspection
                        .knownBefore()
                        .oldest()
                        .map(day -> ", the oldest since " + day)
                        .orElse("") + "."));
        if (!items.isEmpty()) {
            blocks.add(new Points(items));
        }
        return blocks;
    }

    private static Item waived(Violation violation) {
        Waiver waiver = violation.waiver().orElseThrow();
        return new Item(
                "ALLOWED",
                violation.problem(),
                List.of(
                        "Until " + waiver.until() + ", by " + waiver.allowedBy() + ": "
                                + Phrases.sentence(waiver.reason()),
                        "Rule " + violation.rule().id() + "."));
    }

    private static Item known(Violation violation) {
        return new Item(
                "KNOWN",
                violation.problem(),
                List.of(
                        "Since " + violation.knownSince().orElseThrow() + ". " + violation.fix(),
                        "Rule " + violation.rule().id() + "."));
    }

    private static String counts(MissionReport report) {
        Glance glance = report.glance();
        String rules = glance.broken() + " of "
                + Counted.of(report.inspection().results().size(), "rule") + " broken";
        if (glance.violations() == 0) {
            return rules + ".";
        }
        int failing = report.inspection().failing().size();
        return rules + ", in " + Counted.of(glance.violations(), "place") + ". " + failing(failing)
                + (failing < glance.errors() && failing > 0 ? reason(failing) : ".");
    }

    private static String failing(int failing) {
        return switch (failing) {
            case 0 -> "None of these makes the check fail";
            case 1 -> "1 error makes the check fail";
            default -> failing + " errors make the check fail";
        };
    }

    /** Why some errors fail the check and others do not. */
    private static String reason(int failing) {
        return (failing == 1 ? ": it" : ": they") + " stood at the last review, or "
                + (failing == 1 ? "comes" : "come")
                + " from a change. What came only with time or with new observations does not.";
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
                List.of(
                        violation.fix(),
                        "Rule " + violation.rule().id() + "." + rated(violation) + cause(violation.cause())),
                violation.site().map(site -> "at " + site).orElse(""));
    }

    /** Where another severity than the rule's own was said. */
    private static String rated(Violation violation) {
        return violation
                .severityOrigin()
                .map(where -> " Rated " + where + "; the rule itself says "
                        + violation.rule().severity() + ".")
                .orElse("");
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case CHANGE -> "";
            case TIME -> " Broken since time passed.";
            case DATA -> " Broken since something was observed.";
        };
    }
}
