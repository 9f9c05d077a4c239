package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Counted;
import org.missionled.report.view.CountsView;
import org.missionled.report.view.Listed;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RuleView;
import org.missionled.report.view.ViolationView;
import org.missionled.report.view.ViolationView.State;

/** The rules that are broken and why they matter, then each place with what to write there. */
final class RulesSection {
    private final ReportView view;
    private final Map<String, RuleView> rules = new HashMap<>();

    private RulesSection(ReportView view) {
        this.view = view;
        view.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    static List<Block> of(ReportView view) {
        return new RulesSection(view).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Rules that are broken"));
        blocks.add(new Paragraph(counts(view.counts(), view.rules().size())));
        byRule(State.OPEN).forEach((rule, violations) -> broken(rule, violations, blocks));
        tolerated(blocks);
        return blocks;
    }

    private List<ViolationView> in(State state) {
        return view.violations().stream().filter(one -> one.state() == state).toList();
    }

    private Map<String, List<ViolationView>> byRule(State state) {
        return in(state).stream()
                .collect(Collectors.groupingBy(ViolationView::rule, LinkedHashMap::new, Collectors.toList()));
    }

    private String of(String rule, Function<RuleView, String> part) {
        return Optional.ofNullable(rules.get(rule)).map(part).orElse(rule);
    }

    /** One rule: what must hold and why, what to write where that is the same everywhere, then each place. */
    private void broken(String rule, List<ViolationView> violations, List<Block> blocks) {
        Optional<String> fix = sameFix(violations);
        List<String> about = Stream.of(
                        of(rule, RuleView::why),
                        fix.map(said -> "What to do: " + said).orElse(""),
                        "Rule " + rule + ".")
                .filter(text -> !text.isEmpty())
                .toList();
        blocks.add(new Heading(3, of(rule, RuleView::sentence)));
        blocks.add(new Paragraph(String.join(" ", about)));
        blocks.add(new Points(Listed.of(violations).stream()
                .map(line -> item(line, fix.isEmpty()))
                .toList()));
    }

    private static Optional<String> sameFix(List<ViolationView> violations) {
        List<String> fixes =
                violations.stream().map(ViolationView::fix).distinct().toList();
        return fixes.size() == 1 ? Optional.of(fixes.get(0)) : Optional.empty();
    }

    /** What is broken and does not fail, since somebody allowed it or it was known before. */
    private void tolerated(List<Block> blocks) {
        List<ViolationView> allowed = in(State.ALLOWED);
        List<ViolationView> known = in(State.KNOWN);
        if (allowed.isEmpty() && known.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Broken, and allowed or known"));
        blocks.add(new Paragraph(Counted.of(allowed.size(), "violation") + " allowed, " + known.size()
                + " known before"
                + view.oldestKnown().map(day -> ", the oldest since " + day).orElse("") + "."));
        if (!allowed.isEmpty()) {
            blocks.add(new Points(
                    Listed.of(allowed).stream().map(RulesSection::allowed).toList()));
        }
        byRule(State.KNOWN).forEach((rule, violations) -> known(rule, violations, blocks));
    }

    private static Item allowed(Listed line) {
        ViolationView violation = line.first();
        List<String> details = new ArrayList<>();
        violation
                .waiver()
                .ifPresent(waiver -> details.add("Until " + waiver.until() + ", by " + waiver.allowedBy() + ": "
                        + Phrases.sentence(waiver.reason())));
        details.add("Rule " + violation.rule() + ".");
        return new Item(mark(line, "ALLOWED", ""), line.problem(), details);
    }

    /** One rule that is known to be broken: what must hold, what to write where that is the same, then each place. */
    private void known(String rule, List<ViolationView> known, List<Block> blocks) {
        Optional<String> fix = sameFix(known);
        blocks.add(new Heading(3, of(rule, RuleView::sentence)));
        blocks.add(new Paragraph("Known to be broken in " + Counted.of(known.size(), "place") + ". "
                + fix.map(said -> "What to do: " + said + " ").orElse("") + "Rule " + rule + "."));
        blocks.add(new Points(
                Listed.of(known).stream().map(one -> known(one, fix.isEmpty())).toList()));
    }

    private static Item known(Listed line, boolean withFix) {
        ViolationView violation = line.first();
        List<String> parts = new ArrayList<>();
        violation.knownSince().ifPresent(day -> parts.add("Since " + day + "."));
        if (withFix) {
            parts.add(violation.fix());
        }
        return new Item(mark(line, "KNOWN", ""), line.problem(), List.of(String.join(" ", parts)));
    }

    private static String counts(CountsView counts, int all) {
        String rules = counts.rulesBroken() + " of " + Counted.of(all, "rule") + " broken";
        if (counts.violations() == 0) {
            return rules + ".";
        }
        int failing = counts.failing();
        return rules + ", in " + Counted.of(counts.violations(), "place") + ". " + failing(failing)
                + (failing < counts.errors() && failing > 0 ? reason(failing) : ".");
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

    private Item item(Listed line, boolean withFix) {
        ViolationView violation = line.first();
        String more = Stream.concat(
                        violation
                                .severityOrigin()
                                .map(where -> "Rated " + where + "; the rule itself says "
                                        + of(violation.rule(), RuleView::mark) + ".")
                                .stream(),
                        violation.brokenSince().stream())
                .collect(Collectors.joining(" "));
        return new Item(
                mark(line, violation.mark(), "S"),
                line.problem(),
                Stream.of(withFix ? violation.fix() : "", more)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                violation.site().map(site -> "at " + site.fileAndLine()).orElse(""));
    }

    /** A line that is about several says of how many, so that the lines add up to the counts. */
    private static String mark(Listed line, String one, String plural) {
        return line.times() == 1 ? one : line.times() + " " + one + plural;
    }
}
