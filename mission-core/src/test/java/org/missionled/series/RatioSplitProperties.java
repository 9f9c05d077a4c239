package org.missionled.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.missionled.series.RatioSplit.Counts;
import org.missionled.series.RatioSplit.Group;

class RatioSplitProperties {
    private static final double ROUNDING = 1e-12;

    @Provide
    Arbitrary<Group> group() {
        return Combinators.combine(counts(), counts()).as((before, now) -> new Group("g", before, now));
    }

    private static Arbitrary<Counts> counts() {
        return Arbitraries.integers()
                .between(0, 1_000_000)
                .flatMap(whole -> Arbitraries.integers().between(0, whole).map(part -> new Counts(part, whole)));
    }

    private static Optional<RatioSplit> swapped(List<Group> groups) {
        return RatioSplit.of(groups.stream()
                .map(group -> new Group(group.name(), group.now(), group.before()))
                .toList());
    }

    @Property
    void withinAndMixAreTheWholeChange(@ForAll @Size(max = 12) List<@From("group") Group> groups) {
        RatioSplit.of(groups)
                .ifPresent(
                        split -> assertThat(split.within() + split.mix()).isCloseTo(split.change(), within(ROUNDING)));
    }

    @Property
    void swappingThePeriodsChangesEverySign(@ForAll @Size(max = 12) List<@From("group") Group> groups) {
        RatioSplit.of(groups).ifPresent(split -> {
            RatioSplit back = swapped(groups).orElseThrow();
            assertThat(back.within()).isCloseTo(-split.within(), within(ROUNDING));
            assertThat(back.mix()).isCloseTo(-split.mix(), within(ROUNDING));
            assertThat(back.isReversed()).isEqualTo(split.isReversed());
        });
    }

    @Property
    void theOrderOfGroupsChangesNothing(@ForAll @Size(max = 12) List<@From("group") Group> groups) {
        List<Group> turned = new ArrayList<>(groups);
        Collections.reverse(turned);
        RatioSplit.of(groups).ifPresent(split -> {
            RatioSplit other = RatioSplit.of(turned).orElseThrow();
            assertThat(other.within()).isCloseTo(split.within(), within(ROUNDING));
            assertThat(other.mix()).isCloseTo(split.mix(), within(ROUNDING));
        });
    }

    @Property
    void splittingAGroupIntoTwoEqualHalvesChangesNothing(
            @ForAll @Size(min = 1, max = 6) List<@From("group") Group> groups) {
        List<Group> finer = new ArrayList<>();
        for (Group group : groups) {
            Group half = new Group(group.name(), half(group.before()), half(group.now()));
            finer.add(half);
            finer.add(half);
        }
        RatioSplit.of(groups).ifPresent(split -> {
            RatioSplit other = RatioSplit.of(finer).orElseThrow();
            assertThat(other.within()).isCloseTo(split.within(), within(ROUNDING));
            assertThat(other.mix()).isCloseTo(split.mix(), within(ROUNDING));
        });
    }

    private static Counts half(Counts counts) {
        return new Counts(counts.numerator() / 2, counts.denominator() / 2);
    }
}
