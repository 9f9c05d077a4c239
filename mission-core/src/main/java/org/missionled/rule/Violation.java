package org.missionled.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;

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

    Violation(Rule<?> rule, Subject<?> subject, Breach breach, Cause cause, @Nullable DeclarationSite site) {
        this.rule = rule;
        this.subject = subject;
        this.breach = breach;
        this.cause = cause;
        this.site = site;
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

    /** {@return how much it matters} */
    public Severity severity() {
        return rule.severity();
    }

    /** {@return what is wrong, as a sentence without its full stop} */
    public String problem() {
        return breach.problem();
    }

    /** {@return what to write instead, as whole sentences} */
    public String fix() {
        return breach.fix();
    }

    /** {@return what made it appear} */
    public Cause cause() {
        return cause;
    }

    /** {@return where the element was declared, where that is known} */
    public Optional<DeclarationSite> site() {
        return Optional.ofNullable(site);
    }

    /** {@return rule, element and aspect in one line, which stays the same as long as the violation does} */
    public String key() {
        return key(rule, subject);
    }

    static String key(Rule<?> rule, Subject<?> subject) {
        return rule.id() + " " + subject;
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
        return "[" + severity() + "] " + problem() + " | " + rule.id();
    }
}
