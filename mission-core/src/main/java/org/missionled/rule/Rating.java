package org.missionled.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Past;

/** How much the violations of a rule matter, where that differs from what the rule itself says. */
final class Rating {
    private final RuleId rule;
    private final @Nullable ElementId scope;
    private final Severity severity;

    Rating(RuleId rule, @Nullable ElementId scope, Severity severity) {
        this.rule = rule;
        this.scope = scope;
        this.severity = severity;
    }

    RuleId rule() {
        return rule;
    }

    Severity severity() {
        return severity;
    }

    /** Whether it is about this very element, or about the mission that the element belongs to. */
    boolean isFor(ElementId element, boolean itself, Past past) {
        if (scope == null) {
            return false;
        }
        return itself
                ? past.today(scope).equals(element)
                : scope.kind() == ElementKind.MISSION && scope.name().equals(element.mission());
    }

    boolean isForAll() {
        return scope == null;
    }

    /** Where it was said, for the reader of a violation. */
    String origin() {
        return Optional.ofNullable(scope).map(it -> "for " + it.local()).orElse("for every mission");
    }
}
