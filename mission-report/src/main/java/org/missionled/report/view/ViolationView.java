package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.rule.Cause;
import org.missionled.rule.Fact;
import org.missionled.rule.Inspection;
import org.missionled.rule.Severity;
import org.missionled.rule.Violation;
import org.missionled.rule.Waiver;

/**
 * A place where a rule is broken.
 *
 * @param key what tells it from all others, whatever its wording: rule, element and aspect
 * @param rule the rule's id
 * @param element whose
 * @param aspect which part of the element; empty where it is the whole
 * @param state whether it counts, or is allowed or known
 * @param severity how much it matters
 * @param severityOrigin from where the severity is, where it is not the rule's own
 * @param cause what broke it
 * @param isFailing whether it makes the check fail
 * @param problem what is wrong, in titles and units
 * @param item the part of the problem that names one of several things of which the same may be said, such as a
 *     question that was not considered; empty where it is about no such thing
 * @param fix what to write
 * @param waiver who allowed it, where it is allowed
 * @param knownSince since when it is known, where it is
 * @param site where to write it
 */
public record ViolationView(
        String key,
        String rule,
        Named element,
        String aspect,
        State state,
        Severity severity,
        Optional<String> severityOrigin,
        Cause cause,
        boolean isFailing,
        String problem,
        Optional<String> item,
        String fix,
        Optional<WaiverView> waiver,
        Optional<LocalDate> knownSince,
        Optional<Site> site) {

    /** Whether a violation counts. */
    public enum State {
        /** It counts. */
        OPEN,
        /** Somebody allowed it for a while. */
        ALLOWED,
        /** It was known when the rules were adopted, and is to be mended in time. */
        KNOWN
    }

    /**
     * Who allowed a violation.
     *
     * @param reason why
     * @param allowedBy who
     * @param until until when
     */
    public record WaiverView(String reason, String allowedBy, LocalDate until) {

        private static WaiverView of(Waiver waiver) {
            return new WaiverView(waiver.reason(), waiver.allowedBy(), waiver.until());
        }
    }

    /** {@return how much it matters, as it is marked: {@code ERROR}} */
    public String mark() {
        return severity.name();
    }

    /** {@return what broke it, in a sentence; empty where somebody changed something} */
    public Optional<String> brokenSince() {
        return switch (cause) {
            case CHANGE -> Optional.empty();
            case TIME -> Optional.of("Broken since time passed.");
            case DATA -> Optional.of("Broken since something was observed.");
        };
    }

    /** Those that count, then those that are allowed, then those that are known. */
    static List<ViolationView> all(Seen seen) {
        Inspection inspection = seen.inspection();
        return Stream.of(
                        inspection.violations().stream().map(one -> of(one, State.OPEN, seen)),
                        inspection.waived().stream().map(one -> of(one, State.ALLOWED, seen)),
                        inspection.known().stream().map(one -> of(one, State.KNOWN, seen)))
                .flatMap(all -> all)
                .toList();
    }

    static ViolationView of(Violation violation, State state, Seen seen) {
        return new ViolationView(
                violation.key().toString(),
                violation.rule().id().text(),
                seen.named(violation.element()),
                violation.aspect(),
                state,
                violation.severity(),
                violation.severityOrigin(),
                violation.cause(),
                state == State.OPEN && violation.severity() == Severity.ERROR && violation.cause() == Cause.CHANGE,
                seen.titles().problem(violation),
                item(violation),
                seen.titles().fix(violation),
                violation.waiver().map(WaiverView::of),
                violation.knownSince(),
                Site.of(violation.site()));
    }

    private static Optional<String> item(Violation violation) {
        return violation.statement().facts().stream()
                .filter(Fact.Item.class::isInstance)
                .map(item -> ((Fact.Item) item).text())
                .findFirst();
    }
}
