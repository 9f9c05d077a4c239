package org.missionled.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Mission;

/** What a rule set found in an alignment. The report and a failing check both come from it, so they cannot disagree. */
public final class Inspection {
    private final Alignment alignment;
    private final List<RuleResult> results;
    private final List<Violation> violations;

    Inspection(Alignment alignment, List<RuleResult> results) {
        this.alignment = alignment;
        this.results = List.copyOf(results);
        Map<ElementId, Integer> order = declarationOrder(alignment.mission());
        this.violations = results.stream()
                .flatMap(result -> result.violations().stream())
                .sorted(Comparator.comparing(Violation::severity)
                        .reversed()
                        .thenComparing(violation -> order.getOrDefault(violation.element(), 0)))
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

    /** {@return every violation, the severest first, then in declaration order, then by rule} */
    public List<Violation> violations() {
        return violations;
    }

    /** {@return the violations that make {@link #check()} fail: errors that somebody's change caused} */
    public List<Violation> failing() {
        return violations.stream()
                .filter(v -> v.severity() == Severity.ERROR && v.cause() == Cause.CHANGE)
                .toList();
    }

    /**
     * Fails if a change broke a rule whose severity is ERROR. What is broken only because time passed or something new
     * was observed does not fail, so that no build turns red by itself; the report shows it.
     *
     * @throws MissionViolated naming every such violation with its place and what to write
     */
    public void check() {
        failWith(failing());
    }

    /**
     * Fails if any rule whose severity is ERROR is broken, whatever the cause.
     *
     * @throws MissionViolated naming every such violation with its place and what to write
     */
    public void checkEverything() {
        failWith(violations.stream().filter(v -> v.severity() == Severity.ERROR).toList());
    }

    private void failWith(List<Violation> failing) {
        if (!failing.isEmpty()) {
            throw new MissionViolated(failing, FailureText.of(this, failing));
        }
    }
}
