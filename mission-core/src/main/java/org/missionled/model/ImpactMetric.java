package org.missionled.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What is measured to see whether a goal is reached: its meaning, kind of value, direction and how it is collected. */
public final class ImpactMetric {
    private static final Part<ElementId> ID = Part.named("id");
    private static final Part<String> MEANING = Part.named("meaning");
    private static final Part<ValueKind> KIND = Part.named("kind");
    private static final Part<Direction> DIRECTION = Part.named("direction");
    private static final Part<MetricLevel> LEVEL = Part.named("level");
    private static final Part<List<String>> BENEFICIARIES = Part.named("beneficiaries");
    private static final Part<Rhythm> RHYTHM = Part.named("rhythm");
    private static final Part<Accumulation> ACCUMULATION = Part.named("accumulation");
    private static final Part<Rhythm> SEASON = Part.named("season");
    private static final Part<Timing> TIMING = Part.named("timing");
    private static final Part<OptionalInt> FRESH_DAYS = Part.named("days it stays fresh");
    private static final Part<Limits> LIMITS = Part.named("natural limits");
    private static final Part<Boolean> INTERVAL_SCALE = Part.named("interval scale");
    private static final Part<CollectionMethod> COLLECTION = Part.named("collection");
    private static final Part<String> DEFINITION = Part.named("definition");
    private static final Part<String> OWNER = Part.named("owner");
    private static final Part<List<String>> RUBRIC = Part.named("rubric");
    private static final Part<List<String>> PREFERRED_SOURCES = Part.named("preferred sources");
    private static final Part<List<DrivesLink>> DRIVES = Part.named("drives");
    private static final Part<List<Disaggregation>> DISAGGREGATIONS = Part.named("disaggregations");
    private static final Part<Derivation> DERIVATION = Part.named("derivation");

    private final ElementId id; // as in the parts, since it is asked for more often than all others
    private final Parts parts;

    private ImpactMetric(Parts parts) {
        this.id = parts.get(ID);
        this.parts = parts;
    }

    /**
     * A metric of which only the necessary has been said.
     *
     * @param id an id of kind {@link ElementKind#METRIC}
     * @param meaning what is measured, in words
     * @param kind what its values are
     * @param direction which way it should go
     * @return the metric
     * @throws Refused if the meaning is blank
     */
    public static ImpactMetric of(ElementId id, @Nullable String meaning, ValueKind kind, Direction direction) {
        return new ImpactMetric(Parts.NONE
                .with(ID, id)
                .with(MEANING, Checked.text("meaning of a metric", meaning, "Mean WHO-5 score"))
                .with(KIND, kind)
                .with(DIRECTION, direction));
    }

    /** {@return the permanent id} */
    public ElementId id() {
        return id;
    }

    /** {@return what is measured, in words} */
    public String meaning() {
        return parts.get(MEANING);
    }

    /** {@return what its values are} */
    public ValueKind kind() {
        return parts.get(KIND);
    }

    /** {@return which way it should go} */
    public Direction direction() {
        return parts.get(DIRECTION);
    }

    /** {@return whether its values are words and never numbers} */
    public boolean isQualitative() {
        return kind() instanceof ValueKind.Qualitative;
    }

    /** {@return output, outcome or impact, where it was said} */
    public Optional<MetricLevel> level() {
        return parts.find(LEVEL);
    }

    /**
     * A copy at a level of the results chain.
     *
     * @param level output, outcome or impact
     * @return the copy
     */
    public ImpactMetric withLevel(@Nullable MetricLevel level) {
        return new ImpactMetric(parts.with(LEVEL, Checked.present("level", level, "OUTCOME")));
    }

    /** {@return the people it is about, in declaration order} */
    public List<String> beneficiaries() {
        return parts.all(BENEFICIARIES);
    }

    /**
     * A copy about one more group of people.
     *
     * @param group the people, such as {@code members}
     * @return the copy
     */
    public ImpactMetric withBeneficiaries(@Nullable String group) {
        return new ImpactMetric(parts.plus(BENEFICIARIES, Checked.text("group of people", group, "members")));
    }

    /** {@return how often it is measured, where it was said} */
    public Optional<Rhythm> rhythm() {
        return parts.find(RHYTHM);
    }

