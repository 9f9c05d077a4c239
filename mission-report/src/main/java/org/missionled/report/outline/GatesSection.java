package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Counted;
import org.missionled.rule.Gate;
import org.missionled.rule.GateAnswer;
import org.missionled.rule.GateAnswer.Missing;
import org.missionled.rule.GateResult;

/** Which features may go on, and what holds the others. */
final class GatesSection {
    private GatesSection() {}

    static List<Block> of(MissionReport report) {
        List<GateAnswer> answers = next(report);
        List<Block> blocks = new ArrayList<>();
        if (!answers.isEmpty()) {
            long held = answers.stream().filter(answer -> !answer.isGo()).count();
            blocks.add(new Heading(2, "Which features may go on"));
            blocks.add(new Paragraph((answers.size() - held) + " of " + Counted.of(answers.size(), "feature")
                    + " may go through the next gate. Each gate asks what those before it ask, too."));
            blocks.add(new Points(
                    answers.stream().map(answer -> item(answer, report)).toList()));
        }
        return blocks;
    }

    /** The answer of the gate that each feature comes to next, in declaration order. */
    private static List<GateAnswer> next(MissionReport report) {
        Map<Gate, GateResult> results = new EnumMap<>(Gate.class);
        List<GateAnswer> answers = new ArrayList<>();
        for (Feature feature : report.mission().features()) {
            Optional<Gate> gate = Gate.before(feature, report.alignment().asOf());
            gate.flatMap(it -> results.computeIfAbsent(
                                    it, key -> report.inspection().gate(key))
                            .of(feature.id()))
                    .ifPresent(answers::add);
        }
        return answers;
    }

    private static Item item(GateAnswer answer, MissionReport report) {
        List<String> details = new ArrayList<>();
        for (Missing missing : answer.missing()) {
            details.add(Phrases.sentence(Phrases.capitalised(report.titles().said(missing.words()))));
        }
        for (Missing waived : answer.waived()) {
            details.add(
                    "Allowed all the same: " + Phrases.sentence(report.titles().said(waived.words())));
        }
        String stage = answer.feature()
                .lifecycle()
                .stageOn(report.alignment().asOf())
                .map(FeatureStage::words)
                .orElse("stage not said");
        return new Item(
                answer.isGo() ? "GO" : "HOLD",
                report.titles().of(answer.feature()) + " (" + stage + ", at the "
                        + answer.gate().words().toLowerCase(Locale.ROOT) + " gate)",
                details);
    }
}
