package org.missionled.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionled.model.Refused;

/**
 * A violation that will appear if nothing is changed, mended or observed until then.
 *
 * <p>It is found by inspecting the same declaration and facts on later days. Between two days with the same violations
 * nothing is looked for, so what would appear and vanish again between them can be missed; what stays is always found,
 * on its first day.
 *
 * @param day the first day on which it is there
 * @param violation what will be broken, as it will be told on that day
 */
public record Ahead(LocalDate day, Violation violation) {

    static List<Ahead> of(Inspection today, RuleSet rules, int days) {
        if (days < 1) {
            throw Refused.value("number of days to look ahead", days, "at least 1, such as 90");
        }
        Search search = new Search(today, rules);
        search.between(0, today, days, search.after(days));
        return search.found.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .map(entry -> new Ahead(search.day(entry.getValue()), entry.getKey()))
                .toList();
    }

    /** Halves each span of days over which something appears, until it is a single day. */
    private static final class Search {
        private final Inspection today;
        private final RuleSet rules;
        private final Map<Violation, Integer> found = new LinkedHashMap<>();

        Search(Inspection today, RuleSet rules) {
            this.today = today;
            this.rules = rules;
        }

        LocalDate day(int later) {
            return today.alignment().asOf().plusDays(later);
        }

        Inspection after(int later) {
            return rules.inspect(today.alignment().asOf(day(later)));
        }

        void between(int first, Inspection atFirst, int last, Inspection atLast) {
            Set<Violation> before = Set.copyOf(atFirst.violations());
            List<Violation> appeared = atLast.violations().stream()
                    .filter(violation -> !before.contains(violation))
                    .collect(Collectors.toList());
            if (appeared.isEmpty()) {
                return;
            }
            if (last - first == 1) {
                Set<Violation> now = new HashSet<>(today.violations());
                appeared.stream()
                        .filter(violation -> !now.contains(violation))
                        .forEach(violation -> found.putIfAbsent(violation, last));
                return;
            }
            int middle = first + (last - first) / 2;
            Inspection atMiddle = after(middle);
            between(first, atFirst, middle, atMiddle);
            between(middle, atMiddle, last, atLast);
        }
    }
}
