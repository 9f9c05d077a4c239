package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * @param breaches the subjects that break it, in declaration order
 * @param causes what made it broken at each place; empty where nobody asks
 * @param <S> the type of what is examined
 */
record Examination<S>(
        Rule<S> rule, Alignment alignment, int examined, Map<Subject<S>, Breach> breaches, Map<Place, Cause> causes) {
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

    /** A rule that is being held against an alignment. */
    private static final class Examining<S> {
        private final Rule<S> rule;
        private final Held held;
        private final Map<Subject<S>, Breach> breaches = new LinkedHashMap<>();
        private final Map<Place, Cause> causes = new HashMap<>();
        private final Map<Place, Boolean> unexplained = new HashMap<>();
        private int examined;

        Examining(Rule<S> rule, Held held) {
            this.rule = rule;
            this.held = held;
        }

        /** What is found broken is looked at again on other days at once, while it is at hand. */
        void look(Function<Alignment, List<FeatureAssessment>> features) {
            rule.subjects().each(held.alignment(), features, this::examine);
            if (!unexplained.isEmpty()) {
                held.causes().ifPresent(all -> causes.putAll(all.of(rule.id(), unexplained, features)));
                unexplained.clear();
            }
        }

        private void examine(Subject<S> subject) {
            examined++;
            Optional<Breach> breach = rule.condition().breach(subject, held.alignment());
            if (breach.isPresent()) {
                breaches.put(subject, breach.get());
                unexplained.put(subject.place(), held.waiver(rule, subject).isPresent());
            }
        }

        Examination<S> done() {
            return new Examination<>(rule, held.alignment(), examined, breaches, causes);
        }
    }

    /** Everything that breaks the rule, each with its cause and what was said about it. */
    List<Violation> violations(Held held, RuleSet set) {
        return breaches.entrySet().stream()
                .map(entry -> violation(entry.getKey(), entry.getValue(), held, set))
                .toList();
    }

    private Violation violation(Subject<S> subject, Breach breach, Held held, RuleSet set) {
        Waiver waiver = held.waiver(rule, subject).orElse(null);
        return new Violation(
                rule,
                subject,
                breach,
                Objects.requireNonNull(causes.get(subject.place())),
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
