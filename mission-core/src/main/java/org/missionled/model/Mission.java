package org.missionled.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * Why something exists, at one of three levels, with all that was declared to serve it.
 *
 * <p>A mission with {@link #faults()} is still a value: it holds what could be understood, and says what could not.
 * Where its elements were declared ({@link #site}) is not part of its value.
 */
public final class Mission {
    private static final Part<ElementId> ID = Part.named("id");
    private static final Part<MissionLevel> LEVEL = Part.named("level");
    private static final Part<String> STATEMENT = Part.named("statement");
    private static final Part<Ladder> LADDER = Part.named("ladder");
    private static final Part<List<Goal>> GOALS = Part.named("goals");
    private static final Part<List<Guardrail>> GUARDRAILS = Part.named("guardrails");
    private static final Part<String> NO_GUARDRAIL = Part.named("without guardrail because");
    private static final Part<List<Feature>> FEATURES = Part.named("features");
    private static final Part<List<JointEffect>> JOINT = Part.named("joint effects");
    private static final Part<List<Index>> INDICES = Part.named("indices");
    private static final Part<Stewardship> STEWARDSHIP = Part.named("stewardship");
    private static final Part<FlagLifetimes> FLAG_LIFETIMES = Part.named("flag lifetimes");
    private static final Part<Purpose> PURPOSE = Part.named("purpose");
    private static final Part<List<Stakeholder>> STAKEHOLDERS = Part.named("stakeholders");
    private static final Part<List<Fault>> FAULTS = Part.named("faults");

    private final Parts parts;
    private final Map<ElementId, DeclarationSite> sites;
    private volatile @Nullable Named named; // worked out when first asked for

    private Mission(Parts parts, Map<ElementId, DeclarationSite> sites) {
        this.parts = parts;
        this.sites = sites;
    }

    /**
     * A mission of which only the statement is known.
     *
     * @param id an id of kind {@link ElementKind#MISSION}
     * @param level product, organisation or society
     * @param statement why it exists, beyond revenue
     * @return the mission
     * @throws Refused if the statement is blank
     */
    public static Mission of(ElementId id, MissionLevel level, @Nullable String statement) {
        Parts parts = Parts.NONE
                .with(ID, id)
                .with(LEVEL, level)
                .with(STATEMENT, Checked.text("statement of a mission", statement, "Foster healthier communities"))
                .with(LADDER, Ladder.NONE)
                .with(STEWARDSHIP, Stewardship.NONE)
                .with(PURPOSE, Purpose.NONE);
        return new Mission(parts, Map.of());
    }

    private Mission with(Parts changed) {
        return new Mission(changed, sites);
    }

    /** {@return the permanent id} */
    public ElementId id() {
        return parts.get(ID);
    }

    /** {@return product, organisation or society} */
    public MissionLevel level() {
        return parts.get(LEVEL);
    }

    /** {@return why it exists, beyond revenue} */
    public String statement() {
        return parts.get(STATEMENT);
    }

    /** {@return how it stands to the missions above it} */
    public Ladder ladder() {
        return parts.get(LADDER);
    }

    /**
     * A copy with one more link upwards.
     *
     * @param link the link
     * @return the copy
     * @throws Refused if the mission above stands lower than this one, is this one, or is linked already
     */
    public Mission withLadderLink(LadderLink link) {
        return with(parts.with(LADDER, ladder().linked(this, link)));
    }

    /**
     * A copy that owns to straining one more mission above; a mission may both help and strain the same one.
     *
     * @param link the mission above, and by which mechanism it is strained
     * @return the copy
     * @throws Refused if the mission stands lower than this one, is this one, or is strained already
     */
    public Mission withStrain(LadderLink link) {
        return with(parts.with(LADDER, ladder().straining(this, link)));
    }

    /** {@return the goals it pursues and those that sustain it, in declaration order} */
    public List<Goal> goals() {
        return parts.all(GOALS);
    }

    /**
     * {@return a goal; empty where the mission neither pursues it nor is sustained by it}
     *
     * @param id the goal's id
     */
    public Optional<Goal> goal(ElementId id) {
        return Optional.ofNullable(named().goals().get(id));
    }

    /**
     * A copy with one more goal.
     *
     * @param goal pursued or sustaining, by its kind
     * @return the copy
     * @throws Refused if the mission has a goal of that id
     */
    public Mission withGoal(Goal goal) {
        if (goals().stream().anyMatch(known -> known.id().equals(goal.id()))) {
            throw Refused.because(id() + " has " + goal.id() + " twice", "pursue it once");
        }
        return with(parts.plus(GOALS, goal));
    }

    /** {@return what must not get worse, in declaration order} */
    public List<Guardrail> guardrails() {
        return parts.all(GUARDRAILS);
    }

    /**
     * A copy with one more guardrail.
     *
     * @param guardrail what must not get worse
     * @return the copy
     * @throws Refused if the metric has a limit on that side already
     */
    public Mission withGuardrail(Guardrail guardrail) {
        return with(parts.plus(GUARDRAILS, Guardrail.refuseSecond(id(), guardrails(), guardrail)));
    }

    /** {@return the stated reason for guarding nothing, where there is one} */
    public Optional<String> withoutGuardrail() {
        return parts.find(NO_GUARDRAIL);
    }

    /**
     * A copy that guards nothing, for a stated reason.
     *
     * @param reason why nothing could get worse
     * @return the copy
     */
    public Mission withNoGuardrail(@Nullable String reason) {
        return with(parts.with(
                NO_GUARDRAIL, Checked.text("reason for guarding nothing", reason, "a prototype without users")));
    }

    /** {@return what the product does, in declaration order} */
    public List<Feature> features() {
        return parts.all(FEATURES);
    }

    /**
     * A copy with these features.
     *
     * @param features all of them, each with an id of its own
     * @return the copy
     * @throws Refused if two of them have the same id
     */
    public Mission withFeatures(List<Feature> features) {
        Named.refuseTwins(id(), features);
        return with(parts.with(FEATURES, List.copyOf(features)));
    }

    /** {@return the indices it asks for by name, in declaration order; there are no others} */
    public List<Index> indices() {
        return parts.all(INDICES);
    }

    /**
     * A copy with one more index.
     *
     * @param index of an id that no other index of this mission has, else it is refused
     * @return the copy
     */
    public Mission withIndex(Index index) {
        if (indices().stream().anyMatch(known -> known.id().equals(index.id()))) {
            throw Refused.because(id() + " has " + index.id() + " twice", "keep one of them");
        }
        return with(parts.plus(INDICES, index));
    }

    /** {@return who keeps it alive, and how it is looked at again and again} */
    public Stewardship stewardship() {
        return parts.get(STEWARDSHIP);
    }

    /**
     * A copy that is kept alive in another way.
     *
     * @param stewardship all that was said of it
     * @return the copy
     */
    public Mission withStewardship(Stewardship stewardship) {
        return with(parts.with(STEWARDSHIP, stewardship));
    }

    /** {@return what lies behind its statement} */
    public Purpose purpose() {
        return parts.get(PURPOSE);
    }

    /**
     * A copy with something else behind its statement.
     *
     * @param purpose all that was said of it
     * @return the copy
     */
    public Mission withPurpose(Purpose purpose) {
        return with(parts.with(PURPOSE, purpose));
    }

    /** {@return who has something to do with it, in declaration order} */
    public List<Stakeholder> stakeholders() {
        return parts.all(STAKEHOLDERS);
    }

    /**
     * A copy with one more stakeholder.
     *
     * @param stakeholder with a name of its own, else it is refused
     * @return the copy
     */
    public Mission withStakeholder(Stakeholder stakeholder) {
        if (stakeholders().stream().anyMatch(known -> known.name().equals(stakeholder.name()))) {
            throw Refused.because(
                    "two stakeholders are named \"" + stakeholder.name() + "\"", "say all of one in one sentence");
        }
        return with(parts.plus(STAKEHOLDERS, stakeholder));
    }

    /** {@return the day the mission was last reviewed, where it was said} */
    public Optional<LocalDate> reviewedOn() {
        return stewardship().reviewedOn();
    }

    /**
     * A copy with one more review, of which only the day is known.
     *
     * @param day when it was held
     * @return the copy
     */
    public Mission withReviewedOn(LocalDate day) {
        return withStewardship(stewardship().withReview(Review.on(day)));
    }

    /**
     * {@return how long its flags may live; the {@linkplain FlagLifetimes#standard() standard} where nothing was said}
     */
    public FlagLifetimes flagLifetimes() {
        return parts.find(FLAG_LIFETIMES).orElse(FlagLifetimes.standard());
    }

    /**
     * A copy with other lifetimes of flags.
     *
     * @param lifetimes how long flags may live, and how often they may be extended
     * @return the copy
     */
    public Mission withFlagLifetimes(FlagLifetimes lifetimes) {
        return with(parts.with(FLAG_LIFETIMES, lifetimes));
    }

    /** {@return what could not be understood, in declaration order; empty for a sound declaration} */
    public List<Fault> faults() {
        return parts.all(FAULTS);
    }

    /**
     * A copy with these faults.
     *
     * @param faults what could not be understood
     * @return the copy
     */
    public Mission withFaults(List<Fault> faults) {
        return faults.isEmpty() ? this : with(parts.with(FAULTS, List.copyOf(faults)));
    }

    /** {@return the effects that several features have together, in declaration order} */
    public List<JointEffect> jointEffects() {
        return parts.all(JOINT);
    }

    /**
     * A copy with one more joint effect.
     *
     * @param joint of features that this mission delivers already
     * @return the copy
     * @throws Refused if a feature is not delivered, claims nothing on the metric, or has a joint effect on it already
     */
    public Mission withJointEffect(JointEffect joint) {
        joint.features().forEach(member -> JointEffects.refuseUnlessClaiming(this, member, joint));
        return with(parts.plus(JOINT, joint));
    }

    /** {@return every metric that a goal, a guardrail or an index names, each once, in declaration order} */
    public List<ImpactMetric> metrics() {
        return named().judged();
    }

    /**
     * A metric of this mission.
     *
     * @param id the metric's id
     * @return the metric, empty where nothing names it: no goal, guardrail, index, claim or evidence
     */
    public Optional<ImpactMetric> metric(ElementId id) {
        return Optional.ofNullable(named().metrics().get(id));
    }

    /**
     * A metric of this mission by its bare name.
     *
     * @param name such as {@code no-shows}
     * @return the metric, empty where nothing names it
     */
    public Optional<ImpactMetric> metricNamed(String name) {
        return Optional.ofNullable(named().own().get(name));
    }

    private Named named() {
        Named known = named;
        if (known == null) {
            known = Named.in(id(), goals(), guardrails(), indices(), features());
            named = known;
        }
        return known;
    }

    /** {@return the ids of the mission, its goals, metrics, features and indices, each in declaration order} */
    public List<ElementId> elements() {
        return Elements.of(this);
    }

    /**
     * {@return the id of one of its elements}
     *
     * @param local as reports and failures show it, such as {@code feature:streaks}
     * @throws Refused naming the elements of that kind, if there is no such element
     */
    public ElementId element(@Nullable String local) {
        return Elements.find(local, this);
    }

    /**
     * Where an element was declared.
     *
     * @param id of this mission or of one of its elements
     * @return the place, where it is known
     */
    public Optional<DeclarationSite> site(ElementId id) {
        return Optional.ofNullable(sites.get(id));
    }

    /**
     * An equal mission that knows where its elements were declared.
     *
     * @param places by element
     * @return the copy
     */
    public Mission withSites(Map<ElementId, DeclarationSite> places) {
        return new Mission(parts, java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mission that && parts.equals(that.parts);
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
