package org.missionled.dsl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Fault;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Refused;

/** One call of {@code declare()}: turns each sentence into a value once, and gathers faults and places on the way. */
final class Declaring {
    private static final ElementId UNNAMED = ElementId.ofMission("unnamed");

    private final ElementId mission;
    private final ElementId owner;
    private final Gathered gathered;

    /** What all parts of one declaration share. */
    private static final class Gathered {
        final List<Fault> faults = new ArrayList<>();
        final Map<ElementId, DeclarationSite> sites = new LinkedHashMap<>();
        final Map<ElementId, Object> values = new LinkedHashMap<>();
        final Map<Sentence<?>, Optional<?>> told = new HashMap<>();
    }

    private Declaring(ElementId mission, ElementId owner, Gathered gathered) {
        this.mission = mission;
        this.owner = owner;
        this.gathered = gathered;
    }

    /** Begins the declaration of a mission; a name that is refused is its first fault. */
    static Declaring mission(@Nullable String name, DeclarationSite site) {
        Declaring unnamed = new Declaring(UNNAMED, UNNAMED, new Gathered());
        ElementId id = unnamed.attempt(() -> ElementId.checkedName(ElementKind.MISSION, name), site)
                .map(ElementId::ofMission)
                .orElse(UNNAMED);
        unnamed.gathered.sites.put(id, site);
        return new Declaring(id, id, unnamed.gathered);
    }

    /** The same declaration, in a sentence about an element of its own. */
    Declaring about(ElementId element) {
        return new Declaring(mission, element, gathered);
    }

    ElementId mission() {
        return mission;
    }

    ElementId id(ElementKind kind, @Nullable String name) {
        return new ElementId(kind, mission.name(), ElementId.checkedName(kind, name));
    }

    void fault(Refused refused, DeclarationSite site) {
        gathered.faults.add(Fault.of(owner, String.valueOf(refused.getMessage()), site));
    }

    List<Fault> faults() {
        return gathered.faults;
    }

    Map<ElementId, DeclarationSite> sites() {
        return gathered.sites;
    }

    /** What comes of something that may be refused, or that may fail in a user's own code. */
    <T> Optional<T> attempt(Supplier<T> asked, DeclarationSite site) {
        try {
            return Optional.of(asked.get());
        } catch (Refused refused) {
            fault(refused, site);
        } catch (RuntimeException | LinkageError thrown) {
            fault(Refused.because("a sentence could not be reached: " + thrown, "mend what throws there"), site);
        }
        return Optional.empty();
    }

    /** The value of a sentence within a sentence. */
    <T> Optional<T> tell(Sentence<T> within) {
        return within.told(this, value -> owner);
    }

    Optional<ImpactMetric> metric(@Nullable MetricDeclaration metric) {
        return metric instanceof MetricSentence said ? once(said.sentence(), ImpactMetric::id) : refuseNull("metric");
    }

    Optional<Goal> goal(@Nullable GoalDeclaration goal) {
        return goal instanceof GoalSentence said ? once(said.sentence(), Goal::id) : refuseNull("goal");
    }

    /** The feature that a source carries; the same id may not come twice. */
    Optional<Feature> feature(@Nullable FeatureSource source) {
        FeatureDeclaration declaration = source == null ? null : source.declaration();
        if (!(declaration instanceof FeatureSentence said)) {
            return refuseNull("feature");
        }
        Sentence<Feature> sentence = said.sentence();
        Optional<Feature> feature = sentence.told(about(mission), Feature::id);
        return feature.filter(it -> register(it.id(), it, sentence.site(), true));
    }

    private static <T> Optional<T> refuseNull(String what) {
        throw Refused.because(
                "a " + what + " is null here",
                "two classes whose constants need each other leave one of them null: keep goals and metrics in a class"
                        + " that mentions no feature, and let features mention them");
    }

    @SuppressWarnings("unchecked") // a sentence is told as what it is about
    private <T> Optional<T> once(Sentence<T> sentence, Function<T, ElementId> id) {
        Optional<?> before = gathered.told.get(sentence);
        if (before != null) {
            return (Optional<T>) before;
        }
        Optional<T> value = sentence.told(about(mission), id);
        gathered.told.put(sentence, value);
        value.ifPresent(it -> register(id.apply(it), it, sentence.site(), false));
        return value;
    }

    private boolean register(ElementId id, Object value, DeclarationSite site, boolean once) {
        Object first = gathered.values.putIfAbsent(id, value);
        if (first == null) {
            gathered.sites.put(id, site);
            return true;
        }
        if (once || !first.equals(value)) {
            about(id)
                    .fault(
                            Refused.because(
                                    id.local() + " is declared twice" + (once ? "" : ", and differently")
                                            + "; the first is at " + gathered.sites.get(id),
                                    "keep one of them, or give the other an id of its own"),
                            site);
        }
        return false;
    }
}
