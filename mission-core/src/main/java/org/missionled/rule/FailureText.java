package org.missionled.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The message of a failing check, made last, from violations that are data until then. */
final class FailureText {
    private FailureText() {}

    static String of(Inspection inspection, List<Violation> failing) {
        StringBuilder text = new StringBuilder();
        long rules = failing.stream().map(v -> v.rule().id()).distinct().count();
        text.append(inspection.alignment().mission().id())
                .append(" breaks ")
                .append(counted(rules, "rule"))
                .append(failing.size() == rules ? "" : " in " + counted(failing.size(), "place"))
                .append(" on ")
                .append(inspection.alignment().asOf())
                .append(":\n");
        int number = 1;
        for (Told<Violation> told : Told.of(failing)) {
            int last = number + told.all().size() - 1;
            append(text, number == last ? number + "" : number + "-" + last, told);
            number = last + 1;
        }
        return text.append(others(inspection, failing)).toString();
    }

    /** Several that are told in one sentence keep their numbers: the last one is how many there are. */
    private static void append(StringBuilder text, String numbers, Told<Violation> told) {
        Violation violation = told.first();
        text.append("\n(").append(numbers).append(") ").append(violation.saying(told.statement()));
        if (violation.cause() != Cause.CHANGE) {
            text.append(violation.cause() == Cause.TIME ? " | since time passed" : " | since something was observed");
        }
        text.append("\n    ").append(violation.fix()).append('\n');
        violation
                .site()
                .ifPresent(site -> text.append("        at ").append(site).append('\n'));
    }

    private static String others(Inspection inspection, List<Violation> failing) {
        Set<Violation> told = new HashSet<>(failing);
        List<Violation> others = inspection.violations().stream()
                .filter(violation -> !told.contains(violation))
                .toList();
        return failingElsewhere(others) + tolerated(inspection);
    }

    private static String failingElsewhere(List<Violation> others) {
        if (others.isEmpty()) {
            return "";
        }
        return others.stream()
                .collect(Collectors.groupingBy(v -> kind(v), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> counted(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(", ", "\nNot failing this check, but in the report: ", ".\n"));
    }

    /**
     * What does not fail because somebody allowed it or it was known before: said each time, so that it is not
     * forgotten.
     */
    private static String tolerated(Inspection inspection) {
        StringBuilder text = new StringBuilder();
        if (!inspection.waived().isEmpty()) {
            text.append("Waived: ")
                    .append(counted(inspection.waived().size(), "violation"))
                    .append(".\n");
        }
        inspection
                .knownBefore()
                .oldest()
                .ifPresent(oldest -> text.append("Known and not mended: ")
                        .append(counted(inspection.known().size(), "violation"))
                        .append(", the oldest since ")
                        .append(oldest)
                        .append(".\n"));
        return text.toString();
    }

    private static String kind(Violation violation) {
        return switch (violation.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
