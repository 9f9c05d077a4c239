package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A capability of the product: what it does, and which goals it serves or why it serves none. */
public final class Feature {
    private static final Part<ElementId> ID = Part.named("id");
    private static final Part<String> DOING = Part.named("doing");
    private static final Part<List<Claim>> CLAIMS = Part.named("claims");
    private static final Part<String> NO_IMPACT = Part.named("without impact because");
    private static final Part<List<Guardrail>> GUARDRAILS = Part.named("guardrails");
    private static final Part<Flag> FLAG = Part.named("flag");
    private static final Part<String> OWNER = Part.named("owner");
    private static final Part<FeatureStage> EARLY = Part.named("stage before launch");
    private static final Part<LocalDate> LAUNCHED = Part.named("launched");
    private static final Part<LocalDate> RETIRED = Part.named("retired");
    private static final Part<String> DECLINED = Part.named("declined because");
    private static final Part<Cost> COST = Part.named("cost");

    private final Parts parts;

    private Feature(Parts parts) {
        this.parts = parts;
    }

    /**
     * A feature that makes no claim yet.
     *
     * @param id an id of kind {@link ElementKind#FEATURE}
     * @param doing what it lets people do
     * @return the feature
     * @throws Refused if the text is blank
     */
    public static Feature of(ElementId id, @Nullable String doing) {
        return new Feature(Parts.NONE
                .with(ID, id)
                .with(DOING, Checked.text("description of a feature", doing, "Ask how you feel, once a day")));
    }

    /**
     * A feature of which nobody has said what it does or why it is there.
     *
     * @param id an id of kind {@link ElementKind#FEATURE}
     * @return the feature
     */
    public static Feature undeclared(ElementId id) {
        return new Feature(Parts.NONE.with(ID, id));
    }

    /** {@return the permanent id} */
    public ElementId id() {
        return parts.get(ID);
    }

    /** {@return whether somebody has said what it does and why} */
    public boolean isDeclared() {
        return doing().isPresent();
    }

    /** {@return what it lets people do; empty for an undeclared feature} */
    public Optional<String> doing() {
        return parts.find(DOING);
    }

    /** {@return its links to goals, in declaration order} */
    public List<Claim> claims() {
        return parts.all(CLAIMS);
    }

    /**
     * A copy with one more claim.
     *
     * @param claim a link to a goal
     * @return the copy
     * @throws Refused if the feature already makes a claim on that goal by that metric
     */
    public Feature withClaim(Claim claim) {
        if (claims().stream()
                .anyMatch(c -> c.goal().id().equals(claim.goal().id())
                        && c.metric().id().equals(claim.metric().id()))) {
            throw Refused.because(
                    id() + " makes two claims on " + claim.goal().id() + " by "
                            + claim.metric().id(),
                    "keep one of the two");
        }
        return new Feature(parts.plus(CLAIMS, claim));
    }

    /** {@return the stated reason for serving no goal, where there is one} */
    public Optional<String> withoutImpact() {
        return parts.find(NO_IMPACT);
    }

    /**
     * A copy that serves no goal, for a stated reason.
     *
     * @param reason why it is there all the same
     * @return the copy
     */
    public Feature withNoImpact(@Nullable String reason) {
        return new Feature(parts.with(
                NO_IMPACT, Checked.text("reason for having no impact", reason, "legal obligation: GDPR Art. 17")));
    }

    /** {@return what must not get worse through it, in declaration order} */
    public List<Guardrail> guardrails() {
        return parts.all(GUARDRAILS);
    }

    /**
     * A copy with one more guardrail.
     *
     * @param guardrail what must not get worse through it
     * @return the copy
     * @throws Refused if the metric has a limit on that side already
     */
    public Feature withGuardrail(Guardrail guardrail) {
        return new Feature(parts.plus(GUARDRAILS, Guardrail.refuseSecond(id(), guardrails(), guardrail)));
    }

    /** {@return the flag it stands behind, where there is one} */
    public Optional<Flag> flag() {
        return parts.find(FLAG);
    }

    /**
     * A copy behind a flag.
     *
     * @param flag the flag
     * @return the copy
     */
    public Feature withFlag(Flag flag) {
        return new Feature(parts.with(FLAG, flag));
    }

    /** {@return who looks after it, where it was said} */
    public Optional<String> owner() {
        return parts.find(OWNER);
    }

