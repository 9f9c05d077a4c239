package org.missionled.dsl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Baseline;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Evidence;
import org.missionled.model.Fault;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.Refused;

/** One call of {@code declare()}: turns each sentence into a value once, and gathers faults and places on the way. */
final class Declaring {
    /** What to do about a constant that is null. */
    static final String SEPARATE =
            "two classes whose constants need each other leave one of them null: keep goals and metrics in a class"
                    + " that mentions no feature, and let features mention them";

    private static final ElementId UNNAMED = ElementId.ofMission("unnamed");

    private final ElementId mission;
    private final ElementId owner;
    private final DeclarationSite site;
    private final Gathered gathered;

    /** What all parts of one declaration share. */
    private static final class Gathered {
        final List<Fault> faults = new ArrayList<>();
        final Map<ElementId, DeclarationSite> sites = new LinkedHashMap<>();
        final Map<ElementId, Object> values = new LinkedHashMap<>();
        final Map<Object, Optional<?>> told = new HashMap<>();
    }

    private Declaring(ElementId mission, ElementId owner, DeclarationSite site, Gathered gathered) {
        this.mission = mission;
        this.owner = owner;
        this.site = site;
        this.gathered = gathered;
    }

    /** Begins the declaration of a mission; a name that is refused is its first fault. */
    static Declaring mission(@Nullable String name, DeclarationSite site) {
        Declaring unnamed = new Declaring(UNNAMED, UNNAMED, site, new Gathered());
        ElementId id = unnamed.attempt(() -> ElementId.checkedName(ElementKind.MISSION, name))
                .map(ElementId::ofMission)
                .orElse(UNNAMED);
        unnamed.gathered.sites.put(id, site);
        return new Declaring(id, id, site, unnamed.gathered);
    }

    /** The same declaration, whose next faults belong to an element. */
    Declaring about(ElementId element) {
        return new Declaring(mission, element, site, gathered);
    }

    /** The same declaration, whose next faults stand in a sentence. */
    Declaring at(DeclarationSite sentence) {
        return new Declaring(mission, owner, sentence, gathered);
    }

    ElementId mission() {
        return mission;
    }

    ElementId id(ElementKind kind, @Nullable String name) {
        return ElementId.of(kind, mission.name(), ElementId.checkedName(kind, name));
    }

    void fault(Refused refused) {
        gathered.faults.add(Fault.of(owner, refused, site));
    }

    List<Fault> faults() {
        return gathered.faults;
    }

    Map<ElementId, DeclarationSite> sites() {
        return gathered.sites;
    }

    /** What comes of something that may be refused. */
    <T> Optional<T> attempt(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (Refused refused) {
            fault(refused);
            return Optional.empty();
        }
    }

    /** What comes of a user's own code, which may do anything. */
    <T> Optional<T> reach(String what, Supplier<T> usersCode) {
        try {
            return attempt(usersCode);
        } catch (RuntimeException | LinkageError thrown) {
            Throwable cause = thrown.getCause();
            fault(Refused.because(
                    what + " could not be reached: "
                            + (thrown instanceof ExceptionInInitializerError && cause != null ? cause : thrown),
                    "mend what throws there"));
            return Optional.empty();
        }
    }

    Optional<Baseline> baseline(double value, @Nullable Double error, @Nullable String day) {
        Optional<Baseline> stood = attempt(() -> Baseline.of(value, LocalDate.EPOCH));
        Optional<Baseline> precise = error == null
                ? stood
                : attempt(() -> Baseline.of(0, LocalDate.EPOCH).withStandardError(error))
                        .flatMap(ok -> stood);
        Optional<LocalDate> on = attempt(() -> Day.parse("day of the baseline", day));
        return precise.flatMap(it -> on.map(date -> Baseline.of(it.value(), date)))
                .map(it -> error == null ? it : it.withStandardError(error));
    }

    Optional<ImpactMetric> metric(@Nullable MetricDeclaration metric) {
        return metric instanceof MetricSentence said ? once(said.sentence(), ImpactMetric::id) : nullHere("metric");
    }

    Optional<Goal> goal(@Nullable GoalDeclaration goal) {
        return goal instanceof GoalSentence said ? once(said.sentence(), Goal::id) : nullHere("goal");
    }

