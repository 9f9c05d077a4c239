package org.missionled.rule.standard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.Agreement;
import org.missionled.model.Claim;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;
import org.missionled.rule.Subjects.OfFeature;

/** Which features a rule looks at, and what a feature rests on when it stands at a gate. */
final class Resting {
    private Resting() {}

    /** Features that are beyond a gate, with or without what it asks for. */
    static Subjects<Feature> behind(Gate gate) {
        return behind(gate, "features beyond the " + gate.words() + " gate", Resting::itself);
    }

    /** What is looked at of features that are beyond a gate, with or without what it asks for. */
    static <S> Subjects<S> behind(Gate gate, String name, OfFeature<S> each) {
        return Subjects.ofEachFeature(name, (feature, alignment, to) -> {
            if (gate.isBehind(feature.feature(), alignment.asOf())) {
                each.find(feature, alignment, to);
            }
        });
    }

    /** What is looked at of features that are neither retired nor declined. */
    static <S> Subjects<S> ongoing(String name, OfFeature<S> each) {
        return Subjects.ofEachFeature(name, (feature, alignment, to) -> {
            if (!feature.feature().lifecycle().isOverOn(alignment.asOf())) {
                each.find(feature, alignment, to);
            }
        });
    }

    static void itself(FeatureAssessment feature, Alignment alignment, Consumer<Subject<Feature>> to) {
        to.accept(Subject.of(feature.feature().id(), feature.feature()));
    }

    /** What the whole mission rests on, so that none of its features goes on without it. */
    static <S> Rule.Asked<S> on(Subjects<S> subjects) {
        return (feature, alignment) -> subjects.in(alignment).stream();
    }

    /** What was agreed to of the mission, of the feature itself, and of the goals and metrics that it is to move. */
    static Stream<Subject<Agreement>> onAgreements(Feature feature, Alignment alignment) {
        Set<ElementId> elements = new HashSet<>();
        elements.add(alignment.mission().id());
        elements.add(feature.id());
        for (Claim claim : feature.claims()) {
            elements.add(claim.goal().id());
            elements.add(claim.metric().id());
        }
        return Agreement.of(alignment.mission(), alignment.asOf(), elements::contains).stream()
                .map(GovernanceSubjects::subject);
    }

    static Stream<Subject<Feature>> onItself(Feature feature, Alignment alignment) {
        return Stream.of(Subject.of(feature.id(), feature));
    }

    static Stream<Subject<Claim>> onClaims(Feature feature, Alignment alignment) {
        return Stream.of(feature).mapMulti(Resting::eachClaim);
    }

    static void eachClaim(Feature feature, Consumer<? super Subject<Claim>> to) {
        for (Claim claim : feature.claims()) {
            to.accept(Subject.of(feature.id(), claim)
                    .withAspect(claim.goal().id(), claim.metric().id()));
        }
    }

    static Stream<Subject<ImpactMetric>> onMetrics(Feature feature, Alignment alignment) {
        return feature.claims().stream().map(Claim::metric).distinct().map(metric -> Subject.of(metric.id(), metric));
    }

    /** What was considered, each kind numbered from its second answer on, so that words may change. */
    static void eachConcern(
            Feature feature, Predicate<Consideration> chosen, Consumer<? super Subject<Consideration>> to) {
        List<Consideration> all = feature.considerations();
        for (int at = 0; at < all.size(); at++) {
            if (chosen.test(all.get(at))) {
                int place = at;
                to.accept(Subject.of(feature.id(), all.get(at)).withAspect(() -> aspect(all, place)));
            }
        }
    }

    private static String aspect(List<Consideration> all, int place) {
        ConsiderationKind kind = all.get(place).kind();
        long number = all.subList(0, place + 1).stream()
                .filter(one -> one.kind() == kind)
                .count();
        return aspect(kind) + (number == 1 ? "" : "/" + number);
    }

    /** A constant as it stands in an aspect, which never changes. */
    static String aspect(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
