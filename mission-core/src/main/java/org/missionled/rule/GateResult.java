package org.missionled.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Refused;

/**
 * Which features may go through a gate, and what holds the others.
 *
 * <p>Every feature that is not retired or declined gets an answer. A requirement is a rule with {@link Rule#gate()}:
 * the gate asks for what the rule asks for, and honours the waivers of the rule set.
 */
public final class GateResult {
    private final Gate gate;
    private final Alignment alignment;
    private final List<GateAnswer> answers;

    private GateResult(Gate gate, Alignment alignment, List<GateAnswer> answers) {
        this.gate = gate;
        this.alignment = alignment;
        this.answers = List.copyOf(answers);
    }

    static GateResult of(Gate gate, Alignment alignment, RuleSet rules) {
        List<GateAnswer> answers = new ArrayList<>();
        for (Feature feature : alignment.mission().features()) {
            if (!feature.lifecycle().isOverOn(alignment.asOf())) {
                answers.add(answer(feature, gate, alignment, rules));
            }
        }
        return new GateResult(gate, alignment, answers);
    }

    private static GateAnswer answer(Feature feature, Gate gate, Alignment alignment, RuleSet rules) {
        List<GateAnswer.Missing> missing = new ArrayList<>();
        List<GateAnswer.Missing> waived = new ArrayList<>();
        for (Gate asked : Gate.values()) {
            if (asked.compareTo(gate) <= 0) {
                for (Rule<?> rule : rules.rules()) {
                    if (rule.gate().equals(Optional.of(asked))) {
                        for (GateAnswer.Missing one : rule.missing(feature, alignment)) {
                            (rules.waives(rule, one.subject(), alignment) ? waived : missing).add(one);
                        }
                    }
                }
            }
        }
        return new GateAnswer(feature, gate, gate.isBehind(feature, alignment.asOf()), missing, waived);
    }

    /** {@return the gate} */
    public Gate gate() {
        return gate;
    }

    /** {@return one answer for every feature that is not retired or declined, in declaration order} */
    public List<GateAnswer> answers() {
        return answers;
    }

    /** {@return the answers for features that may not go, in declaration order} */
    public List<GateAnswer> held() {
        return answers.stream().filter(answer -> !answer.isGo()).toList();
    }

    /**
     * The answer for one feature.
     *
     * @param feature its id
     * @return the answer; empty where there is no such feature, or it is retired or declined
     */
    public Optional<GateAnswer> of(ElementId feature) {
        return answers.stream()
                .filter(answer -> answer.feature().id().equals(feature))
                .findFirst();
    }

    /**
     * Fails if a feature went through the gate without what it asks for.
     *
     * @throws GateHeld naming every such feature with all that is missing and what to write
     */
    public void check() {
        failWith(answers.stream()
                .filter(answer -> answer.isBehind() && !answer.isGo())
                .toList());
    }

    /**
     * Fails if one of these features may not go through the gate, wherever it stands now; for the test that guards a
     * launch.
     *
     * @param features their ids
     * @throws GateHeld naming every such feature with all that is missing and what to write
     * @throws Refused if there is no such feature, or it is retired or declined
     */
    public void check(ElementId... features) {
        List<GateAnswer> failing = new ArrayList<>();
        for (ElementId feature : features) {
            GateAnswer answer = of(feature)
                    .orElseThrow(() -> Refused.value(
                            "feature at the " + gate.words() + " gate",
                            feature,
                            "one of "
                                    + answers.stream().map(GateAnswer::feature).toList()));
            if (!answer.isGo()) {
                failing.add(answer);
            }
        }
        failWith(failing);
    }

    private void failWith(List<GateAnswer> failing) {
        if (!failing.isEmpty()) {
            throw new GateHeld(failing, GateText.of(gate, alignment, failing));
        }
    }
}
