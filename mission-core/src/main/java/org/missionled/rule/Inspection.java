package org.missionled.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Mission;

/** What a rule set found in an alignment. The report and a failing check both come from it, so they cannot disagree. */
public final class Inspection {
    private final Alignment alignment;
    private final List<RuleResult> results;
    private final List<Violation> violations;
    private final List<Violation> tolerated;
    private final RuleSet rules;
    private final List<ViolationKey> fixed;

    Inspection(Alignment alignment, RuleSet rules, List<RuleResult> results, List<ViolationKey> fixed) {
        this.alignment = alignment;
        this.rules = rules;
        this.results = List.copyOf(results);
        this.fixed = fixed;
        Map<ElementId, Integer> order = declarationOrder(alignment.mission());
        this.violations = inOrder(results.stream().map(RuleResult::violations), order);
        this.tolerated = inOrder(results.stream().map(RuleResult::tolerated), order);
    }

    private static List<Violation> inOrder(Stream<List<Violation>> all, Map<ElementId, Integer> order) {
        record Placed(Violation violation, Severity severity, int place) {}
        return all.flatMap(List::stream)
                .map(one -> new Placed(one, one.severity(), order.getOrDefault(one.element(), 0)))
                .sorted(Comparator.comparing(Placed::severity).reversed().thenComparingInt(Placed::place))
                .map(Placed::violation)
                .toList();
    }

    private static Map<ElementId, Integer> declarationOrder(Mission mission) {
        Map<ElementId, Integer> order = new HashMap<>();
        mission.elements().forEach(id -> order.putIfAbsent(id, order.size()));
        return order;
    }

    /** {@return what was inspected} */
    public Alignment alignment() {
        return alignment;
    }

    /** {@return what each rule found, in the order of the rule set} */
    public List<RuleResult> results() {
        return results;
    }

    /** {@return every open violation, the severest first, then in declaration order, then by rule} */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return the violations that somebody allowed, in the same order} */
    public List<Violation> waived() {
        return tolerated.stream().filter(one -> one.waiver().isPresent()).toList();
    }

    /** {@return the violations that are known and not waived, in the same order} */
    public List<Violation> known() {
        return tolerated.stream().filter(one -> one.knownSince().isPresent()).toList();
    }

    /** {@return what was known when the rules were applied, whether it is still broken or not} */
    public KnownViolations knownBefore() {
        return rules.known();
    }

    /** The known violations that nothing breaks any more, in order. */
    List<ViolationKey> fixed() {
        return fixed;
    }

    /** {@return the violations that make {@link #check()} fail: errors that somebody's change caused} */
    public List<Violation> failing() {
        return failing(Severity.ERROR);
    }

    private List<Violation> failing(Severity from) {
        return atLeast(from).stream().filter(v -> v.cause() == Cause.CHANGE).toList();
    }

    private List<Violation> atLeast(Severity from) {
        return violations.stream()
                .filter(v -> v.severity().compareTo(from) >= 0)
                .toList();
    }

    /**
     * What will be broken that is not broken today, if nothing is changed, mended or observed until then.
     *
     * @param days how many days to look ahead, at least 1
     * @return each violation with the day on which it appears, in the order of the days
     * @throws org.missionled.model.Refused if the number of days is below 1
     */
    public List<Ahead> lookingAhead(int days) {
        return Ahead.of(this, rules, days);
    }

    /**
     * Which features may go through a gate.
     *
     * @param gate the gate
     * @return an answer for every feature that is not retired or declined, with all that is missing
     */
    public GateResult gate(Gate gate) {
        return GateResult.of(gate, alignment, rules);
    }

    /**
     * Fails if a change broke a rule whose severity is ERROR. What is broken only because time passed or something new
     * was observed does not fail, so that no build turns red by itself; the report shows it.
     *
     * @throws MissionViolated naming every such violation with its place and what to write
     */
    public void check() {
        check(Severity.ERROR);
    }

    /**
     * Fails if a change broke a rule of some severity.
     *
     * @param from the least severity that fails
     * @throws MissionViolated naming every such violation with its place and what to write
     */
    public void check(Severity from) {
        failWith(failing(from));
    }

    /**
     * Fails if any rule whose severity is ERROR is broken, whatever the cause.
     *
     * @throws MissionViolated naming every such violation with its place and what to write
     */
    public void checkEverything() {
        checkEverything(Severity.ERROR);
    }

    /**
     * Fails if any rule of some severity is broken, whatever the cause.
     *
     * @param from the least severity that fails
     * @throws MissionViolated naming every such violation with its place and what to write
     */
    public void checkEverything(Severity from) {
        failWith(atLeast(from));
    }

    private void failWith(List<Violation> failing) {
        if (!failing.isEmpty()) {
            throw new MissionViolated(failing, FailureText.of(this, failing));
        }
    }
}
