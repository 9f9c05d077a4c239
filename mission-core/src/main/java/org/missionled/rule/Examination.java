package org.missionled.rule;

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

    Set<String> keys() {
        return breaches.keySet().stream()
                .map(subject -> Violation.key(rule, subject))
                .collect(Collectors.toSet());
    }

    /** Everything that breaks the rule, each with its cause and what was said about it. */
    List<Violation> violations(Held held, RuleSet set, BiFunction<String, Boolean, Cause> cause) {
        return breaches.entrySet().stream()
                .map(entry -> violation(entry.getKey(), entry.getValue(), held, set, cause))
                .toList();
    }

    private Violation violation(
            Subject<S> subject, Breach breach, Held held, RuleSet set, BiFunction<String, Boolean, Cause> cause) {
        String key = Violation.key(rule, subject);
        Waiver waiver = held.waiver(rule, subject).orElse(null);
        return new Violation(
                rule,
                subject,
                breach,
                cause.apply(key, waiver != null),
                site(subject),
                set.ratings().of(rule, subject.element()).orElse(null),
                waiver,
                waiver == null && rule.isRecordable() ? set.known().since(key).orElse(null) : null);
    }

    private @Nullable DeclarationSite site(Subject<S> subject) {
        Optional<DeclarationSite> own = subject.site();
        return own.or(() -> alignment.mission().site(subject.element())).orElse(null);
    }
}