    /**
     * A copy with an owner.
     *
     * @param owner who looks after it
     * @return the copy
     */
    public Feature withOwner(@Nullable String owner) {
        return new Feature(parts.with(OWNER, Checked.text("owner", owner, "habits team")));
    }

    /**
     * How far it has come by a day.
     *
     * @param day any day
     * @return the stage, where it was said; a launch to come counts as development
     */
    public Optional<FeatureStage> stageOn(LocalDate day) {
        if (declinedBecause().isPresent()) {
            return Optional.of(FeatureStage.DECLINED);
        }
        if (retiredOn().isPresent() && !retiredOn().get().isAfter(day)) {
            return Optional.of(FeatureStage.RETIRED);
        }
        if (launchedOn().isPresent()) {
            return Optional.of(launchedOn().get().isAfter(day) ? FeatureStage.DEVELOPMENT : FeatureStage.LAUNCHED);
        }
        return retiredOn().isPresent() ? Optional.of(FeatureStage.LAUNCHED) : parts.find(EARLY);
    }

    /**
     * A copy that has come as far as a stage before launch.
     *
     * @param stage candidate, discovery or development
     * @return the copy
     * @throws Refused if it is launched, retired or declined, or at another stage already
     */
    public Feature withStage(FeatureStage stage) {
        if (stage.compareTo(FeatureStage.LAUNCHED) >= 0) {
            throw Refused.value("stage before launch", stage, "CANDIDATE, DISCOVERY or DEVELOPMENT");
        }
        return new Feature(parts.with(EARLY, stage))
                .atOneStage(parts.find(EARLY).filter(before -> before != stage));
    }

    /** {@return the day people got it, where it was said} */
    public Optional<LocalDate> launchedOn() {
        return parts.find(LAUNCHED);
    }

    /**
     * A copy that people have from a day on.
     *
     * @param day its first day
     * @return the copy
     * @throws Refused if it is at a stage before launch or declined, or retired before that day
     */
    public Feature withLaunchedOn(LocalDate day) {
        return new Feature(parts.with(LAUNCHED, Checked.day("day of launch", day))).atOneStage(Optional.empty());
    }

    /** {@return the day it was taken away, where it was said} */
    public Optional<LocalDate> retiredOn() {
        return parts.find(RETIRED);
    }

    /**
     * A copy that people do not have any more from a day on.
     *
     * @param day the first day without it
     * @return the copy
     * @throws Refused if it is at a stage before launch or declined, or launched after that day
     */
    public Feature withRetiredOn(LocalDate day) {
        return new Feature(parts.with(RETIRED, Checked.day("day of retirement", day))).atOneStage(Optional.empty());
    }

    /** {@return why it will not be built, where that was decided} */
    public Optional<String> declinedBecause() {
        return parts.find(DECLINED);
    }

    /**
     * A copy that will not be built.
     *
     * @param reason why not
     * @return the copy
     * @throws Refused if it is at another stage already
     */
    public Feature withDeclinedBecause(@Nullable String reason) {
        return new Feature(parts.with(
                        DECLINED, Checked.text("reason for declining", reason, "it would track people off the site")))
                .atOneStage(Optional.empty());
    }

    private Feature atOneStage(Optional<FeatureStage> before) {
        boolean reached = launchedOn().isPresent() || retiredOn().isPresent();
        boolean early = parts.find(EARLY).isPresent();
        if (before.isPresent()
                || (early ? 1 : 0) + (reached ? 1 : 0) + (declinedBecause().isPresent() ? 1 : 0) > 1) {
            throw Refused.because(
                    id().local() + " is at two stages at once",
                    "say one of candidate(), inDiscovery(), inDevelopment(), launchedOn(...), declinedBecause(...)");
        }
        if (launchedOn().isPresent()
                && retiredOn().isPresent()
                && retiredOn().get().isBefore(launchedOn().get())) {
            throw Refused.because(
                    id().local() + " is retired on " + retiredOn().get() + ", before its launch on "
                            + launchedOn().get(),
                    "the launch comes first");
        }
        return this;
    }

    /** {@return what it costs, where it was said} */
    public Optional<Cost> cost() {
        return parts.find(COST);
    }

    /**
     * A copy with a cost.
     *
     * @param cost what it takes to build and to keep
     * @return the copy
     */
    public Feature withCost(Cost cost) {
        return new Feature(parts.with(COST, cost));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Feature that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
