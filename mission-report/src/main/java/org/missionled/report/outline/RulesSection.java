package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.missionled.report.Glance;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Counted;
import org.missionled.report.view.Titles;
import org.missionled.rule.Cause;
import org.missionled.rule.Inspection;
import org.missionled.rule.Rule;
import org.missionled.rule.Told;
import org.missionled.rule.Violation;
import org.missionled.rule.Waiver;

/** The rules that are broken and why they matter, then each place with what to write there. */
final class RulesSection {
    private RulesSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Rules that are broken"));
        blocks.add(new Paragraph(counts(report)));
        byRule(report.inspection().violations())
                .forEach((rule, violations) -> blocks.addAll(broken(rule, violations, report.titles())));
        blocks.addAll(tolerated(report.inspection(), report.titles()));
        return blocks;
    }

    private static Map<Rule<?>, List<Violation>> byRule(List<Violation> violations) {
        Map<Rule<?>, List<Violation>> byRule = new LinkedHashMap<>();
        violations.forEach(one ->
                byRule.computeIfAbsent(one.rule(), rule -> new ArrayList<>()).add(one));
        return byRule;
    }

    /** One rule: what must hold and why, what to write where that is the same everywhere, then each place. */
    private static List<Block> broken(Rule<?> rule, List<Violation> violations, Titles titles) {
        List<String> fixes = violations.stream().map(titles::fix).distinct().toList();
        String said = fixes.size() == 1 ? fixes.get(0) : "";
        List<String> about = Stream.of(
                        rule.why(), said.isEmpty() ? "" : "What to do: " + said, "Rule " + rule.id() + ".")
                .filter(text -> !text.isEmpty())
                .toList();
        return List.of(
                new Heading(3, rule.sentence()),
                new Paragraph(String.join(" ", about)),
                new Points(Told.of(violations).stream()
                        .map(told -> item(told, said.isEmpty(), titles))
                        .toList()));
    }

    /** What is broken and does not fail, since somebody allowed it or it was known before. */
    private static List<Block> tolerated(Inspection inspection, Titles titles) {
        if (inspection.waived().isEmpty() && inspection.knownBefore().size() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Broken, and allowed or known"));
        blocks.add(new Paragraph(Counted.of(inspection.waived().size(), "violation") + " allowed, "
                + inspection.known().size() + " known before"
                + inspection
                        .knownBefore()
                        .oldest()
                        .map(day -> ", the oldest since " + day)
                        .orElse("") + "."));
        if (!inspection.waived().isEmpty()) {
            blocks.add(new Points(Told.of(inspection.waived()).stream()
                    .map(told -> waived(told, titles))
                    .toList()));
        }
        byRule(inspection.known()).forEach((rule, known) -> blocks.addAll(known(rule, known, titles)));
        return blocks;
    }

    private static Item waived(Told<Violation> told, Titles titles) {
        Violation violation = told.first();
        Waiver waiver = violation.waiver().orElseThrow();
        return new Item(
                mark(told, "ALLOWED", ""),
                titles.beginning(told.statement()),
                List.of(
                        "Until " + waiver.until() + ", by " + waiver.allowedBy() + ": "
                                + Phrases.sentence(waiver.reason()),
                        "Rule " + violation.rule().id() + "."));
    }

    /** One rule that is known to be broken: what must hold, what to write where that is the same, then each place. */
    private static List<Block> known(Rule<?> rule, List<Violation> known, Titles titles) {
        List<String> fixes = known.stream().map(titles::fix).distinct().toList();
        String said = fixes.size() == 1 ? "What to do: " + fixes.get(0) + " " : "";
        return List.of(
                new Heading(3, rule.sentence()),
                new Paragraph("Known to be broken in " + Counted.of(known.size(), "place") + ". " + said + "Rule "
                        + rule.id() + "."),
                new Points(Told.of(known).stream()
                        .map(told -> known(told, said.isEmpty(), titles))
                        .toList()));
    }

    private static Item known(Told<Violation> told, boolean withFix, Titles titles) {
        Violation violation = told.first();
        String since = "Since " + violation.knownSince().orElseThrow() + ".";
        return new Item(
                mark(told, "KNOWN", ""),
                titles.beginning(told.statement()),
                List.of(withFix ? since + " " + titles.fix(violation) : since));
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

    private static Item item(Told<Violation> told, boolean withFix, Titles titles) {
        Violation violation = told.first();
        String more = (rated(violation) + cause(violation.cause())).strip();
        return new Item(
                mark(told, violation.severity().name(), "S"),
                titles.beginning(told.statement()),
                Stream.of(withFix ? titles.fix(violation) : "", more)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                violation.site().map(site -> "at " + site.fileAndLine()).orElse(""));
    }

    /** What is told of several says of how many, so that the lines add up to the counts. */
    private static String mark(Told<Violation> told, String one, String plural) {
        int all = told.all().size();
        return all == 1 ? one : all + " " + one + plural;
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
