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
    private static final Part<List<Consideration>> CONSIDERATIONS = Part.named("considerations");
    private static final Part<List<Research>> RESEARCH = Part.named("research");
    private static final Part<List<Message>> MESSAGES = Part.named("messages");
    private static final Part<List<Exemption>> EXEMPTIONS = Part.named("exemptions");

    private final ElementId id; // as in the parts, since it is asked for more often than all others
    private final Parts parts;

    private Feature(Parts parts) {
        this.id = parts.get(ID);
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
        return id;
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
        return parts.or(LIFECYCLE, Lifecycle.notSaid());
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

    /** {@return the answers to the ethical questions, in declaration order} */
    public List<Consideration> considerations() {
        return parts.all(CONSIDERATIONS);
    }

    /**
     * A copy with one more answer to an ethical question.
     *
     * @param consideration a concern, or why there is none
     * @return the copy
     * @throws Refused if there is a concern of that kind, and none
     */
    public Feature withConsideration(Consideration consideration) {
        boolean concern = consideration.concern().isPresent();
        if (considerations().stream()
                .anyMatch(said -> said.kind() == consideration.kind()
                        && (!concern || said.concern().isEmpty()))) {
            throw Refused.because(
                    consideration.kind().words() + " is answered twice, once by no concern",
                    "say the concerns one by one, or nothingBecause(...) alone");
        }
        return new Feature(parts.plus(CONSIDERATIONS, consideration));
    }

    /** {@return what it came from, in declaration order} */
    public List<Research> research() {
        return parts.all(RESEARCH);
    }

    /**
     * A copy that came from one more piece of research.
     *
     * @param research what was asked and learnt
     * @return the copy
     */
    public Feature withResearch(Research research) {
        return new Feature(parts.plus(RESEARCH, research));
    }

    /** {@return what is said of it to whom, in declaration order} */
    public List<Message> messages() {
        return parts.all(MESSAGES);
    }

    /**
     * A copy with one more message.
     *
     * @param message what is said to whom
     * @return the copy
     * @throws Refused if the same audience is told in the same place already
     */
    public Feature withMessage(Message message) {
        if (messages().stream()
                .anyMatch(said -> said.audience().equals(message.audience())
                        && said.place().equals(message.place()))) {
            throw Refused.because(
                    message.audience() + " are told twice through " + message.place(), "say it in one message");
        }
        return new Feature(parts.plus(MESSAGES, message));
    }

    /** {@return the goals it need not serve, in declaration order} */
    public List<Exemption> exemptions() {
        return parts.all(EXEMPTIONS);
    }

    /**
     * A copy that need not serve a goal.
     *
     * @param exemption the goal and the reason
     * @return the copy
     * @throws Refused if it is exempt from that goal already
     */
    public Feature withExemption(Exemption exemption) {
        if (exemptions().stream()
                .anyMatch(said -> said.goal().id().equals(exemption.goal().id()))) {
            throw Refused.because(
                    id().local() + " is exempt from " + exemption.goal().id().local() + " twice", "say it once");
        }
        return new Feature(parts.plus(EXEMPTIONS, exemption));
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
