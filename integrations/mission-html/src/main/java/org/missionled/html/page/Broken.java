package org.missionled.html.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionled.report.view.Listed;
import org.missionled.report.view.ViolationView;
import org.missionled.rule.Cause;
import org.missionled.rule.Severity;

/** Which rules are broken where, and which of that is listed. */
public final class Broken {
    private static final int MOST = 5;
    private static final Comparator<ViolationView> GRAVEST = Comparator.comparing(ViolationView::severity)
            .reversed()
            .thenComparing(ViolationView::cause); // what was changed, then what is due, then what was observed

    private final List<ViolationView> all;

    Broken(List<ViolationView> all) {
        this.all = all;
    }

    /** {@return violations that count, and no others} */
    public List<ViolationView> open() {
        return in(ViolationView.State.OPEN);
    }

    /**
     * {@return open violations that are listed: all up to three hundred, else every error and fifty of each other rule}
     */
    public List<ViolationView> listed() {
        if (open().size() <= 300) {
            return open();
        }
        Map<String, Integer> places = new HashMap<>();
        return open().stream()
                .filter(one -> one.severity() == Severity.ERROR || places.merge(one.rule(), 1, Integer::sum) <= 50)
                .toList();
    }

    /** {@return the same, line by line} */
    public List<Listed> lines() {
        return Listed.of(listed());
    }

    /** {@return violations that somebody allowed, line by line} */
    public List<Listed> allowed() {
        return Listed.of(in(ViolationView.State.ALLOWED));
    }

    /** {@return violations that were known before, line by line} */
    public List<Listed> known() {
        return Listed.of(in(ViolationView.State.KNOWN));
    }

    private List<ViolationView> in(ViolationView.State state) {
        return all.stream().filter(one -> one.state() == state).toList();
    }

    /**
     * {@return a few of the gravest: of each rule one before a second of the same, and what is due is never left out}
     */
    public List<ViolationView> gravest() {
        List<ViolationView> sorted = open().stream().sorted(GRAVEST).toList();
        Set<String> rules = new HashSet<>();
        Map<Boolean, List<ViolationView>> firstOfItsRule =
                sorted.stream().collect(Collectors.partitioningBy(it -> rules.add(it.rule())));
        List<ViolationView> ordered = new ArrayList<>(firstOfItsRule.getOrDefault(true, List.of()));
        ordered.addAll(firstOfItsRule.getOrDefault(false, List.of()));
        List<ViolationView> few = new ArrayList<>(ordered.subList(0, Math.min(MOST, ordered.size())));
        if (few.stream().noneMatch(Broken::isDue)) {
            ordered.stream().filter(Broken::isDue).findFirst().ifPresent(due -> few.set(few.size() - 1, due));
        }
        return few.stream().sorted(GRAVEST).toList();
    }

    private static boolean isDue(ViolationView violation) {
        return violation.cause() == Cause.TIME;
    }
}
