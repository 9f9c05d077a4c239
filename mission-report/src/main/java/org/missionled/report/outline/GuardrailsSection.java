package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Tolerance;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;

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
                                .tolerance()
                                .map(tolerance -> tolerance(tolerance, metric))
                                .orElse("");
        String observed = guardrail
                .observed()
                .map(point -> "; now " + Phrases.observed(point, metric))
                .orElse("; not observed");
        return new Item(
                Phrases.mark(guardrail),
                report.titles().of(guardrail),
                List.of(
                        limit + observed + Phrases.unit(metric) + ".",
                        Phrases.capitalised(guardrail.explain().reason()) + Phrases.since(guardrail) + "."));
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
