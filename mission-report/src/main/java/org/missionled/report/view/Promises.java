package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a target asks for less than another one did. */
final class Promises {
    private Promises() {}

    /** A lower bound, a later day, a wider band, or none at all where there was one. */
    static boolean asksForLess(Optional<TargetView> before, Optional<TargetView> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return before.isPresent();
        }
        TargetView old = before.get();
        TargetView next = now.get();
        return old.kind() != next.kind()
                ? next.kind() == TargetView.Kind.IMPROVE
                : isLower(old.low(), next.low(), 1) || isLower(old.high(), next.high(), -1) || isLater(old, next);
    }

    private static boolean isLower(Optional<Amount> before, Optional<Amount> now, int sign) {
        return before.isPresent()
                && (now.isEmpty() || sign * (now.get().value() - before.get().value()) < 0);
    }

    private static boolean isLater(TargetView before, TargetView now) {
        LocalDate never = LocalDate.MAX;
        return before.due().isPresent()
                && now.due().orElse(never).isAfter(before.due().orElse(never));
    }
}
