package org.missionled.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * How far a feature has come, with the days and the reason that go with it.
 *
 * <p>It is at one stage on any day: before launch, had by people from a day on, gone from a later day on, or declined.
 */
public final class Lifecycle {
    private static final Part<FeatureStage> EARLY = Part.named("stage before launch");
    private static final Part<LocalDate> LAUNCHED = Part.named("launched");
    private static final Part<LocalDate> RETIRED = Part.named("retired");
    private static final Part<String> DECLINED = Part.named("declined because");
    private static final Lifecycle NOT_SAID = new Lifecycle(Parts.NONE);

    private final Parts parts;

    // as in the parts, since every rule asks for the stage of every feature
    private final @Nullable LocalDate launched;
    private final @Nullable LocalDate retired;
    private final boolean declined;

    private Lifecycle(Parts parts) {
        this.parts = parts;
        this.launched = parts.find(LAUNCHED).orElse(null);
        this.retired = parts.find(RETIRED).orElse(null);
        this.declined = parts.find(DECLINED).isPresent();
    }

    /** {@return the lifecycle of a feature of which nobody has said how far it has come} */
    public static Lifecycle notSaid() {
        return NOT_SAID;
    }

    /**
     * How far the feature has come by a day.
     *
     * @param day any day
     * @return the stage, where it was said; a launch to come counts as development
     */
    public Optional<FeatureStage> stageOn(LocalDate day) {
        if (declined) {
            return Optional.of(FeatureStage.DECLINED);
        }
        if (retired != null && !retired.isAfter(day)) {
            return Optional.of(FeatureStage.RETIRED);
        }
        if (launched != null) {
            return Optional.of(launched.isAfter(day) ? FeatureStage.DEVELOPMENT : FeatureStage.LAUNCHED);
        }
        return retired == null ? parts.find(EARLY) : Optional.of(FeatureStage.LAUNCHED);
    }

    /**
     * Whether a feature counts for nothing on a day any more.
     *
     * @param day any day
     * @return whether it is retired or declined by then
     */
    public boolean isOverOn(LocalDate day) {
        return declined || (retired != null && !retired.isAfter(day));
    }

    /** {@return whether it was decided that it will not be built} */
    public boolean isDeclined() {
        return declined;
    }

    /**
     * Whether what a feature serves counts as covered on a day: a candidate and what is in discovery are proposals that
     * nobody has approved yet, and what is over serves nothing.
     *
     * @param day any day
     * @return whether it is in development or launched by then, or nobody said how far it has come
     */
    public boolean isApprovedOn(LocalDate day) {
        if (isOverOn(day)) {
            return false;
        }
        FeatureStage early = launched == null ? parts.find(EARLY).orElse(null) : null;
        return early != FeatureStage.CANDIDATE && early != FeatureStage.DISCOVERY;
    }

    /**
     * A copy that has come as far as a stage before launch.
     *
     * @param stage candidate, discovery or development
     * @return the copy
     * @throws Refused if it is launched, retired or declined, or at another stage already
     */
    public Lifecycle withStage(FeatureStage stage) {
        if (stage.compareTo(FeatureStage.LAUNCHED) >= 0) {
            throw Refused.value("stage before launch", stage, "CANDIDATE, DISCOVERY or DEVELOPMENT");
        }
        parts.find(EARLY).filter(before -> before != stage).ifPresent(before -> {
            throw atOnce(before.words() + " and " + stage.words());
        });
        return new Lifecycle(parts.with(EARLY, stage)).checked();
    }

    /** {@return the day people got it, where it was said} */
    public Optional<LocalDate> launchedOn() {
        return Optional.ofNullable(launched);
    }

    /**
     * A copy of something that people have from a day on.
     *
     * @param day its first day
     * @return the copy
     * @throws Refused if it is at a stage before launch or declined, or retired before that day
     */
    public Lifecycle withLaunchedOn(LocalDate day) {
        return new Lifecycle(parts.with(LAUNCHED, Checked.day("day of launch", day))).checked();
    }

    /** {@return the day it was taken away, where it was said} */
    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retired);
    }

    /**
     * A copy of something that people do not have any more from a day on.
     *
     * @param day the first day without it
     * @return the copy
     * @throws Refused if it is at a stage before launch or declined, or launched after that day
     */
    public Lifecycle withRetiredOn(LocalDate day) {
        return new Lifecycle(parts.with(RETIRED, Checked.day("day of retirement", day))).checked();
    }

    /** {@return why it will not be built, where that was decided} */
    public Optional<String> declinedBecause() {
        return parts.find(DECLINED);
    }

    /**
     * A copy of something that will not be built.
     *
     * @param reason why not
     * @return the copy
     * @throws Refused if it is at another stage already
     */
    public Lifecycle withDeclinedBecause(@Nullable String reason) {
        return new Lifecycle(parts.with(
                        DECLINED, Checked.text("reason for declining", reason, "it would track people off the site")))
                .checked();
    }

    private Lifecycle checked() {
        Optional<String> reached = retiredOn()
                .map(day -> FeatureStage.RETIRED.words())
                .or(() -> launchedOn().map(day -> FeatureStage.LAUNCHED.words()));
        String said = Stream.of(
                        parts.find(EARLY).map(FeatureStage::words),
                        reached,
                        declinedBecause().map(why -> FeatureStage.DECLINED.words()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
        if (said.contains(" and ")) {
            throw atOnce(said);
        }
        if (launchedOn().isPresent()
                && retiredOn().isPresent()
                && retiredOn().get().isBefore(launchedOn().get())) {
            throw Refused.because(
                    "retired on " + retiredOn().get() + ", before the launch on "
                            + launchedOn().get(),
                    "the launch comes first");
        }
        return this;
    }

    private static Refused atOnce(String stages) {
        return Refused.because(
                "at two stages at once: " + stages,
                "say one of candidate(), inDiscovery(), inDevelopment(), launchedOn(...), declinedBecause(...)");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lifecycle that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