    /**
     * A copy with a rhythm; only observations of this rhythm are judged.
     *
     * @param rhythm the length of the periods it is measured in
     * @return the copy
     */
    public ImpactMetric withRhythm(@Nullable Rhythm rhythm) {
        return new ImpactMetric(parts.with(RHYTHM, Checked.present("rhythm", rhythm, "MONTH"))).checked();
    }

    /** {@return how its periods add up to the value that is judged; the latest value where nothing was said} */
    public Accumulation accumulation() {
        return parts.or(ACCUMULATION, Accumulation.latest());
    }

    /**
     * A copy whose periods accumulate.
     *
     * @param accumulation how
     * @return the copy
     * @throws Refused if the values are words, or a sum is asked of percentages or ratios
     */
    public ImpactMetric withAccumulation(Accumulation accumulation) {
        if (isQualitative()) {
            throw Refused.because(
                    "words cannot be put together to a " + accumulation, "leave the accumulation of " + id() + " out");
        }
        if (accumulation.kind() == Accumulation.Kind.SUM && !(kind() instanceof ValueKind.Quantity)) {
            throw Refused.because(
                    "values in " + kind().unit() + " cannot be summed",
                    "say averagedOver(...) instead of summedOver(...)");
        }
        return new ImpactMetric(parts.with(ACCUMULATION, accumulation)).checked();
    }

    /** {@return the length of time after which its ups and downs repeat, where it was said} */
    public Optional<Rhythm> season() {
        return parts.find(SEASON);
    }

    /**
     * A copy with seasons: where a baseline is compared with a value, both are of the same season, or both are windows
     * of whole seasons.
     *
     * @param season the length of time after which its ups and downs repeat, such as a year
     * @return the copy
     */
    public ImpactMetric withSeason(@Nullable Rhythm season) {
        return new ImpactMetric(parts.with(SEASON, Checked.present("season", season, "YEAR")));
    }

    private ImpactMetric checked() {
        if (accumulation().isWindow()
                && !rhythm().orElse(accumulation().each()).equals(accumulation().each())) {
            throw Refused.because(
                    id() + " is measured every " + rhythm().get().word() + " and cannot be a " + accumulation(),
                    "use the same period in every(...) and in averagedOver(...) or summedOver(...)");
        }
        return this;
    }

    /** {@return when a period's value counts; over the period where nothing was said} */
    public Timing timing() {
        return parts.or(TIMING, Timing.OVER_THE_PERIOD);
    }

    /**
     * A copy with a timing.
     *
     * @param timing when a period's value counts
     * @return the copy
     */
    public ImpactMetric withTiming(Timing timing) {
        return new ImpactMetric(parts.with(TIMING, timing));
    }

    /** {@return for how many days after a period's end its value is fresh, where it was said} */
    public OptionalInt freshDays() {
        return parts.or(FRESH_DAYS, OptionalInt.empty());
    }

    /**
     * A copy that goes stale.
     *
     * @param days for how many days after a period's end its value is fresh, at least 1
     * @return the copy
     */
    public ImpactMetric withFreshDays(int days) {
        if (days < 1) {
            throw Refused.value("number of days until a metric is stale", days, "at least 1, such as 45");
        }
        return new ImpactMetric(parts.with(FRESH_DAYS, OptionalInt.of(days)));
    }

    /** {@return the values it cannot go beyond: said, or 0 to 1 for a ratio, a part of a whole} */
    public Limits limits() {
        return parts.or(LIMITS, usualLimits());
    }

    /**
     * A copy with natural limits.
     *
     * @param limits the values it cannot go beyond
     * @return the copy
     */
    public ImpactMetric withLimits(Limits limits) {
        return new ImpactMetric(parts.with(LIMITS, limits));
    }

    /** {@return whether the zero of its unit is a convention, so that its values may not be divided by one another} */
    public boolean isOnIntervalScale() {
        return parts.or(INTERVAL_SCALE, false);
    }

    /** {@return a copy on an interval scale, such as degrees Celsius: the zero of its unit does not mean none of it} */
    public ImpactMetric withIntervalScale() {
        return isOnIntervalScale() ? this : new ImpactMetric(parts.with(INTERVAL_SCALE, true));
    }

    /** {@return how its values come about, where it was said} */
    public Optional<CollectionMethod> collection() {
        return parts.find(COLLECTION);
    }

