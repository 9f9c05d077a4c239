package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.CommitmentView;
import org.missionled.report.view.DecisionView;
import org.missionled.report.view.GovernanceView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.ReviewView;
import org.missionled.report.view.UndecidedView;

/** What was decided, what is to be decided, what was promised and by whom, and what reviews taught. */
final class DecisionsSection {
    private static final List<String> HEADER = List.of("By", "Who", "What", "How it stands");

    private DecisionsSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        GovernanceView governance = view.governance();
        List<Item> decisions = new ArrayList<>();
        governance.undecided().forEach(missed -> decisions.add(due(missed)));
        governance.decisions().forEach(decision -> decisions.add(item(decision, view.asOf())));
        section("Decisions", decisions, blocks);
        commitments(governance.commitments(), blocks);
        section(
                "What reviews taught",
                governance.reviews().stream()
                        .filter(ReviewView::taughtAnything)
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
    private static Item due(UndecidedView missed) {
        return new Item(
                "TO BE DECIDED",
                "what becomes of a goal that was missed: " + missed.measure(),
                missed.owner().stream()
                        .map(owner -> "The goal is owned by " + owner + ".")
                        .toList());
    }

    private static Item item(DecisionView decision, LocalDate asOf) {
        List<String> details = new ArrayList<>();
        details.add("Because " + Phrases.sentence(decision.because()));
        if (!decision.alternatives().isEmpty()) {
            details.add("Rather than: " + Phrases.sentence(String.join("; ", decision.alternatives())));
        }
        decision.tradeOff().ifPresent(loss -> details.add("Given up for it: " + Phrases.sentence(loss)));
        decision.evidence().forEach(evidence -> details.add(EvidenceLine.ofLink(evidence, asOf)));
        decision.takenBy().ifPresent(who -> details.add("Decided by " + who + "."));
        decision.escalatedTo().ifPresent(who -> details.add("Escalated to " + who + "."));
        return new Item(
                decision.choice().word().toUpperCase(Locale.ROOT),
                decision.element().title() + ", decided on " + decision.day(),
                details);
    }

    private static void commitments(List<CommitmentView> commitments, List<Block> blocks) {
        if (commitments.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, "Commitments"));
        blocks.add(new Table(
                HEADER,
                commitments.stream()
                        .map(one -> List.of(one.due().toString(), one.owner(), one.promise(), state(one)))
                        .toList()));
        long overdue = commitments.stream().filter(CommitmentView::isOverdue).count();
        if (overdue > 0) {
            blocks.add(new Paragraph(
                    overdue + " of " + commitments.size() + " " + (overdue == 1 ? "is" : "are") + " overdue."));
        }
    }

    private static String state(CommitmentView one) {
        return one.keptOn().map(day -> "kept on " + day).orElse(one.isOverdue() ? "OVERDUE" : "due");
    }

    private static Item item(ReviewView review) {
        return new Item(
                review.day().toString(),
                Phrases.sentence(review.learnt().get(0)),
                review.learnt().stream().skip(1).map(Phrases::sentence).toList());
    }
}