    Optional<Evidence> evidence(@Nullable EvidenceDeclaration evidence) {
        if (evidence == null) {
            throw Refused.value("evidence", null, "such as experiment(\"EXP-114\", \"2,400 members\")");
        }
        return evidence.sentence().told(this);
    }

    /** The id of an element that a word names by its constant; a feature must have been delivered before. */
    Optional<ElementId> named(String word, @Nullable Element element) {
        if (element == null) {
            return nullHere("element");
        }
        if (element instanceof GoalDeclaration goal) {
            return goal(goal).map(Goal::id);
        }
        if (element instanceof MetricDeclaration metric) {
            return metric(metric).map(ImpactMetric::id);
        }
        if (element instanceof IndexDeclaration index) {
            return index(index).map(Index::id);
        }
        return reach("a feature of " + word, () -> delivered(word, (FeatureSource) element))
                .flatMap(id -> id);
    }

    /** The id of a feature that was delivered before; empty where the feature itself is faulty, which was told. */
    Optional<ElementId> delivered(String word, @Nullable FeatureSource source) {
        FeatureSentence said = Delivered.by(source).sentence();
        Optional<?> told = gathered.told.get(said);
        if (told == null) {
            throw Refused.because(
                    word + " names a feature that the mission does not deliver", "deliver it with delivering(...)");
        }
        return told.map(feature -> ((Feature) feature).id());
    }

    Optional<Index> index(@Nullable IndexDeclaration index) {
        return index instanceof IndexSentence said ? once(said.sentence(), Index::id) : nullHere("index");
    }

    private <T> Optional<T> nullHere(String what) {
        fault(isNull((what.startsWith("i") || what.startsWith("e") ? "an " : "a ") + what));
        return Optional.empty();
    }

    /** A constant that a word names. */
    static <T> T present(String what, @Nullable T said) {
        if (said == null) {
            throw isNull(what);
        }
        return said;
    }

    /** An id without its mission, as messages show it. */
    ElementId local(@Nullable String written) {
        int colon = written == null ? -1 : written.indexOf(':');
        if (written == null || colon < 0) {
            throw Refused.value("id", written, "kind and name, such as \"goal:feel-better\"");
        }
        return ElementId.parse(written.substring(0, colon + 1) + mission.name() + "/" + written.substring(colon + 1));
    }

    /** The refusal of a constant that is null. */
    static Refused isNull(String what) {
        return Refused.because(what + " is null here", SEPARATE);
    }

    /** A feature that is delivered; neither it nor its id may come twice. */
    Optional<Feature> feature(Delivered delivered) {
        return reach(delivered.what(), delivered::sentence).flatMap(this::feature);
    }

    private Optional<Feature> feature(FeatureSentence said) {
        Optional<?> before = gathered.told.get(said);
        if (before != null) {
            before.map(told -> ((Feature) told).id())
                    .ifPresent(id ->
                            about(id).fault(Refused.because(id.local() + " is delivered twice", "deliver it once")));
            return Optional.empty();
        }
        Sentence<Feature> sentence = said.sentence();
        Optional<Feature> feature = sentence.told(about(mission));
        gathered.told.put(said, feature);
        return feature.filter(it -> register(it.id(), it, sentence.site(), true));
    }

    @SuppressWarnings("unchecked") // a sentence is told as what it is about
    private <T> Optional<T> once(Sentence<T> sentence, Function<T, ElementId> id) {
        Optional<?> before = gathered.told.get(sentence);
        if (before != null) {
            return (Optional<T>) before;
        }
        Optional<T> value = sentence.told(about(mission));
        gathered.told.put(sentence, value);
        value.ifPresent(it -> register(id.apply(it), it, sentence.site(), false));
        return value;
    }

    private boolean register(ElementId id, Object value, DeclarationSite declared, boolean once) {
        Object first = gathered.values.putIfAbsent(id, value);
        if (first == null) {
            gathered.sites.put(id, declared);
            return true;
        }
        if (once || !first.equals(value)) {
            about(id)
                    .at(declared)
                    .fault(Refused.because(
                            id.local() + " is declared twice" + (once ? "" : ", and differently") + "; the first is at "
                                    + gathered.sites.get(id),
                            "keep one of them, or give the other an id of its own"));
        }
        return false;
    }
}
