package org.missionled.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Violations in one line of a report: those of one rule and element that differ in the thing they are about, and in
 * nothing else that is shown.
 *
 * @param first the first of them
 * @param times how many there are
 * @param problem what is wrong, with all that it is about
 */
public record Listed(ViolationView first, int times, String problem) {
    /**
     * The lines of violations.
     *
     * @param all any
     * @return each of them once, in the order of the first of each line
     */
    public static List<Listed> of(List<ViolationView> all) {
        Map<List<Object>, List<ViolationView>> lines = new LinkedHashMap<>();
        for (ViolationView one : all) {
            lines.computeIfAbsent(alike(one), key -> new ArrayList<>()).add(one);
        }
        return lines.values().stream().map(Listed::line).toList();
    }

    private static List<Object> alike(ViolationView one) {
        return List.of(
                one.rule(),
                one.element(),
                one.state(),
                one.severity(),
                one.severityOrigin(),
                one.cause(),
                item(one).map(item -> named(one, item, "")).orElse(one.key()),
                one.fix(),
                one.waiver(),
                one.knownSince(),
                one.site());
    }

    private static Listed line(List<ViolationView> line) {
        ViolationView first = line.get(0);
        if (line.size() == 1) {
            return new Listed(first, 1, first.problem());
        }
        List<String> items = line.stream().flatMap(one -> item(one).stream()).toList();
        int last = items.size() - 1;
        String all = String.join(", ", items.subList(0, last)) + " and " + items.get(last);
        return new Listed(first, line.size(), named(first, items.get(0), all));
    }

    /** What it is about, where the problem says it in the same words; else it is told alone. */
    private static Optional<String> item(ViolationView one) {
        return one.item().filter(one.problem()::contains);
    }

    /** The problem with other words for what it is about. */
    private static String named(ViolationView one, String item, String instead) {
        int at = one.problem().lastIndexOf(item);
        return one.problem().substring(0, at) + instead + one.problem().substring(at + item.length());
    }
}
