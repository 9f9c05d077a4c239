package org.missionled.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Finding;
import org.missionled.model.Weakness;

/** Explains why a claim may be said in these words and in no stronger ones. */
final class ClaimExplanation {
    private static final String FORMULA =
            "words = the weaker of grade that counts and result; grade that counts = grade,"
                    + " less one for each weakness, hypothesis where the evidence is about another metric or other people";
    private static final String SOURCE =
            "grades after Nesta, Standards of Evidence, and the Maryland Scientific Methods"
                    + " Scale; an interval across zero after GRADE on imprecision";

    private ClaimExplanation() {}

    static Explanation of(ClaimAssessment assessed) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Text("expected", words(assessed.claim().effect().movement())));
        assessed.decisive().ifPresent(evidence -> add(inputs, evidence));
        inputs.add(new Text("grade that counts", words(assessed.grade())));
        inputs.add(new Text("result", words(assessed.result())));
        assessed.finding().ifPresent(finding -> add(inputs, finding, assessed));
        return Explanation.of(assessed.verb(), reason(assessed), FORMULA, inputs)
                .withThresholds(List.of(new Amount("no effect at all", 0, "")))
                .withSource(SOURCE);
    }

    private static void add(List<Input> inputs, Evidence evidence) {
        inputs.add(new Text("evidence", evidence.reference()));
        evidence.day().ifPresent(day -> inputs.add(new Date("completed", day)));
        inputs.add(new Text("grade", words(evidence.grade())));
        for (Weakness weakness : evidence.weaknesses()) {
            inputs.add(new Text("weakness, one grade less", weakness.words()));
        }
    }

    private static void add(List<Input> inputs, Finding finding, ClaimAssessment assessed) {
        String unit = finding.unit() == Finding.Unit.UNITS
                ? assessed.claim().metric().kind().unit()
                : "percent of the control group";
        inputs.add(new Amount("effect found", finding.effect(), unit));
        finding.interval().ifPresent(interval -> {
            inputs.add(new Amount("lower end", interval.low(), unit));
            inputs.add(new Amount("upper end", interval.high(), unit));
        });
    }

    private static String reason(ClaimAssessment assessed) {
        if (assessed.decisive().isEmpty()) {
            return "no evidence is about this metric and these people and still holds";
        }
        return switch (assessed.result()) {
            case NO_FINDING ->
                assessed.grade() == EvidenceGrade.HYPOTHESIS
                        ? "what supports it counts as a hypothesis"
                        : "nothing has been found yet";
            case RIGHT_SIDE -> "the effect found is on the side that was expected";
            case SPANS_ZERO -> "the interval of the effect found includes no effect at all";
            case WRONG_SIDE -> "the effect found is not on the side that was expected";
        };
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
