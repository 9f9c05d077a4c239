package org.missionled.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.Past;

/**
 * A rule that one subject breaks. It is identified by rule, element and aspect, never by its wording or its line, and
 * two violations are equal when these three are.
 */
public final class Violation {
    private final Rule<?> rule;
    private final Subject<?> subject;
    private final Breach breach;
    private final Cause cause;
    private final @Nullable DeclarationSite site;
    private final @Nullable Rating rating;
    private final @Nullable Waiver waiver;
    private final @Nullable LocalDate knownSince;

    Violation(
            Rule<?> rule,
            Subject<?> subject,
            Breach breach,
            Cause cause,
            @Nullable DeclarationSite site,
            @Nullable Rating rating,
            @Nullable Waiver waiver,
            @Nullable LocalDate knownSince) {
        this.rule = rule;
        this.subject = subject;
        this.breach = breach;
        this.cause = cause;
        this.site = site;
        this.rating = rating;
        this.waiver = waiver;
        this.knownSince = knownSince;
    }

    /** {@return the rule that is broken} */
    public Rule<?> rule() {
        return rule;
    }

    /** {@return the element whose declaration breaks it} */
    public ElementId element() {
        return subject.element();
    }

    /** {@return which part of the element; empty for the element itself} */
    public String aspect() {
        return subject.aspect();
    }

    /** {@return how much it matters: as rated for the element, its mission or the rule set, else as the rule says} */
    public Severity severity() {
        return rating == null ? rule.severity() : rating.severity();
    }

    /**
     * {@return where another severity than the rule's own was said: {@code for mission:wellness}; empty where it is the
     * rule's own}
     */
    public Optional<String> severityOrigin() {
        return rating == null || rating.severity() == rule.severity() ? Optional.empty() : Optional.of(rating.origin());
    }

    /** {@return the waiver that allows it, where there is one} */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** {@return the day it was recorded for, where it is known and not waived} */
    public Optional<LocalDate> knownSince() {
        return Optional.ofNullable(knownSince);
    }

    /** {@return whether nobody has waived it and it is not known} */
    public boolean isOpen() {
        return waiver == null && knownSince == null;
    }

    /** {@return what is wrong, as a sentence without its full stop} */
    public String problem() {
        return breach.problem();
    }

    /** {@return what is wrong, with what it names as facts: a report says it in titles and units} */
    public Statement statement() {
        return breach.statement();
    }

    /** {@return what to write instead, as whole sentences} */
    public String fix() {
        return breach.fix();
    }

    /** {@return what to write instead, with what it names as facts} */
    public Statement advice() {
        return breach.advice();
    }

    /** {@return what made it appear} */
    public Cause cause() {
        return cause;
    }

    /** {@return where the element was declared, where that is known} */
    public Optional<DeclarationSite> site() {
        return Optional.ofNullable(site);
    }

    /** {@return rule, element and aspect, which stay the same as long as the violation does} */
    public ViolationKey key() {
        return key(rule, subject);
    }

    static ViolationKey key(Rule<?> rule, Subject<?> subject) {
        return new ViolationKey(rule.id(), subject.element(), subject.aspect());
    }

    /** Its key, and what that was while elements had other ids. */
    static List<ViolationKey> keys(Rule<?> rule, Subject<?> subject, Past past) {
        if (past.renames().isEmpty()) {
            return List.of(key(rule, subject));
        }
        List<String> aspects = subject.aspects(past);
        return past.ids(subject.element()).stream()
                .flatMap(id -> aspects.stream().map(aspect -> new ViolationKey(rule.id(), id, aspect)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return saying(breach.statement());
    }

    /** The line of a console, with what is said of this one or of several. */
    String saying(Statement statement) {
        return "[" + severity()
                + severityOrigin()
                        .map(where -> " " + where + ", else " + rule.severity())
                        .orElse("")
                + "] " + statement + " | " + rule.id();
    }
}
