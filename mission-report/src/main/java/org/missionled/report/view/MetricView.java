package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.model.CollectionMethod;
import org.missionled.model.Direction;
import org.missionled.model.ImpactMetric;
import org.missionled.model.MetricLevel;
import org.missionled.model.Rhythm;
import org.missionled.model.ValueKind;

/**
 * A metric and its values over time.
 *
 * @param id such as {@code metric:who-5}
 * @param anchor the stable name of this entry
 * @param meaning what is measured
 * @param unit the unit, in which all unrounded values of the metric are
 * @param kind what its values are
 * @param better which way is better, in words; says so where nobody said it
 * @param level how far it is from what the product does to what it is for
 * @param people whom it is about
 * @param collection how it is collected
 * @param rhythm how often
 * @param accumulation what of its periods counts, in words, where that is more than the latest
 * @param seasonal after which span its seasons come again
 * @param staleAfterDays after how many days without a value it is no longer known how it stands
 * @param lowest the least value that is possible, where there is a limit
 * @param highest the greatest value that is possible, where there is a limit
 * @param definition where its computation is defined
 * @param formula how it is computed from other metrics
 * @param owner who answers for it
 * @param rubric the levels by which words are judged, the worst first
 * @param seen how many observations are known
 * @param points its values over time, the oldest first
 * @param dimensions the same group by group, where that was declared
 * @param site where it was written
 */
public record MetricView(
        String id,
        String anchor,
        String meaning,
        String unit,
        Kind kind,
        String better,
        Optional<MetricLevel> level,
        List<String> people,
        Optional<CollectionMethod> collection,
        Optional<Rhythm> rhythm,
        Optional<String> accumulation,
        Optional<Rhythm> seasonal,
        Optional<Integer> staleAfterDays,
        OptionalDouble lowest,
        OptionalDouble highest,
        Optional<String> definition,
        Optional<String> formula,
        Optional<String> owner,
        List<String> rubric,
        int seen,
        List<PointView> points,
        List<DimensionView> dimensions,
        Optional<Site> site) {
    /** Copies the lists. */
    public MetricView {
        people = List.copyOf(people);
        rubric = List.copyOf(rubric);
        points = List.copyOf(points);
        dimensions = List.copyOf(dimensions);
    }

    /** What the values of a metric are. */
    public enum Kind {
        /** An amount of something. */
        QUANTITY,
        /** A number of percent, such as 5. */
        PERCENTAGE,
        /** A part of a whole, kept as such as 0.05. */
        RATIO,
        /** Words, never a number. */
        WORDS;

        private static Kind of(ValueKind kind) {
            if (kind instanceof ValueKind.Qualitative) {
                return WORDS;
            }
            if (kind instanceof ValueKind.Ratio) {
                return RATIO;
            }
            return kind instanceof ValueKind.Percentage ? PERCENTAGE : QUANTITY;
        }
    }

    static MetricView of(ImpactMetric metric, Seen seen) {
        return new MetricView(
                metric.id().local(),
                Named.anchor(metric.id()),
                metric.meaning(),
                metric.kind().unit(),
                Kind.of(metric.kind()),
                better(metric),
                metric.level(),
                metric.beneficiaries(),
                metric.collection(),
                metric.rhythm(),
                metric.accumulation().isWindow()
                        ? Optional.of(metric.accumulation().toString())
                        : Optional.empty(),
                metric.season(),
                metric.freshDays().stream().boxed().findFirst(),
                finite(metric.limits().lowest()),
                finite(metric.limits().highest()),
                metric.definition(),
                metric.derivation().map(it -> it.formula()),
                metric.owner(),
                metric.rubric(),
                seen.alignment().seen(metric),
                metric.isQualitative()
                        ? List.of()
                        : seen.alignment().values(metric).stream()
                                .map(point -> PointView.of(point, metric))
                                .toList(),
                seen.alignment().segments(metric).stream()
                        .map(DimensionView::of)
                        .toList(),
                seen.site(metric.id()));
    }

    private static String better(ImpactMetric metric) {
        if (metric.direction() instanceof Direction.Rises) {
            return "higher is better";
        }
        if (metric.direction() instanceof Direction.Falls) {
            return "lower is better";
        }
        return metric.direction() instanceof Direction.StaysWithin band
                ? "best between " + NumberWords.value(band.low(), metric) + " and "
                        + NumberWords.value(band.high(), metric)
                : "nobody said which way is better";
    }

    private static OptionalDouble finite(double limit) {
        return Double.isFinite(limit) ? OptionalDouble.of(limit) : OptionalDouble.empty();
    }
}
