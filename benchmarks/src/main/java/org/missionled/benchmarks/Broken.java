package org.missionled.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.missionled.model.ElementId;

/** What a pass by hand finds: a line for each thing that is wrong, which names the rule, the element and the part. */
final class Broken {
    private final List<String> lines = new ArrayList<>();

    void add(String rule, ElementId element) {
        lines.add(rule + " " + element);
    }

    void add(String rule, ElementId element, String part) {
        lines.add(rule + " " + element + " " + part);
    }

    void addIf(boolean wrong, String rule, ElementId element) {
        if (wrong) {
            add(rule, element);
        }
    }

    void addIf(boolean wrong, String rule, ElementId element, String part) {
        if (wrong) {
            add(rule, element, part);
        }
    }

    List<String> lines() {
        return lines;
    }
}
