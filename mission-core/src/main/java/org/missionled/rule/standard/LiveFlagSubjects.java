package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.missionled.alignment.FlagAssessment;
import org.missionled.alignment.FoundFlag;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Flag;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** What the rules on live flags look at; nothing where no live flags are known. */
final class LiveFlagSubjects {
    private LiveFlagSubjects() {}

    /** A declared flag in one system in which it was found. */
    record Found(Feature feature, Flag flag, FoundFlag at) {
        /** The flag and where it is, as a message says it. */
        String words() {
            return "the flag " + flag.key() + " in " + at.source();
        }
    }

    /** Every declared flag, found or not. */
    static Subjects<FlagAssessment> declared(String name, BiPredicate<Feature, LocalDate> chosen) {
        return Subjects.of(
                name,
                alignment -> alignment.flags().looks().isEmpty()
                        ? Stream.empty()
                        : alignment.flags().declared().stream()
                                .filter(one -> chosen.test(one.feature(), alignment.asOf()))
                                .map(one -> Subject.of(one.feature().id(), one).withAspect(one.flag()::key)));
    }

    /** Every declared flag that was found, once for each system. */
    static Subjects<Found> found(String name, BiPredicate<Feature, LocalDate> chosen) {
        return Subjects.of(
                name,
                alignment -> alignment.flags().declared().stream()
                        .filter(one -> chosen.test(one.feature(), alignment.asOf()))
                        .mapMulti((one, to) -> one.found()
                                .forEach(at -> to.accept(
                                        Subject.of(one.feature().id(), new Found(one.feature(), one.flag(), at))
                                                .withAspect(() -> one.flag().key() + " in " + at.source())))));
    }

    /** Every key that was found, declared or not. */
    static Subjects<String> keys(String name) {
        return Subjects.of(
                name,
                alignment -> alignment.flags().found().keySet().stream()
                        .map(key -> Subject.of(alignment.mission().id(), key).withAspect(key)));
    }

    static boolean is(Feature feature, LocalDate day, FeatureStage stage) {
        return feature.lifecycle().stageOn(day).equals(Optional.of(stage));
    }
}
