package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.missionled.alignment.Verdict;
import org.missionled.model.Commitment;
import org.missionled.model.Decision;
import org.missionled.model.Review;
import org.missionled.model.Stewardship;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;

/** What was decided, what is to be decided, what was promised and by whom, and what reviews taught. */
final class DecisionsSection {
    private static final List<String> HEADER = List.of("By", "Who", "What", "How it stands");

    private DecisionsSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        Stewardship stewardship = report.mission().stewardship();
        LocalDate asOf = report.alignment().asOf();
        List<Item> decisions = new ArrayList<>(due(report));
        stewardship.decisions().stream()
                .filter(decision -> !decision.day().isAfter(asOf))
                .sorted(Comparator.comparing(Decision::day).reversed())
                .map(decision -> item(decision, report))
                .forEach(decisions::add);
        section("Decisions", decisions, blocks);
        commitments(stewardship, asOf, blocks);
        section(
                "What reviews taught",
                stewardship.reviews().stream()
                        .filter(review -> !review.day().isAfter(asOf))
                        .sorted(Comparator.comparing(Review::day).reversed())
                        .filter(review -> !review.learnt().isEmpty())
                        .map(DecisionsSection::item)
                        .toList(),
                blocks);
        return blocks;
    }

    private static void section(String heading, List<Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Heading(2, heading));
            blocks.add(new Points(items));
        }
    }

    /** What only a decision can end. */
    private static List<Item> due(MissionReport report) {
        return report.alignment().measures().stream()
                .filter(measure -> measure.counted()
                        .filter(verdict -> verdict == Verdict.MISSED)
                        .isPresent())
                .filter(measure -> report.alignment().decided(measure).isEmpty())
                .map(measure -> new Item(
                        "TO BE DECIDED",
                        "what becomes of a goal that was missed: "
                                + report.titles().of(measure),
                        report.mission().goal(measure.goal()).flatMap(goal -> goal.owner()).stream()
                                .map(owner -> "The goal is owned by " + owner + ".")
                                .toList()))
                .toList();
    }

    private static Item item(Decision decision, MissionReport report) {
        List<String> details = new ArrayList<>();
        details.add("Because " + Phrases.sentence(decision.because()));
        if (!decision.alternatives().isEmpty()) {
            details.add("Rather than: " + Phrases.sentence(String.join("; ", decision.alternatives())));
        }
        decision.tradeOff().ifPresent(loss -> details.add("Given up for it: " + Phrases.sentence(loss)));
        decision.evidence()
                .forEach(evidence ->
                        details.add(EvidenceLine.of(evidence, report.alignment().asOf())));
        decision.takenBy().ifPresent(who -> details.add("Decided by " + who + "."));
        decision.escalatedTo().ifPresent(who -> details.add("Escalated to " + who + "."));
        return new Item(
                decision.choice().word().toUpperCase(Locale.ROOT),
                report.titles().of(decision.element()) + ", decided on " + decision.day(),
                details);
    }

    private static void commitments(Stewardship stewardship, LocalDate asOf, List<Block> blocks) {
        if (stewardship.commitments().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Commitments"));
        blocks.add(new Table(
                HEADER,
                stewardship.commitments().stream()
                        .sorted(Comparator.comparing(Commitment::due))
                        .map(one -> List.of(one.due().toString(), one.owner(), one.promise(), state(one, asOf)))
                        .toList()));
        long overdue = stewardship.commitments().stream()
                .filter(one -> one.isOverdueOn(asOf))
                .count();
        if (overdue > 0) {
            blocks.add(new Paragraph(overdue + " of "
                    + stewardship.commitments().size() + " " + (overdue == 1 ? "is" : "are") + " overdue."));
        }
    }

    private static String state(Commitment one, LocalDate asOf) {
        if (one.isKeptOn(asOf)) {
            return "kept on " + one.keptOn().orElseThrow();
        }
        return one.isOverdueOn(asOf) ? "OVERDUE" : "due";
    }

    private static Item item(Review review) {
        return new Item(
                review.day().toString(),
                Phrases.sentence(review.learnt().get(0)),
                review.learnt().stream().skip(1).map(Phrases::sentence).toList());
    }
}
