package org.missionled.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.ElementId;
import org.missionled.rule.Subject.Place;

/**
 * What makes breaches appear. What is broken today is looked at again on two other days: it is a change if it was
 * broken on the day of the last review, time if it is broken today by what was known on that day, and else data.
 */
final class Causes {
    private final Supplier<Held> then;
    private final Supplier<Held> byTime;

    /**
     * Causes since a review.
     *
     * @param set the rules
     * @param today where they are broken
     * @param reviewed the day of the last review; the first of all days where there was none
     */
    Causes(RuleSet set, Alignment today, LocalDate reviewed) {
        this.then = once(() -> new Held(set, today.asOf(reviewed)));
        this.byTime = once(() -> new Held(set, today.knowingOnly(reviewed)));
    }

    /**
     * The causes of some breaches of one rule.
     *
     * @param rule the rule
     * @param broken where it is broken, and whether somebody waived that: what nobody waived counts as broken on
     *     another day only if nobody had waived it then
     * @param features which features of an alignment are looked at
     */
    Map<Place, Cause> of(
            RuleId rule, Map<Place, Boolean> broken, Function<Alignment, List<FeatureAssessment>> features) {
        Map<Place, Cause> causes = new HashMap<>();
        Map<Place, Boolean> left = new HashMap<>(broken);
        again(then.get(), rule, left, features).forEach(place -> causes.put(place, Cause.CHANGE));
        left.keySet().removeAll(causes.keySet());
        if (!left.isEmpty()) {
            again(byTime.get(), rule, left, features).forEach(place -> causes.put(place, Cause.TIME));
        }
        left.keySet().forEach(place -> causes.putIfAbsent(place, Cause.DATA));
        return causes;
    }

    private static List<Place> again(
            Held other,
            RuleId rule,
            Map<Place, Boolean> broken,
            Function<Alignment, List<FeatureAssessment>> features) {
        return again(other, other.rule(rule), broken, features);
    }

    private static <S> List<Place> again(
            Held other,
            Rule<S> rule,
            Map<Place, Boolean> broken,
            Function<Alignment, List<FeatureAssessment>> features) {
        Set<ElementId> elements = new HashSet<>();
        broken.keySet().forEach(place -> elements.add(place.element()));
        List<Place> found = new ArrayList<>();
        rule.subjects().each(other.alignment(), alignment -> among(elements, features.apply(alignment)), subject -> {
            if (elements.contains(subject.element())
                    && rule.condition().breach(subject, other.alignment()).isPresent()) {
                Boolean waived = broken.get(subject.place());
                if (waived != null && (waived || other.waiver(rule, subject).isEmpty())) {
                    found.add(subject.place());
                }
            }
        });
        return found;
    }

    private static List<FeatureAssessment> among(Set<ElementId> elements, List<FeatureAssessment> features) {
        List<FeatureAssessment> some = new ArrayList<>();
        for (FeatureAssessment feature : features) {
            if (elements.contains(feature.feature().id())) {
                some.add(feature);
            }
        }
        return some;
    }

    /** What is worked out when it is first asked for, and not again. */
    private static <T> Supplier<T> once(Supplier<T> asked) {
        List<T> answer = new ArrayList<>(1);
        return () -> {
            if (answer.isEmpty()) {
                answer.add(asked.get());
            }
            return answer.get(0);
        };
    }
}
