package org.missionled.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.ElementId;
import org.missionled.model.Past;
import org.missionled.model.Refused;
import org.missionled.model.Visible;

/**
 * A violation that somebody allowed, for a reason and until a day. It names its rule by a constant and its element by
 * id; a waiver that has expired, or that waives nothing, is a violation itself.
 *
 * <pre>{@code
 * Waiver.of(StandardRules.CLAIM_HAS_REASON, ElementId.parse("feature:wellness/quiz"))
 *         .because("the study is under way")
 *         .allowedBy("head of product")
 *         .until("2026-12-31");
 * }</pre>
 */
public final class Waiver {
    private final RuleId rule;
    private final ElementId element;
    private final @Nullable String aspect;
    private final String reason;
    private final String allowedBy;
    private final LocalDate until;

    private Waiver(
            RuleId rule, ElementId element, @Nullable String aspect, String reason, String allowedBy, LocalDate until) {
        this.rule = rule;
        this.element = element;
        this.aspect = aspect;
        this.reason = reason;
        this.allowedBy = allowedBy;
        this.until = until;
    }

    /**
     * Begins a waiver for whatever a rule finds in an element.
     *
     * @param rule the rule's constant
     * @param element whose violation is allowed
     * @return the stage that asks for the reason
     */
    public static Because of(Rule<?> rule, ElementId element) {
        return new Because(rule.id(), element, null);
    }

    /** The stage that asks why. */
    public static final class Because {
        private final RuleId rule;
        private final ElementId element;
        private final @Nullable String aspect;

        private Because(RuleId rule, ElementId element, @Nullable String aspect) {
            this.rule = rule;
            this.element = element;
            this.aspect = aspect;
        }

        /**
         * For one part of the element only.
         *
         * @param part as the violation names it
         * @return the narrower waiver
         */
        public Because onlyFor(String part) {
            return new Because(rule, element, part);
        }

        /**
         * Why it is allowed.
         *
         * @param reason in words
         * @return the stage that asks who allowed it
         * @throws Refused if it is blank
         */
        public AllowedBy because(@Nullable String reason) {
            return new AllowedBy(this, said("reason of a waiver", reason, "the study is under way"));
        }
    }

    /** The stage that asks who allowed it. */
    public static final class AllowedBy {
        private final Because what;
        private final String reason;

        private AllowedBy(Because what, String reason) {
            this.what = what;
            this.reason = reason;
        }

        /**
         * Who allowed it.
         *
         * @param who a name or a role
         * @return the stage that asks until when
         * @throws Refused if it is blank
         */
        public Until allowedBy(@Nullable String who) {
            return new Until(what, reason, said("name of who allowed a waiver", who, "head of product"));
        }
    }

    /** The stage that asks until when. */
    public static final class Until {
        private final Because what;
        private final String reason;
        private final String allowedBy;

        private Until(Because what, String reason, String allowedBy) {
            this.what = what;
            this.reason = reason;
            this.allowedBy = allowedBy;
        }

        /**
         * The last day on which it holds.
         *
         * @param day such as {@code 2026-12-31}
         * @return the waiver
         * @throws Refused if there is no such day
         */
        public Waiver until(@Nullable String day) {
            return new Waiver(
                    what.rule, what.element, what.aspect, reason, allowedBy, Day.parse("last day of a waiver", day));
        }
    }

    private static String said(String what, @Nullable String text, String example) {
        if (text == null || Visible.text(text).isEmpty()) {
            throw Refused.value(what, text, "a few words, such as \"" + example + "\"");
        }
        return text;
    }

    /** {@return the rule whose violation is allowed} */
    public RuleId rule() {
        return rule;
    }

    /** {@return the element whose violation is allowed} */
    public ElementId element() {
        return element;
    }

    /** {@return the one part of the element it is for; empty where it is for all of it} */
    public Optional<String> aspect() {
        return Optional.ofNullable(aspect);
    }

    /** {@return why it is allowed} */
    public String reason() {
        return reason;
    }

    /** {@return who allowed it} */
    public String allowedBy() {
        return allowedBy;
    }

    /** {@return the last day on which it holds} */
    public LocalDate until() {
        return until;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isAfter(until);
    }

    /** An element and what it is about may have had other ids when the waiver was written. */
    boolean isFor(Rule<?> broken, Subject<?> subject, Past past) {
        return rule.equals(broken.id())
                && past.today(element).equals(subject.element())
                && (aspect == null || subject.aspects(past).contains(aspect));
    }

    /** What tells it from other waivers, in words that do not change. */
    String key() {
        return rule + (aspect == null ? "" : " " + aspect);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Waiver that
                && rule.equals(that.rule)
                && element.equals(that.element)
                && Objects.equals(aspect, that.aspect)
                && reason.equals(that.reason)
                && allowedBy.equals(that.allowedBy)
                && until.equals(that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, element, aspect, until);
    }

    @Override
    public String toString() {
        return "waiver of " + rule + " for " + element + " until " + until;
    }
}
