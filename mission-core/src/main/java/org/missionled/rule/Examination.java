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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
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

    static <S> Examination<S> of(Rule<S> rule, Alignment alignment) {
        List<Subject<S>> subjects = rule.subjects().in(alignment);
        Map<Subject<S>, Breach> breaches = new LinkedHashMap<>();
        for (Subject<S> subject : subjects) {
            rule.condition().breach(subject, alignment).ifPresent(breach -> breaches.put(subject, breach));
        }
        return new Examination<>(rule, alignment, subjects.size(), breaches);
    }

    /** The subjects that break a rule, of those that are asked about. */
    static <S> List<Subject<S>> among(Set<Place> asked, Rule<S> rule, Alignment alignment) {
        Set<ElementId> elements = asked.stream().map(Place::element).collect(Collectors.toSet());
        List<Subject<S>> broken = new ArrayList<>();
        for (Subject<S> subject : rule.subjects().in(alignment)) {
            if (elements.contains(subject.element())
                    && asked.contains(subject.place())
                    && rule.condition().breach(subject, alignment).isPresent()) {
                broken.add(subject);
            }
        }
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
