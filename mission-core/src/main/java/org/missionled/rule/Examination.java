package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.DeclarationSite;
import org.missionled.rule.Subject.Place;

/**
 * One rule held against one alignment.
 *
 * @param rule the rule
 * @param alignment where its subjects stand
 * @param examined how many subjects there were
 * @param broken the subjects that break it, in declaration order
 * @param <S> the type of what is examined
 */
record Examination<S>(Rule<S> rule, Alignment alignment, int examined, List<Broken<S>> broken) {
    private static final int AT_A_TIME = 64;

    static <S> Examination<S> of(Rule<S> rule, Held held) {
        Examining<S> examining = new Examining<>(rule, held);
        examining.look(Alignment::features);
        return examining.done();
    }

    /**
     * Several rules about features, held against the same alignment. They go through the features side by side, since a
     * feature that one rule has just looked at is at hand for the next.
     */
    static List<Examination<?>> together(List<? extends Rule<?>> rules, Held held) {
        List<Examining<?>> all = new ArrayList<>();
        for (Rule<?> rule : rules) {
            all.add(new Examining<>(rule, held));
        }
        int features = held.alignment().features().size();
        for (int from = 0; from < features; from += AT_A_TIME) {
            int first = from;
            int end = Math.min(from + AT_A_TIME, features);
            for (Examining<?> examining : all) {
                examining.look(alignment -> alignment.features().subList(first, end));
            }
        }
        List<Examination<?>> done = new ArrayList<>();
        all.forEach(examining -> done.add(examining.done()));
        return done;
    }

    /**
     * A subject that breaks the rule.
     *
     * @param subject the subject
     * @param breach what is wrong
     * @param cause what made it so; null where nobody asks
     * @param <S> the type of what is examined
     */
    record Broken<S>(
            Subject<S> subject, Breach breach, @Nullable Cause cause) {}

    /** A rule that is being held against an alignment. */
    private static final class Examining<S> {
        private final Rule<S> rule;
        private final Held held;
        private final List<Broken<S>> broken = new ArrayList<>();
        private int explained; // of those that are broken
        private int examined;

        Examining(Rule<S> rule, Held held) {
            this.rule = rule;
            this.held = held;
        }

        /** What is found broken is looked at again on other days at once, while it is at hand. */
        void look(Function<Alignment, List<FeatureAssessment>> features) {
            rule.subjects().each(held.alignment(), features, this::examine);
            if (explained < broken.size()) {
                held.causes().ifPresent(all -> explain(all, features));
            }
        }

        private void examine(Subject<S> subject) {
            examined++;
            rule.condition()
                    .breach(subject, held.alignment())
                    .ifPresent(breach -> broken.add(new Broken<>(subject, breach, null)));
        }

        private void explain(Causes all, Function<Alignment, List<FeatureAssessment>> features) {
            List<Broken<S>> fresh = broken.subList(explained, broken.size());
            Map<Place, Boolean> waived = new HashMap<>();
            for (Broken<S> one : fresh) {
                waived.put(
                        one.subject().place(), held.waiver(rule, one.subject()).isPresent());
            }
            Map<Place, Cause> causes = all.of(rule.id(), waived, features);
            fresh.replaceAll(one -> new Broken<>(
                    one.subject(), one.breach(), causes.get(one.subject().place())));
            explained = broken.size();
        }

        Examination<S> done() {
            return new Examination<>(rule, held.alignment(), examined, broken);
        }
    }

    /** Everything that breaks the rule, each with its cause and what was said about it. */
    List<Violation> violations(Held held, RuleSet set) {
        return broken.stream().map(one -> violation(one, held, set)).toList();
    }

    private Violation violation(Broken<S> one, Held held, RuleSet set) {
        Subject<S> subject = one.subject();
        Waiver waiver = held.waiver(rule, subject).orElse(null);
        return new Violation(
                rule,
                subject,
                one.breach(),
                Objects.requireNonNull(one.cause()),
                site(subject),
                set.ratings()
                        .of(
                                rule,
                                subject.element(),
                                alignment.mission().stewardship().past())
                        .orElse(null),
                waiver,
                waiver == null ? knownSince(subject, set) : null);
    }

    /** Entries stay as they were written while an element had another id; the earliest day counts. */
    private @Nullable LocalDate knownSince(Subject<S> subject, RuleSet set) {
        if (set.known().size() == 0 || !rule.isRecordable()) {
            return null;
        }
        return Violation.keys(rule, subject, alignment.mission().stewardship().past()).stream()
                .flatMap(key -> set.known().since(key).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private @Nullable DeclarationSite site(Subject<S> subject) {
        Optional<DeclarationSite> own = subject.site();
        return own.or(() -> alignment.mission().site(subject.element())).orElse(null);
    }
}
