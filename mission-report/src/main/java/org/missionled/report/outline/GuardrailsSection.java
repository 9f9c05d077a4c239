package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.model.Decimal;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.Counted;
import org.missionled.report.view.GuardrailView;
import org.missionled.report.view.GuardrailView.BurnView;
import org.missionled.report.view.Judgement;
import org.missionled.report.view.ReportView;

/** What must not get worse, and whether it did. */
final class GuardrailsSection {
    private GuardrailsSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Guardrails: what must not get worse"));
        if (view.guardrails().isEmpty()) {
            blocks.add(new Paragraph(view.mission()
                    .withoutGuardrail()
                    .map(why -> "None, because " + Phrases.sentence(why))
                    .orElse("None, and no reason is given.")));
            return blocks;
        }
        Metrics metrics = Metrics.of(view);
        blocks.add(new Points(view.guardrails().stream()
                .map(guardrail -> item(guardrail, metrics))
                .toList()));
        return blocks;
    }

    private static Item item(GuardrailView guardrail, Metrics metrics) {
        List<String> lines = new ArrayList<>();
        lines.add(Phrases.capitalised(guardrail.words())
                + guardrail
                        .overDays()
                        .map(days -> " over " + Counted.of(days, "day"))
                        .orElse("")
                + guardrail
                        .observed()
                        .map(point -> "; now " + metrics.observed(point, guardrail.metric()))
                        .orElse("; not observed")
                + metrics.unit(guardrail.metric()) + ".");
        lines.add(why(guardrail));
        guardrail
                .interval()
                .filter(Bounds::isApart)
                .ifPresent(it -> lines.add("With 95 % confidence " + it.shown() + "."));
        guardrail.seriesBreak().ifPresent(lines::add);
        guardrail.burn().ifPresent(burn -> lines.add(burn(burn)));
        return new Item(Phrases.mark(guardrail.judgement()), guardrail.title(), lines);
    }

    /** On which side of its limit it is, where the value alone tells; else the reason of the verdict. */
    private static String why(GuardrailView guardrail) {
        Judgement judgement = guardrail.judgement();
        boolean isPlain = guardrail.burn().isEmpty() && guardrail.interval().isEmpty();
        String since = judgement.since().map(day -> " since " + day).orElse("");
        if (isPlain && judgement.isBreached()) {
            return (guardrail.isAtMost() ? "Over" : "Under") + " the limit" + since + ".";
        }
        if (isPlain && judgement.isHeld()) {
            return "Within the limit" + since + ".";
        }
        return Phrases.capitalised(judgement.reason()) + Phrases.since(judgement) + ".";
    }

    private static String burn(BurnView burn) {
        return burn.consumed().shown() + " of the error budget is used up; burn rate "
                + burn.longRate().shown() + " over the last " + Counted.of(burn.longDays(), "day") + ", "
                + burn.shortRate().shown() + " over the last " + Counted.of(burn.shortDays(), "day")
                + (burn.lastsDays().isPresent()
                        ? "; at that rate a whole budget lasts "
                                + Decimal.rounded(burn.lastsDays().getAsDouble()) + " days"
                        : "")
                + ".";
    }
}
