package org.missionled.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
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
    private final Function<Alignment, Stream<Subject<S>>> selector;

    private Subjects(String name, Function<Alignment, Stream<Subject<S>>> selector) {
        this.name = name;
        this.selector = selector;
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
        return new Subjects<>(name, selector);
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
        return selector.apply(alignment).toList();
    }

    /**
     * Those of these for which something is true.
     *
     * @param words what is true of them, such as {@code behind a flag}
     * @param chosen whether it is true of one
     * @return the fewer subjects, named {@code features that are behind a flag}
     */
    public Subjects<S> thatAre(String words, Predicate<S> chosen) {
        return of(
                name + " that are " + words,
                alignment -> selector.apply(alignment).filter(subject -> chosen.test(subject.value())));
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
                        : Optional.of(Breach.of(
                                subject.element().local() + " must " + words + ", and does not",
                                "Change it so that it does: " + words + ".")));
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
        return of(
                "features",
                alignment -> alignment.mission().features().stream().map(feature -> Subject.of(feature.id(), feature)));
    }

    /** {@return every claim of every feature} */
    public static Subjects<Claim> claims() {
        return of(
                "claims",
                alignment -> alignment.mission().features().stream()
                        .mapMulti((feature, to) -> feature.claims()
                                .forEach(claim -> to.accept(Subject.of(feature.id(), claim)
                                        .withAspect(
                                                claim.goal().id(),
                                                claim.metric().id())))));
    }

    /** {@return every claim of every feature, with how much of it may be said} */
    public static Subjects<ClaimAssessment> assessedClaims() {
        return of(
                "claims",
                alignment -> alignment.features().stream()
                        .mapMulti((feature, to) -> feature.claims()
                                .forEach(one ->
                                        to.accept(Subject.of(feature.feature().id(), one)
                                                .withAspect(
                                                        one.claim().goal().id(),
                                                        one.claim().metric().id())))));
    }

    /** {@return every link between two metrics, with what is the matter with it} */
    public static Subjects<Link> drives() {
        return of(
                "links between metrics",
                alignment -> alignment.links().all().stream()
                        .filter(link -> link.kind() == Link.Kind.DRIVES)
                        .map(link -> Subject.of(link.from(), link).withAspect(link.to())));
    }

    /** {@return every goal that a feature serves, once for each feature} */
    public static Subjects<Goal> servedGoals() {
        return of(
                "goals that features serve",
                alignment -> alignment.mission().features().stream().mapMulti((feature, to) -> {
                    Set<Goal> served = new LinkedHashSet<>();
                    feature.claims().forEach(claim -> served.add(claim.goal()));
                    served.forEach(
                            goal -> to.accept(Subject.of(feature.id(), goal).withAspect(goal.id())));
                }));
    }

    private static String side(GuardrailAssessment guardrail) {
        return guardrail.guardrail().limit().bound().side() == Bound.Side.AT_MOST ? "at-most" : "at-least";
    }
}
