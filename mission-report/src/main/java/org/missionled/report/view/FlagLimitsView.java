package org.missionled.report.view;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.missionled.model.FlagKind;
import org.missionled.model.FlagLifetimes;

/**
 * How long flags may live.
 *
 * @param limits how long a flag of each kind may live, of the kinds that are to go
 * @param extensions how often each may be extended
 */
public record FlagLimitsView(List<LimitView> limits, int extensions) {
    /** Copies the list. */
    public FlagLimitsView {
        limits = List.copyOf(limits);
    }

    /**
     * How long a flag of a kind may live.
     *
     * @param kind the kind
     * @param days how many days
     */
    public record LimitView(FlagKind kind, int days) {

        private static Stream<LimitView> of(FlagKind kind, OptionalInt days) {
            return days.isPresent() ? Stream.of(new LimitView(kind, days.getAsInt())) : Stream.empty();
        }
    }

    static FlagLimitsView of(FlagLifetimes lifetimes) {
        return new FlagLimitsView(
                Stream.of(FlagKind.values())
                        .flatMap(kind -> LimitView.of(kind, lifetimes.days(kind)))
                        .toList(),
                lifetimes.extensions());
    }
}
