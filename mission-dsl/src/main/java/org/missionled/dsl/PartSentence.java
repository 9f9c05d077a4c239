package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.model.AsMeasured;
import org.missionled.model.Categories;
import org.missionled.model.Compounding;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Goalposts;
import org.missionled.model.ImpactMetric;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.Normaliser;
import org.missionled.model.RatioToValue;
import org.missionled.model.Reference;
import org.missionled.model.Refused;
import org.missionled.model.SampleRelative;
import org.missionled.model.Thresholds;

/** What was said of a metric as a part of an index. */
final class PartSentence implements PartDeclaration.Bounded {
    private final Sentence<MetricPart> sentence;

    private PartSentence(Sentence<MetricPart> sentence) {
        this.sentence = sentence;
    }

    static Opening open(@Nullable MetricDeclaration metric) {
        return new Opening(Sites.here(), metric, (part, in) -> part);
    }

    /** Tells any part of an index. */
    static Optional<? extends IndexPart> told(@Nullable PartDeclaration part, Declaring in) {
        if (part == null) {
            in.fault(Declaring.isNull("a part"));
            return Optional.empty();
        }
        if (part instanceof GroupSentence group) {
            return group.sentence().told(in);
        }
        PartSentence said = part instanceof Steps steps ? steps.part() : (PartSentence) part;
        return said.sentence.told(in);
    }

    @Override
    public PartSentence weighing(double weight) {
        return new PartSentence(sentence.then((part, in) -> part.withWeight(weight)));
    }

    @Override
    public Bounded logarithmic() {
        return posts(Goalposts::onLogarithm);
    }

    @Override
    public Bounded unclipped() {
        return posts(Goalposts::opened);
    }

    @Override
    public Bounded scoring(double lowest, double highest) {
        return posts(posts -> posts.scoring(lowest, highest));
    }

    private Bounded posts(UnaryOperator<Goalposts> changed) {
        return new PartSentence(sentence.then((part, in) ->
                part.scaling() instanceof Goalposts posts ? part.withNormaliser(changed.apply(posts)) : part));
    }

    /** What was said before the scale. */
    record Opening(DeclarationSite site, @Nullable MetricDeclaration metric, Sentence.Clause<MetricPart> cut)
            implements PartDeclaration.Scaling {

        PartSentence scaled(Supplier<? extends Normaliser> how) {
            return new PartSentence(Sentence.<MetricPart>openingAt(site, asking -> {
                        Optional<ImpactMetric> measured = asking.declaring().metric(metric);
                        Optional<? extends Normaliser> scale =
                                asking.declaring().attempt(how::get);
                        return asking.part(
                                measured.flatMap(it ->
                                        scale.flatMap(to -> asking.declaring().attempt(() -> MetricPart.of(it, to)))),
                                StandIn.PART);
                    })
                    .then(cut));
        }

        @Override
        public PartDeclaration.Scaling cutOffAt(double low, double high) {
            return new Opening(site, metric, (part, in) -> part.withCutOff(low, high));
        }

        @Override
        public PartDeclaration.UpTo compounding(double rate) {
            return new Growth(this, rate);
        }

        @Override
        public PartDeclaration.BestOrRed worst(double value) {
            return new Worst(this, value);
        }

        @Override
        public PartDeclaration asMeasured() {
            return scaled(AsMeasured::new);
        }

        @Override
        public PartDeclaration standardised() {
            return scaled(SampleRelative.ZScore::new);
        }

        @Override
        public PartDeclaration minMax() {
            return scaled(SampleRelative.MinMax::new);
        }

        @Override
        public PartDeclaration betweenPercentiles(double low, double high) {
            return scaled(() -> new SampleRelative.BetweenPercentiles(low, high));
        }

        @Override
        public PartDeclaration ratioTo(double value) {
            return scaled(() -> new RatioToValue(value));
        }

        @Override
        public PartDeclaration ratioTo(@Nullable Reference reference) {
            return scaled(() -> new SampleRelative.RatioTo(present(reference)));
        }

        @Override
        public PartDeclaration differenceTo(@Nullable Reference reference) {
            return scaled(() -> new SampleRelative.DifferenceTo(present(reference)));
        }

        private static Reference present(@Nullable Reference reference) {
            if (reference == null) {
                throw Refused.value("reference", null, "such as Reference.MEAN");
            }
            return reference;
        }

        @Override
        public PartDeclaration ranked() {
            return scaled(SampleRelative.Rank::new);
        }

        @Override
        public PartDeclaration percentile() {
            return scaled(SampleRelative.Percentile::new);
        }

        @Override
        public PartDeclaration aboveOrBelowMean(double margin) {
            return scaled(() -> new SampleRelative.AboveOrBelowMean(margin));
        }

        @Override
        public PartDeclaration.From scored(double score) {
            return new Steps(this, score, List.of());
        }
    }

    /** What was said of growth so far. */
    record Growth(Opening opening, double rate) implements PartDeclaration.UpTo {
        @Override
        public PartDeclaration upTo(double full) {
            return opening.scaled(() -> new Compounding(rate, full));
        }
    }

    /** What was said from the worst value on. */
    record Worst(Opening opening, double worst) implements PartDeclaration.BestOrRed {
        @Override
        public PartDeclaration.Bounded best(double best) {
            return opening.scaled(() -> Goalposts.of(worst, best));
        }

        @Override
        public PartDeclaration.Green red(double red) {
            return new Marks(opening, worst, red, red);
        }
    }

    /** What was said of thresholds so far. */
    record Marks(Opening opening, double worst, double red, double green)
            implements PartDeclaration.Green, PartDeclaration.Best {
        @Override
        public PartDeclaration.Best green(double begin) {
            return new Marks(opening, worst, red, begin);
        }

        @Override
        public PartDeclaration best(double best) {
            return opening.scaled(() -> new Thresholds(worst, red, green, best));
        }
    }

    /** What was said of the scores of ranges so far. */
    record Steps(Opening opening, double lowest, List<double[]> steps)
            implements PartDeclaration.From, PartDeclaration.Stepped {
        @Override
        public Stepped from(double value, double score) {
            List<double[]> more = new ArrayList<>(steps);
            more.add(new double[] {value, score});
            return new Steps(opening, lowest, more);
        }

        PartSentence part() {
            return opening.scaled(() -> new Categories(
                    lowest,
                    steps.stream()
                            .map(step -> new Categories.Step(step[0], step[1]))
                            .toList()));
        }

        @Override
        public PartDeclaration weighing(double weight) {
            return part().weighing(weight);
        }
    }
}
