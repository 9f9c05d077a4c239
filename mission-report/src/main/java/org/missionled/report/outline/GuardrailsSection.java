package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.model.Decimal;
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
        String since = Phrases.since(guardrail);
        List<String> details = new ArrayList<>();
        details.add(Phrases.capitalised(guardrail.explain().reason()) + (since.isEmpty() ? "" : "; " + since) + ".");
        details.add(limit(guardrail) + " "
                + guardrail
                        .observed()
                        .map(point -> "Now " + Phrases.observed(point, guardrail.metric()) + ".")
                        .orElse("Not observed."));
        return new Item(Phrases.mark(guardrail), report.titles().of(guardrail), details);
    }

    private static String limit(GuardrailAssessment guardrail) {
        String bound = Phrases.bound(guardrail.guardrail().limit().bound(), guardrail.metric());
        return Phrases.capitalised(bound)
                + guardrail
                        .guardrail()
                        .tolerance()
                        .map(GuardrailsSection::tolerance)
                        .orElse("") + ".";
    }

    private static String tolerance(Tolerance tolerance) {
        return ", that is " + Decimal.rounded(tolerance.baseline().value()) + " on "
                + tolerance.baseline().on() + (tolerance.wrongWay() == Tolerance.WrongWay.RISING ? " plus " : " less ")
                + Decimal.rounded(tolerance.amount())
                + (tolerance.unit() == Tolerance.Unit.PERCENT_OF_BASELINE ? " %" : "");
    }
}
