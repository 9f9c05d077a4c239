package org.missionled.rule.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FlagAssessment;
import org.missionled.alignment.FoundFlag;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Flag;
import org.missionled.model.Mission;
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
        return each(
                name,
                chosen,
                (one, alignment, to) ->
                        to.accept(Subject.of(one.feature().id(), one).withAspect(one.flag()::key)));
    }

    /** Every declared flag that was found, once for each system. */
    static Subjects<Found> found(String name, BiPredicate<Feature, LocalDate> chosen) {
        return found(name, chosen, (found, mission) -> true);
    }

    /** The same, where more is asked of how it was found. */
    static Subjects<Found> found(
            String name, BiPredicate<Feature, LocalDate> chosen, BiPredicate<Found, Mission> also) {
        return each(name, chosen, (one, alignment, to) -> {
            for (FoundFlag at : one.found()) {
                Found found = new Found(one.feature(), one.flag(), at);
                if (also.test(found, alignment.mission())) {
                    to.accept(Subject.of(one.feature().id(), found)
                            .withAspect(() -> one.flag().key() + " in " + at.source()));
                }
            }
        });
    }

    private interface OfFlag<S> {
        void find(FlagAssessment flag, Alignment alignment, Consumer<Subject<S>> to);
    }

    private static <S> Subjects<S> each(String name, BiPredicate<Feature, LocalDate> chosen, OfFlag<S> each) {
        return Subjects.ofEachFeature(name, (feature, alignment, to) -> {
            Optional<Flag> flag = feature.feature().flag();
            if (flag.isPresent()
                    && !alignment.flags().looks().isEmpty()
                    && chosen.test(feature.feature(), alignment.asOf())) {
                List<FoundFlag> found = alignment.flags().found(flag.get().key());
                each.find(new FlagAssessment(feature.feature(), flag.get(), found), alignment, to);
            }
        });
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
