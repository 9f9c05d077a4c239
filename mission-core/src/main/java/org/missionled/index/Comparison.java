package org.missionled.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Index;

/**
 * An index that compares subjects, for one of them: in the latest period in which that one has a value beside others.
 * Worked out when first asked for, since it looks at everybody.
 */
final class Comparison {
    private final Index index;
    private final Function<Index, IndexTable> everybody;
    private final Optional<String> subject;
    private final LocalDate asOf;
    private volatile @Nullable IndexTable table;

    Comparison(Index index, Function<Index, IndexTable> everybody, Optional<String> subject, LocalDate asOf) {
        this.index = index;
        this.everybody = everybody;
        this.subject = subject;
        this.asOf = asOf;
    }

    private IndexTable table() {
        IndexTable known = table;
        if (known == null) {
            known = everybody.apply(index);
            table = known;
        }
        return known;
    }

    /** The subjects that could be asked about. */
    List<String> subjects() {
        return table().subjects().stream().filter(one -> !one.isEmpty()).toList();
    }

    /** The latest period with a value that is still fresh, else the latest that is. */
    Optional<ReportingPeriod> period() {
        if (subject.isEmpty() || !table().subjects().contains(subject.get())) {
            return Optional.empty();
        }
        Optional<ReportingPeriod> latest = Optional.empty();
        for (int i = table().periods().size() - 1; i >= 0; i--) {
            ReportingPeriod period = table().periods().get(i);
            if (isFresh(period)) {
                if (table().value(subject.get(), period).isPresent()) {
                    return Optional.of(period);
                }
                latest = latest.isPresent() ? latest : Optional.of(period);
            }
        }
        return latest;
    }

    private boolean isFresh(ReportingPeriod period) {
        return index.metrics().stream().noneMatch(metric -> {
            OptionalInt days = metric.freshDays();
            return days.isPresent() && asOf.isAfter(period.last().plusDays(days.getAsInt()));
        });
    }

    OptionalDouble value() {
        return value(table());
    }

    /** The value were the index put together otherwise. */
    OptionalDouble value(Index other) {
        return value(everybody.apply(other));
    }

    private OptionalDouble value(IndexTable in) {
        return period().map(it -> in.value(subject.orElseThrow(), it)).orElse(OptionalDouble.empty());
    }

    Optional<PartValue> parts() {
        return period().map(it -> table().part(subject.orElseThrow(), it));
    }

    /** Why there is no value, apart from what its parts lack. */
    String reason() {
        String needs = index.sampleRelative()
                .map(part -> "\"" + part.title() + "\" is taken "
                        + part.normaliser().orElseThrow().words())
                .orElse("");
        int others = subjects().size();
        if (subject.isEmpty()) {
            return needs + ", which needs other subjects to compare with; "
                    + (others == 0
                            ? "no observation names a subject"
                            : "it has a value for each of the subjects, of which there "
                                    + (others == 1 ? "is 1" : "are " + others));
        }
        return needs + ", and \"" + subject.get() + "\" has no value that is still fresh";
    }
}