    /**
     * A copy with a way of collection.
     *
     * @param method how its values come about
     * @return the copy
     */
    public ImpactMetric withCollection(@Nullable CollectionMethod method) {
        return new ImpactMetric(parts.with(COLLECTION, Checked.present("collection method", method, "SURVEY")));
    }

    /** {@return a reference to where its computation is defined, such as {@code dbt:metric.no_show}} */
    public Optional<String> definition() {
        return parts.find(DEFINITION);
    }

    /**
     * A copy that names where its computation is defined.
     *
     * @param reference such as {@code dbt:metric.no_show}
     * @return the copy
     */
    public ImpactMetric withDefinition(@Nullable String reference) {
        return new ImpactMetric(
                parts.with(DEFINITION, Checked.text("reference to a definition", reference, "dbt:metric.no_show")));
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
    public ImpactMetric withOwner(@Nullable String owner) {
        return new ImpactMetric(parts.with(OWNER, Checked.text("owner", owner, "habits team")));
    }

    /** {@return the levels that what people said is judged by, worst to best; none where nothing was said} */
    public List<String> rubric() {
        return parts.all(RUBRIC);
    }

    /**
     * A copy that is judged by a rubric.
     *
     * @param levels worst to best, at least two, each once
     * @return the copy
     * @throws Refused if its values are not words
     */
    public ImpactMetric withRubric(List<@Nullable String> levels) {
        if (!isQualitative()) {
            throw Refused.because(
                    id() + " is in " + kind().unit() + " and needs no rubric", "only words are judged on levels");
        }
        return new ImpactMetric(parts.with(RUBRIC, Checked.levels(levels)));
    }

    /** {@return whose value counts where several report one period, the most trusted first; nobody's where not said} */
    public List<String> preferredSources() {
        return parts.all(PREFERRED_SOURCES);
    }

    /**
     * A copy that prefers one more source, after those it prefers already.
     *
     * @param source who reports, such as {@code statistics office}
     * @return the copy
     * @throws Refused if it is blank, or preferred already
     */
    public ImpactMetric withPreferredSource(@Nullable String source) {
        String name = Checked.text("preferred source", source, "statistics office");
        if (preferredSources().contains(name)) {
            throw Refused.because(
                    id() + " prefers the source \"" + name + "\" twice",
                    "name each source once, the most trusted first");
        }
        return new ImpactMetric(parts.plus(PREFERRED_SOURCES, name));
    }

    /** {@return the metrics that are expected to follow this one, in declaration order} */
    public List<DrivesLink> drives() {
        return parts.all(DRIVES);
    }

    /**
     * A copy that drives one more metric.
     *
     * @param link to the metric that follows, with the reason why
     * @return the copy
     * @throws Refused if the other metric is driven already, or is or drives this one
     */
    public ImpactMetric withDriving(DrivesLink link) {
        link.refuseFor(this);
        return new ImpactMetric(parts.plus(DRIVES, link));
    }

    /** {@return by what it is promised to be shown group by group, in declaration order} */
    public List<Disaggregation> disaggregations() {
        return parts.all(DISAGGREGATIONS);
    }

    /**
     * A copy that is promised to be shown group by group; a later promise for the same dimension replaces the earlier.
     *
     * @param promise by what, and which groups
     * @return the copy
     */
    public ImpactMetric withDisaggregation(Disaggregation promise) {
        List<Disaggregation> kept = new ArrayList<>(disaggregations());
        kept.removeIf(earlier -> earlier.dimension().equals(promise.dimension()));
        kept.add(promise);
        return new ImpactMetric(parts.with(DISAGGREGATIONS, List.copyOf(kept)));
    }

    /** {@return how it is computed from other metrics, where it is not observed itself} */
    public Optional<Derivation> derivation() {
        return parts.find(DERIVATION);
    }

    /**
     * A copy that is computed from other metrics.
     *
     * @param derivation how
     * @return the copy
     * @throws Refused if its kind of value is another than that of the derivation, or it is one of the inputs
     */
    public ImpactMetric withDerivation(Derivation derivation) {
        derivation.refuseFor(this);
        return new ImpactMetric(parts.with(DERIVATION, derivation));
    }

    private Limits usualLimits() {
        return kind() instanceof ValueKind.Ratio ? Limits.SHARE : Limits.NONE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ImpactMetric that && parts.equals(that.parts);
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
