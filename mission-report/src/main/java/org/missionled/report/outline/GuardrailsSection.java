package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.Burn;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.Bound;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Objective;
import org.missionled.model.Tolerance;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Counted;

/** What must not get worse, and whether it did. */
final class GuardrailsSection {
    private GuardrailsSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Guardrails: what must not get worse"));
        List<GuardrailAssessment> guardrails = report.alignment().guardrails();
        if (guardrails.isEmpty()) {
            blocks.add(new Paragraph(report.mission()
                    .withoutGuardrail()
                    .map(why -> "None, because " + Phrases.sentence(why))
                    .orElse("None, and no reason is given.")));
            return blocks;
        }
        blocks.add(new Points(
                guardrails.stream().map(guardrail -> item(guardrail, report)).toList()));
        return blocks;
    }

    private static Item item(GuardrailAssessment guardrail, MissionReport report) {
        ImpactMetric metric = guardrail.metric();
        String limit =
                Phrases.capitalised(Phrases.bound(guardrail.guardrail().limit().bound(), metric))
                        + guardrail
                                .guardrail()
                                .objective()
                                .map(GuardrailsSection::objective)
                                .orElse("")
                        + guardrail
                                .guardrail()
                                .tolerance()
                                .map(tolerance -> tolerance(tolerance, metric))
                                .orElse("");
        String observed = guardrail
                .observed()
                .map(point -> "; now " + Phrases.observed(point, metric))
                .orElse("; not observed");
        List<String> lines = new ArrayList<>();
        lines.add(limit + observed + Phrases.unit(metric) + ".");
        lines.add(why(guardrail));
        guardrail
                .interval()
                .ifPresent(it -> lines.add("With 95 % confidence " + PrecisionLines.between(it, metric) + "."));
        BreakLine.of(guardrail).ifPresent(lines::add);
        guardrail.burn().ifPresent(burn -> lines.add(burn(burn)));
        return new Item(Phrases.mark(guardrail), report.titles().of(guardrail), lines);
    }

    /** On which side of its limit it is, where the value alone tells; else the reason of the verdict. */
    private static String why(GuardrailAssessment guardrail) {
        boolean isPlain = guardrail.burn().isEmpty() && guardrail.interval().isEmpty();
        boolean atMost = guardrail.guardrail().limit().bound().side() == Bound.Side.AT_MOST;
        String since = guardrail.since().map(day -> " since " + day).orElse("");
        if (isPlain && guardrail.verdict() == Verdict.BREACHED) {
            return (atMost ? "Over" : "Under") + " the limit" + since + ".";
        }
        if (isPlain && guardrail.verdict() == Verdict.HELD) {
            return "Within the limit" + since + ".";
        }
        return Phrases.capitalised(guardrail.explain().reason()) + Phrases.since(guardrail) + ".";
    }

    private static String objective(Objective objective) {
        return " over " + Counted.of(objective.days(), "day");
    }

    private static String burn(Burn burn) {
        return Decimal.percent(burn.consumed()) + " of the error budget is used up; burn rate "
                + Decimal.rounded(burn.longRate()) + " over the last " + Counted.of(burn.longDays(), "day") + ", "
                + Decimal.rounded(burn.shortRate()) + " over the last " + Counted.of(burn.shortDays(), "day")
                + burn.timeToExhaustion()
                        .map(it -> "; at that rate a whole budget lasts "
                                + Decimal.rounded(it.toMinutes() / (24 * 60.0)) + " days")
                        .orElse("")
                + ".";
    }

    private static String tolerance(Tolerance tolerance, ImpactMetric metric) {
        boolean relative = tolerance.unit() == Tolerance.Unit.PERCENT_OF_BASELINE;
        return ", that is " + Phrases.value(tolerance.baseline().value(), metric) + " on "
                + tolerance.baseline().on() + (tolerance.wrongWay() == Tolerance.WrongWay.RISING ? " plus " : " less ")
                + (relative
                        ? Decimal.rounded(tolerance.amount()) + " % of it"
                        : Phrases.difference(tolerance.amount(), metric));
    }
}
