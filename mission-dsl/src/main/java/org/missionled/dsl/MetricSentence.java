package org.missionled.dsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Accumulation;
import org.missionled.model.CollectionMethod;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Derivation;
import org.missionled.model.Direction;
import org.missionled.model.Disaggregation;
import org.missionled.model.DrivesLink;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.MetricLevel;
import org.missionled.model.Rhythm;
import org.missionled.model.Timing;
import org.missionled.model.ValueKind;

/** What was said of a metric; its last link to another stays open until another word follows. */
final class MetricSentence
        implements MetricDeclaration.Driving, MetricDeclaration.InWords, MetricDeclaration.Disaggregated {
    private final @Nullable String name;
    private final Sentence<ImpactMetric> closed;
    private final @Nullable Sentence<DrivesLink> link;
    private final Sentence<ImpactMetric> sentence; // one for each constant, since it is told once

    private MetricSentence(@Nullable String name, Sentence<ImpactMetric> closed, @Nullable Sentence<DrivesLink> link) {
        this.name = name;
        this.closed = closed;
        this.link = link;
        this.sentence = with(closed, link);
    }

    static Measuring open(@Nullable String name) {
        return new Opening(Sites.here(), name, null, null, ValueKind.Qualitative::new, null);
    }

    @Nullable String name() {
        return name;
    }

    Sentence<ImpactMetric> sentence() {
        return sentence;
    }

    private static Sentence<ImpactMetric> with(Sentence<ImpactMetric> closed, @Nullable Sentence<DrivesLink> link) {
        return link == null
                ? closed
                : closed.then(
                        (metric, in) -> link.told(in).map(metric::withDriving).orElse(metric));
    }

    private MetricSentence then(Sentence.Clause<ImpactMetric> clause) {
        return new MetricSentence(name, sentence.then(clause), null);
    }

    @Override
    public Because driving(@Nullable MetricDeclaration other) {
        return new Reasoning(this, other);
    }

    @Override
    public Driving backedBy(@Nullable EvidenceDeclaration evidence) {
        return link == null
                ? this
                : new MetricSentence(
                        name,
                        closed,
                        link.then((it, in) ->
                                in.evidence(evidence).map(it::withEvidence).orElse(it)));
    }

    /** What was said of a link before its mechanism. */
    record Reasoning(MetricSentence metric, @Nullable MetricDeclaration other) implements Because {
        @Override
        public Driving because(@Nullable String mechanism) {
            Sentence<DrivesLink> link = Sentence.openingAt(metric.closed.site(), asking -> {
                ImpactMetric driven = asking.part(asking.declaring().metric(other), StandIn.METRIC);
                return asking.part(() -> DrivesLink.of(driven, mechanism), DrivesLink.of(driven, Asking.NOT_SAID));
            });
            return new MetricSentence(metric.name, metric.sentence, link);
        }
    }

    @Override
    public MetricDeclaration amongst(@Nullable String people) {
        return then((metric, in) -> metric.withBeneficiaries(people));
    }

    @Override
    public MetricDeclaration every(@Nullable Rhythm rhythm) {
        return then((metric, in) -> metric.withRhythm(rhythm));
    }

    @Override
    public MetricDeclaration averagedOver(int periods, @Nullable Rhythm each) {
        return then((metric, in) -> metric.withAccumulation(Accumulation.mean(periods, each)));
    }

    @Override
    public MetricDeclaration summedOver(int periods, @Nullable Rhythm each) {
        return then((metric, in) -> metric.withAccumulation(Accumulation.sum(periods, each)));
    }

    @Override
    public MetricDeclaration seasonalOver(@Nullable Rhythm season) {
        return then((metric, in) -> metric.withSeason(season));
    }

    @Override
    public MetricDeclaration atPeriodEnd() {
        return then((metric, in) -> metric.withTiming(Timing.END_OF_PERIOD));
    }

    @Override
    public MetricDeclaration staleAfterDays(int days) {
        return then((metric, in) -> metric.withFreshDays(days));
    }

    @Override
    public MetricDeclaration onIntervalScale() {
        return then((metric, in) -> metric.withIntervalScale());
    }

    @Override
    public MetricDeclaration limitedTo(double lowest, double highest) {
        return then((metric, in) -> metric.withLimits(new Limits(lowest, highest)));
    }

    @Override
    public MetricDeclaration asLevel(@Nullable MetricLevel level) {
        return then((metric, in) -> metric.withLevel(level));
    }

    @Override
    public MetricDeclaration collectedBy(@Nullable CollectionMethod method) {
        return then((metric, in) -> metric.withCollection(method));
    }

    @Override
    public MetricDeclaration definedAt(@Nullable String reference) {
        return then((metric, in) -> metric.withDefinition(reference));
    }

    @Override
    public MetricDeclaration ownedBy(@Nullable String owner) {
        return then((metric, in) -> metric.withOwner(owner));
    }

    @Override
    public MetricDeclaration preferring(@Nullable String first, @Nullable String @Nullable ... others) {
        return then((metric, in) -> {
            ImpactMetric preferring = metric.withPreferredSource(first);
            for (String source : Several.of(others)) {
                preferring = preferring.withPreferredSource(source);
            }
            return preferring;
        });
    }

    @Override
    public MetricDeclaration judgedOn(@Nullable String worst, @Nullable String @Nullable ... better) {
        return then((metric, in) -> {
            List<@Nullable String> levels = new ArrayList<>();
            levels.add(worst);
            levels.addAll(Several.of(better));
            return metric.withRubric(levels);
        });
    }

    @Override
    public Disaggregated disaggregatedBy(@Nullable String dimension, @Nullable String... groups) {
        List<@Nullable String> named = new ArrayList<>(Several.of(groups));
        return then((metric, in) -> metric.withDisaggregation(Disaggregation.of(dimension, named)));
    }

    @Override
    public Disaggregated weighted(@Nullable String group, double weight) {
        return then((metric, in) -> {
            List<Disaggregation> promised = metric.disaggregations();
            return promised.isEmpty() // the promise itself was refused
                    ? metric
                    : metric.withDisaggregation(
                            promised.get(promised.size() - 1).withWeight(group, weight));
        });
    }

    /** What was said before the direction. */
    record Opening(
            DeclarationSite site,
            @Nullable String name,
            @Nullable String meaning,
            @Nullable String counted,
            Supplier<ValueKind> kind,
            @Nullable Computing computing)
            implements Measuring, InOrCounting, OutOf, In, Computed {

        @Override
        public InOrCounting measuring(@Nullable String what) {
            return new Opening(site, name, what, null, kind, null);
        }

        private Opening of(Supplier<ValueKind> values) {
            return new Opening(site, name, meaning, counted, values, computing);
        }

        @Override
        public Computed in(@Nullable String unit) {
            return of(() -> ValueKind.quantity(unit));
        }

        @Override
        public Computed inPercent() {
            return of(ValueKind.Percentage::new);
        }

        @Override
        public OutOf countingEach(@Nullable String what) {
            return new Opening(site, name, meaning, what, kind, null);
        }

        @Override
        public Better outOf(@Nullable String whole) {
            return of(() -> ValueKind.ratio(counted, whole));
        }

        private Opening computing(Derivation.Form form, @Nullable MetricDeclaration... inputs) {
            return new Opening(
                    site, name, meaning, counted, kind, new Computing(form, Several.of(inputs.clone()), false));
        }

        @Override
        public Computed asSumOf(
                @Nullable MetricDeclaration first,
                @Nullable MetricDeclaration second,
                @Nullable MetricDeclaration... more) {
            List<@Nullable MetricDeclaration> all = new ArrayList<>(Arrays.asList(first, second));
            all.addAll(Several.of(more));
            return computing(Derivation.Form.SUM, all.toArray(new MetricDeclaration[0]));
        }

        @Override
        public Computed asDifferenceOf(@Nullable MetricDeclaration whole, @Nullable MetricDeclaration less) {
            return computing(Derivation.Form.DIFFERENCE, whole, less);
        }

        @Override
        public Computed asShareOf(@Nullable MetricDeclaration part, @Nullable MetricDeclaration whole) {
            return computing(Derivation.Form.SHARE, part, whole);
        }

        @Override
        public In asQuotientOf(@Nullable MetricDeclaration part, @Nullable MetricDeclaration whole) {
            return computing(Derivation.Form.QUOTIENT, part, whole);
        }

        @Override
        public Computed asChangeOf(@Nullable MetricDeclaration metric) {
            return computing(Derivation.Form.CHANGE, metric);
        }

        @Override
        public Computed asPercentChangeOf(@Nullable MetricDeclaration metric) {
            return computing(Derivation.Form.PERCENT_CHANGE, metric);
        }

        @Override
        public Better fromIndependentInputs() {
            return new Opening(
                    site, name, meaning, counted, kind, computing == null ? null : computing.independently());
        }

        @Override
        public MetricDeclaration.InWords inWords() {
            return of(ValueKind.Qualitative::new).better(Direction.Undeclared::new);
        }

        @Override
        public MetricDeclaration betterHigher() {
            return better(Direction.Rises::new);
        }

        @Override
        public MetricDeclaration betterLower() {
            return better(Direction.Falls::new);
        }

        @Override
        public MetricDeclaration betterWithin(double low, double high) {
            return better(() -> new Direction.StaysWithin(low, high));
        }

        @Override
        public MetricDeclaration directionUndeclared() {
            return better(Direction.Undeclared::new);
        }

        private MetricSentence better(Supplier<Direction> direction) {
            return new MetricSentence(
                    name,
                    Sentence.openingAt(site, asking -> {
                        ElementId id = asking.id(ElementKind.METRIC, name);
                        String said = asking.part(() -> meaning(id), Asking.NOT_SAID);
                        Optional<Derivation> derivation =
                                computing == null ? Optional.empty() : computing.told(asking.declaring(), kind);
                        ValueKind unknown = new ValueKind.Quantity(Asking.NOT_SAID);
                        ValueKind values = computing == null
                                ? asking.part(kind, unknown)
                                : asking.part(derivation.map(Derivation::kind), unknown);
                        ImpactMetric opened =
                                ImpactMetric.of(id, said, values, asking.part(direction, new Direction.Undeclared()));
                        return derivation
                                .flatMap(from -> asking.declaring().attempt(() -> opened.withDerivation(from)))
                                .orElse(opened);
                    }),
                    null);
        }

        private String meaning(ElementId id) {
            return ImpactMetric.of(id, meaning, new ValueKind.Qualitative(), new Direction.Undeclared())
                    .meaning();
        }
    }
}
