package org.missionled.model;

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
    private static final Part<Lifecycle> LIFECYCLE = Part.named("lifecycle");
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

    /** {@return how far it has come, with the days and the reason that go with it} */
    public Lifecycle lifecycle() {
        return parts.find(LIFECYCLE).orElse(Lifecycle.notSaid());
    }

    /**
     * A copy that has come as far as a lifecycle says.
     *
     * @param lifecycle how far
     * @return the copy
     */
    public Feature withLifecycle(Lifecycle lifecycle) {
        return new Feature(parts.with(LIFECYCLE, lifecycle));
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
