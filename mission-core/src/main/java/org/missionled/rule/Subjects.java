package org.missionled.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.alignment.GoalAssessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.Link;
import org.missionled.model.Bound;
import org.missionled.model.Claim;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Reach;

/**
 * Which things a rule examines, and what they are called.
 *
 * @param <S> the type of what is examined
 */
public final class Subjects<S> {
    private final String name;
    private final Finder<S> finder;

    private Subjects(String name, Finder<S> finder) {
        this.name = name;
        this.finder = finder;
    }

    /** Finds subjects; those that are found feature by feature in some features alone. */
    private interface Finder<S> {
        void find(Alignment alignment, Function<Alignment, List<FeatureAssessment>> features, Consumer<Subject<S>> to);

        default boolean isOfEachFeature() {
            return false;
        }

        default Finder<S> choosing(Predicate<S> chosen) {
            return (alignment, features, to) -> find(alignment, features, only(chosen, to));
        }

        static <S> Consumer<Subject<S>> only(Predicate<S> chosen, Consumer<Subject<S>> to) {
            return subject -> {
                if (chosen.test(subject.value())) {
                    to.accept(subject);
                }
            };
        }
    }

    /** Finds them feature by feature. */
    private record EachFeature<S>(OfFeature<S> each) implements Finder<S> {
        @Override
        public void find(
                Alignment alignment, Function<Alignment, List<FeatureAssessment>> features, Consumer<Subject<S>> to) {
            for (FeatureAssessment feature : features.apply(alignment)) {
                each.find(feature, alignment, to);
            }
        }

        @Override
        public boolean isOfEachFeature() {
            return true;
        }

        @Override
        public Finder<S> choosing(Predicate<S> chosen) {
            return new EachFeature<>(
                    (feature, alignment, to) -> each.find(feature, alignment, Finder.only(chosen, to)));
        }
    }

    /**
     * Finds what a rule examines of one feature.
     *
     * @param <S> the type of what is examined
     */
    @FunctionalInterface
    public interface OfFeature<S> {
        /**
         * Finds all of it.
         *
         * @param feature a feature of the mission
         * @param alignment where it stands
         * @param to takes each subject, in declaration order; the id of each is that of the feature
         */
        void find(FeatureAssessment feature, Alignment alignment, Consumer<Subject<S>> to);
    }

    /**
     * Subjects of a user's own rule.
     *
     * @param name what they are, in the plural, such as {@code features behind a release flag}
     * @param selector finds them in declaration order
     * @param <S> the type of what is examined
     * @return the subjects
     */
    public static <S> Subjects<S> of(String name, Function<Alignment, Stream<Subject<S>>> selector) {
        return new Subjects<>(
                name, (alignment, features, to) -> selector.apply(alignment).forEachOrdered(to));
    }

    /**
     * Subjects of a user's own rule that are found feature by feature. Where it is asked again what is the matter with
     * some features, the others are not looked at.
     *
     * @param name what they are, in the plural, such as {@code flags of features}
     * @param each finds those of one feature
     * @param <S> the type of what is examined
     * @return the subjects
     */
    public static <S> Subjects<S> ofEachFeature(String name, OfFeature<S> each) {
        return new Subjects<>(name, new EachFeature<>(each));
    }

    /** {@return what they are, in the plural} */
    public String name() {
        return name;
    }

    /**
     * The subjects there are.
     *
     * @param alignment where to look
     * @return all of them, in declaration order
     */
    public List<Subject<S>> in(Alignment alignment) {
        List<Subject<S>> found = new ArrayList<>();
        each(alignment, Alignment::features, found::add);
        return Collections.unmodifiableList(found);
    }

    /** Hands each on; of those that are found feature by feature the ones of some features alone. */
    void each(Alignment alignment, Function<Alignment, List<FeatureAssessment>> features, Consumer<Subject<S>> to) {
        finder.find(alignment, features, to);
    }

    /** Whether they are found feature by feature, so that those of some features can be found alone. */
    boolean isOfEachFeature() {
        return finder.isOfEachFeature();
    }

    /**
     * Those of these for which something is true.
     *
     * @param words what is true of them, such as {@code behind a flag}
     * @param chosen whether it is true of one
     * @return the fewer subjects, named {@code features that are behind a flag}
     */
    public Subjects<S> thatAre(String words, Predicate<S> chosen) {
        return new Subjects<>(name + " that are " + words, finder.choosing(chosen));
    }

    /**
     * A rule as a sentence: {@code features().thatAre("behind a flag", ...).must("have an owner", ...)}.
     *
     * @param words what they must do, such as {@code have an owner}
     * @param met whether one does
     * @return the sentence, which {@link Rule#of(String, Subjects.Sentence)} gives an id
     */
    public Sentence<S> must(String words, Predicate<S> met) {
        return must(
                words,
                (subject, alignment) -> met.test(subject.value())
                        ? Optional.empty()
                        : Optional.of(Breach.saying("{} must {}, and does not", subject.element(), words)
                                .fix("Change it so that it does: {}.", words)));
    }

    /**
     * A rule as a sentence, with its own words for what is wrong.
     *
     * @param words what they must do, such as {@code have an owner}
     * @param condition what each must meet
     * @return the sentence, which {@link Rule#of(String, Subjects.Sentence)} gives an id
     */
    public Sentence<S> must(String words, Condition<S> condition) {
        return new Sentence<>(this, words, condition);
    }

