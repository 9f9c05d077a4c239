package org.missionled.rule;

import static org.missionled.rule.Severity.ERROR;
import static org.missionled.rule.Severity.NOTE;
import static org.missionled.rule.Severity.WARNING;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.missionled.model.ElementId;

/**
 * The rules about waivers and known violations themselves: none has expired, none is for nothing. They are part of
 * every set that has any.
 */
final class Housekeeping {
    private static final String EXPIRED = "waiver.expired";
    private static final String UNUSED = "waiver.unused";
    private static final String FIXED = "known.fixed";
    private static final String UNJUDGED = "known.unjudged";
    private static final String LINGERING = "known.lingering";

    /** Their ids; what breaks them is never known or waived. */
    static final Set<RuleId> IDS = Set.of(
            new RuleId(EXPIRED), new RuleId(UNUSED), new RuleId(FIXED), new RuleId(UNJUDGED), new RuleId(LINGERING));

    private Housekeeping() {}

    static List<Rule<?>> of(Held held) {
        return List.of(expired(held), unused(held), fixed(held), unjudged(held), lingering(held));
    }

    private static Rule<Waiver> expired(Held held) {
        return Rule.of(
                        EXPIRED,
                        "No waiver has expired.",
                        waivers(held, "waivers"),
                        (subject, alignment) -> subject.value().holdsOn(alignment.asOf())
                                ? Optional.empty()
                                : Optional.of(Breach.saying(
                                                "the waiver of {} for {}, allowed by {}, held until {}",
                                                subject.value().rule(),
                                                subject.element(),
                                                subject.value().allowedBy(),
                                                subject.value().until())
                                        .fix("Mend what it waived, or let somebody allow it again.")))
                .in(RuleGroup.HYGIENE)
                .because("What was allowed for a while is not allowed for ever.")
                .withSeverity(WARNING);
    }

    private static Rule<Waiver> unused(Held held) {
        return Rule.of(
                        UNUSED,
                        "Every waiver waives something.",
                        waivers(held, "waivers of rules that ran"),
                        (subject, alignment) ->
                                !subject.value().holdsOn(alignment.asOf()) || held.isUsed(subject.value())
                                        ? Optional.empty()
                                        : Optional.of(Breach.saying(
                                                        "the waiver of {} for {} waives nothing",
                                                        subject.value().rule(),
                                                        subject.element())
                                                .fix("Remove it; or correct the element, if another one was meant.")))
                .in(RuleGroup.HYGIENE)
                .because("A waiver without a violation hides the next one.")
                .withSeverity(ERROR);
    }

    private static Rule<ViolationKey> fixed(Held held) {
        ElementId mission = held.alignment().mission().id();
        return Rule.of(
                        FIXED,
                        "Every known violation is still there.",
                        Subjects.<ViolationKey>of(
                                "known violations",
                                alignment -> held.judgedKnown()
                                        .map(key -> Subject.of(mission, key).withAspect(key::toString))),
                        (subject, alignment) -> held.isStillBroken(subject.value())
                                ? Optional.empty()
                                : Optional.of(
                                        Breach.saying("the known violation \"{}\" is mended", subject.value())
                                                .fix(
                                                        "Prune the file of known violations, so that it cannot come back unseen.")))
                .in(RuleGroup.HYGIENE)
                .because("What is known may only shrink.")
                .withSeverity(ERROR);
    }

    private static Rule<ViolationKey> unjudged(Held held) {
        ElementId mission = held.alignment().mission().id();
        return Rule.of(
                        UNJUDGED,
                        "Every known violation is of a rule that ran.",
                        Subjects.<ViolationKey>of(
                                "known violations of any rule",
                                alignment -> held.known().entries().keySet().stream()
                                        .map(key -> Subject.of(mission, key).withAspect(key::toString))),
                        (subject, alignment) -> held.isOfARuleThatRan(subject.value())
                                ? Optional.empty()
                                : Optional.of(
                                        Breach.saying(
                                                        "the known violation \"{}\" is of a rule that did not run",
                                                        subject.value())
                                                .fix(
                                                        "Correct the id of the rule, let the rule run, or take the line out of the file; until then it is kept.")))
                .in(RuleGroup.HYGIENE)
                .because("Nobody can say whether it is still there.")
                .withSeverity(NOTE);
    }

    private static Rule<KnownViolations> lingering(Held held) {
        return Rule.of(
                        LINGERING,
                        "No violation has been known for a year.",
                        Subjects.<KnownViolations>of(
                                "lists of known violations",
                                alignment -> Stream.of(held.known())
                                        .filter(known -> known.size() > 0)
                                        .map(known -> Subject.of(
                                                held.alignment().mission().id(), known))),
                        (subject, alignment) -> lingering(subject, alignment.asOf()))
                .in(RuleGroup.HYGIENE)
                .because("What nobody mends within a year has been accepted, and nobody said so.")
                .withSeverity(NOTE);
    }

    private static Optional<Breach> lingering(Subject<KnownViolations> subject, LocalDate today) {
        List<LocalDate> old = subject.value().entries().values().stream()
                .filter(since -> ChronoUnit.YEARS.between(since, today) >= 1)
                .sorted()
                .toList();
        return old.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.saying(
                                "{} has had {} for a year or longer, the oldest since {}",
                                subject.element(),
                                old.size() == 1 ? "1 known violation" : old.size() + " known violations",
                                old.get(0))
                        .fix("Mend them, or waive each with a reason and a day."));
    }

    private static Subjects<Waiver> waivers(Held held, String name) {
        return Subjects.of(name, alignment -> held.judgedWaivers().flatMap(Housekeeping::subject));
    }

    private static Stream<Subject<Waiver>> subject(Waiver waiver) {
        return Stream.of(Subject.of(waiver.element(), waiver).withAspect(waiver.key()));
    }
}
