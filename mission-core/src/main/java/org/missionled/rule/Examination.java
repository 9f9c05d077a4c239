package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.rule.Subject.Place;

/**
 * One rule held against one alignment.
 *
 * @param rule the rule
 * @param alignment where its subjects stand
 * @param examined how many subjects there were
 * @param breaches the subjects that break it, in declaration order
 * @param <S> the type of what is examined
 */
record Examination<S>(Rule<S> rule, Alignment alignment, int examined, Map<Subject<S>, Breach> breaches) {
    private static final int AT_A_TIME = 64;

    static <S> Examination<S> of(Rule<S> rule, Alignment alignment) {
        Examining<S> examining = new Examining<>(rule, alignment);
        examining.look(Alignment::features);
        return examining.done();
    }

    /**
     * Several rules about features, held against the same alignment. They go through the features side by side, since a
     * feature that one rule has just looked at is at hand for the next.
     */
    static List<Examination<?>> together(List<? extends Rule<?>> rules, Alignment alignment) {
        List<Examining<?>> all = new ArrayList<>();
        for (Rule<?> rule : rules) {
            all.add(new Examining<>(rule, alignment));
        }
        List<FeatureAssessment> features = alignment.features();
        for (int from = 0; from < features.size(); from += AT_A_TIME) {
            List<FeatureAssessment> some = features.subList(from, Math.min(from + AT_A_TIME, features.size()));
            for (Examining<?> examining : all) {
                examining.look(any -> some);
            }
        }
        List<Examination<?>> done = new ArrayList<>();
        all.forEach(examining -> done.add(examining.done()));
        return done;
    }

    /** A rule that is being held against an alignment. */
    private static final class Examining<S> {
        private final Rule<S> rule;
        private final Alignment alignment;
        private final Map<Subject<S>, Breach> breaches = new LinkedHashMap<>();
        private int examined;

        Examining(Rule<S> rule, Alignment alignment) {
            this.rule = rule;
            this.alignment = alignment;
        }

        void look(Function<Alignment, List<FeatureAssessment>> features) {
            rule.subjects().each(alignment, features, this::examine);
        }

        private void examine(Subject<S> subject) {
            examined++;
            Optional<Breach> breach = rule.condition().breach(subject, alignment);
            if (breach.isPresent()) {
                breaches.put(subject, breach.get());
            }
        }

        Examination<S> done() {
            return new Examination<>(rule, alignment, examined, breaches);
        }
    }

    /** The subjects that break a rule, of those that are asked about, in any order. */
    static <S> List<Subject<S>> among(
            Set<Place> asked, Rule<S> rule, Alignment alignment, Map<ElementId, FeatureAssessment> features) {
        Set<ElementId> elements = asked.stream().map(Place::element).collect(Collectors.toSet());
        List<FeatureAssessment> theirs = elements.stream()
                .filter(features::containsKey)
                .map(features::get)
                .toList();
        List<Subject<S>> broken = new ArrayList<>();
        rule.subjects().each(alignment, all -> theirs, subject -> {
            if (elements.contains(subject.element())
                    && asked.contains(subject.place())
                    && rule.condition().breach(subject, alignment).isPresent()) {
                broken.add(subject);
            }
        });
        return broken;
    }

    Set<Place> places() {
        return breaches.keySet().stream().map(Subject::place).collect(Collectors.toSet());
    }

    /** Everything that breaks the rule, each with its cause and what was said about it. */
    List<Violation> violations(Held held, RuleSet set, BiFunction<Subject<?>, Boolean, Cause> cause) {
        return breaches.entrySet().stream()
                .map(entry -> violation(entry.getKey(), entry.getValue(), held, set, cause))
                .toList();
    }

    private Violation violation(
            Subject<S> subject, Breach breach, Held held, RuleSet set, BiFunction<Subject<?>, Boolean, Cause> cause) {
        Waiver waiver = held.waiver(rule, subject).orElse(null);
        return new Violation(
                rule,
                subject,
                breach,
                cause.apply(subject, waiver != null),
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