    /**
     * What must hold, as a sentence: which subjects must do what.
     *
     * @param subjects what is examined
     * @param words what they must do
     * @param condition what each must meet
     * @param <S> the type of what is examined
     */
    public record Sentence<S>(Subjects<S> subjects, String words, Condition<S> condition) {
        /** {@return the whole sentence: {@code Features that are behind a flag must have an owner.}} */
        @Override
        public String toString() {
            String name = subjects.name();
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " must " + words + ".";
        }
    }

    /** {@return the mission, if it is a product's} */
    public static Subjects<Mission> productMissions() {
        return of(
                "product missions",
                alignment -> Stream.of(alignment.mission())
                        .filter(mission -> mission.level() == MissionLevel.PRODUCT)
                        .map(mission -> Subject.of(mission.id(), mission)));
    }

    /** {@return the mission} */
    public static Subjects<Mission> missions() {
        return of(
                "missions",
                alignment -> Stream.of(Subject.of(alignment.mission().id(), alignment.mission())));
    }

    /** {@return every goal} */
    public static Subjects<Goal> goals() {
        return of("goals", alignment -> alignment.mission().goals().stream().map(goal -> Subject.of(goal.id(), goal)));
    }

    /** {@return every goal of a product mission, with how it stands} */
    public static Subjects<GoalAssessment> productGoals() {
        return of(
                "goals of a product mission",
                alignment -> alignment.goals().stream()
                        .filter(goal -> alignment.mission().level() == MissionLevel.PRODUCT)
                        .map(goal -> Subject.of(goal.goal().id(), goal)));
    }

    /** {@return every measure of a goal that has a target} */
    public static Subjects<Measure> targets() {
        return of(
                "targets",
                alignment -> alignment.mission().goals().stream()
                        .flatMap(goal -> goal.measures().stream()
                                .filter(measure -> measure.target().isPresent())
                                .map(measure -> Subject.of(goal.id(), measure)
                                        .withAspect(measure.metric().id()))));
    }

    /** {@return every measure of a goal with a bound and a baseline, with how it stands} */
    public static Subjects<MeasureAssessment> ways() {
        return of(
                "targets with a baseline",
                alignment -> alignment.measures().stream()
                        .filter(one ->
                                one.measure().reach().flatMap(Reach::baseline).isPresent())
                        .map(one -> Subject.of(one.goal(), one)
                                .withAspect(one.metric().id())));
    }

    /** {@return every metric} */
    public static Subjects<ImpactMetric> metrics() {
        return of(
                "metrics",
                alignment -> alignment.mission().metrics().stream().map(metric -> Subject.of(metric.id(), metric)));
    }

    /** {@return every guardrail, the mission's before those of its features} */
    public static Subjects<GuardrailAssessment> guardrails() {
        return of(
                "guardrails",
                alignment -> alignment.guardrails().stream()
                        .map(one -> Subject.of(one.guarded(), one)
                                .withAspect(one.metric().id(), () -> side(one))));
    }

    /** {@return every feature, declared or not} */
    public static Subjects<Feature> features() {
        return ofEachFeature(
                "features",
                (feature, alignment, to) ->
                        to.accept(Subject.of(feature.feature().id(), feature.feature())));
    }

    /** {@return every claim of every feature} */
    public static Subjects<Claim> claims() {
        return ofEachFeature("claims", (feature, alignment, to) -> {
            for (Claim claim : feature.feature().claims()) {
                to.accept(Subject.of(feature.feature().id(), claim)
                        .withAspect(claim.goal().id(), claim.metric().id()));
            }
        });
    }

    /** {@return every claim of every feature, with how much of it may be said} */
    public static Subjects<ClaimAssessment> assessedClaims() {
        return ofEachFeature("claims", (feature, alignment, to) -> {
            for (ClaimAssessment one : feature.claims()) {
                to.accept(Subject.of(feature.feature().id(), one)
                        .withAspect(
                                one.claim().goal().id(), one.claim().metric().id()));
            }
        });
    }

    /** {@return every link between two metrics, with what is the matter with it} */
    public static Subjects<Link> drives() {
        return of(
                "links between metrics",
                alignment -> drivingMetrics(alignment)
                        .flatMap(any -> alignment.links().all().stream())
                        .filter(link -> link.kind() == Link.Kind.DRIVES)
                        .map(link -> Subject.of(link.from(), link).withAspect(link.to())));
    }

    /** One metric that drives another; none where there is no link to look at, and links need not be worked out. */
    private static Stream<ImpactMetric> drivingMetrics(Alignment alignment) {
        return alignment.mission().metrics().stream()
                .filter(metric -> !metric.drives().isEmpty())
                .limit(1);
    }

    /** {@return every goal that a feature serves, once for each feature} */
    public static Subjects<Goal> servedGoals() {
        return ofEachFeature("goals that features serve", (feature, alignment, to) -> {
            List<Goal> served = new ArrayList<>(feature.feature().claims().size());
            for (Claim claim : feature.feature().claims()) {
                Goal goal = claim.goal();
                if (!served.contains(goal)) {
                    served.add(goal);
                    to.accept(Subject.of(feature.feature().id(), goal).withAspect(goal.id()));
                }
            }
        });
    }

    private static String side(GuardrailAssessment guardrail) {
        return guardrail.guardrail().limit().bound().side() == Bound.Side.AT_MOST ? "at-most" : "at-least";
    }
}
