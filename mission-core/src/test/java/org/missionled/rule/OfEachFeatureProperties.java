package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.AnyMission;
import org.missionled.model.Feature;
import org.missionled.model.Flag;

/** Going through features one by one, and again through those alone in which something was found, changes nothing. */
class OfEachFeatureProperties {
    private static final Subjects<Feature> ONE_BY_ONE = Subjects.ofEachFeature(
            "features",
            (feature, alignment, to) -> to.accept(Subject.of(feature.feature().id(), feature.feature())));
    private static final Subjects<Feature> AT_ONCE = Subjects.of(
            "features",
            alignment -> alignment.mission().features().stream().map(feature -> Subject.of(feature.id(), feature)));

    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    /** Broken by what a change, and by what time alone brings about. */
    private static Optional<Breach> breach(Subject<Feature> subject, Alignment alignment) {
        boolean old = subject.value()
                .flag()
                .flatMap(Flag::created)
                .filter(day -> day.isBefore(alignment.asOf()))
                .isPresent();
        return old || subject.value().claims().isEmpty()
                ? Optional.of(Breach.saying("{} is old or claims nothing", subject.element())
                        .fix("Mend it."))
                : Optional.empty();
    }

    private static List<String> found(Subjects<Feature> subjects, AnyMission any) {
        Rule<Feature> rule = Rule.of(
                "own.rule", "Features are young and claim something.", subjects, OfEachFeatureProperties::breach);
        return RuleSet.of(List.of(rule)).inspect(any.alignment()).violations().stream()
                .map(one -> one.key() + " " + one.cause() + " " + one.problem())
                .toList();
    }

    @Property(tries = 300)
    void findsTheSameForTheSameCause(@ForAll("missions") AnyMission any) {
        assertThat(found(ONE_BY_ONE, any)).isEqualTo(found(AT_ONCE, any));
    }
}
