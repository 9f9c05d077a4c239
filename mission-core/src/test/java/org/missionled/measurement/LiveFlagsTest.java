package org.missionled.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.missionled.model.Sample.day;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.missionled.model.FlagKind;
import org.missionled.model.Refused;

class LiveFlagsTest {
    private static final LiveFlag CART = LiveFlag.of("old-cart");

    private static LiveFlags production(LiveFlag... flags) {
        return LiveFlags.of("production", day("2026-09-28"), List.of(flags));
    }

    @Test
    void onlyTheKeyIsCertain() {
        assertThat(CART.key()).isEqualTo("old-cart");
        assertThat(CART.kind()).isEmpty();
        assertThat(CART.owner()).isEmpty();
        assertThat(CART.changed()).isEmpty();
        assertThat(CART.enabled()).isEmpty();
        assertThat(CART.share()).isEmpty();
        assertThat(CART.origin()).isEmpty();
        assertThat(CART.isOff()).isFalse();
        assertThat(CART.isFullyOn()).isFalse();
    }

    @Test
    void aFlagIsOffWhereItIsDisabledOrOnForNobody() {
        assertThat(CART.withEnabled(false).isOff()).isTrue();
        assertThat(CART.withEnabled(true).withShare(0).isOff()).isTrue();
        assertThat(CART.withEnabled(true).withShare(0.01).isOff()).isFalse();
    }

    @Test
    void aFlagIsFullyOnWhereItIsKnownToBeOnForEverybody() {
        assertThat(CART.withEnabled(true).withShare(1).isFullyOn()).isTrue();
        assertThat(CART.withEnabled(true).isFullyOn()).isFalse();
        assertThat(CART.withShare(1).isFullyOn()).isFalse();
        assertThat(CART.withEnabled(true).withShare(0.99).isFullyOn()).isFalse();
    }

    @Test
    void whatCannotBeIsRefusedAtOnce() {
        assertThatThrownBy(() -> LiveFlag.of("old cart"))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid flag key: \"old cart\" (as the flag system has it, such as"
                        + " \"wellness.check-in\")");
        assertThatThrownBy(() -> LiveFlag.of(null)).isInstanceOf(Refused.class);
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> CART.withShare(wrong))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("not a valid rollout share of old-cart: ")
                    .hasMessageEndingWith("(from 0 to 1, such as 0.25)");
        }
        for (String wrong : new String[] {null, "", " \n"}) {
            assertThatThrownBy(() -> LiveFlags.of(wrong, day("2026-09-28"), List.of()))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("not a valid name of a flag system: ")
                    .hasMessageEndingWith("(a few words, such as \"production\")");
        }
    }

    @Test
    void whatIsSaidTwiceIsKeptOnce() {
        assertThat(production(CART.withOrigin("a.json:1"), CART.withOrigin("a.json:2"))
                        .flags())
                .containsExactly(CART.withOrigin("a.json:1"));
    }

    @Test
    void aContradictionIsNamedAndLeftOutOfTheRest() {
        FaultyLiveFlags faulty = catchThrowableOfType(
                FaultyLiveFlags.class,
                () -> production(
                        CART.withEnabled(true).withOrigin("a.json:1"),
                        LiveFlag.of("dark-mode"),
                        CART.withEnabled(false).withOrigin("a.json:9")));

        assertThat(faulty.faults())
                .containsExactly("a.json:9: the flag old-cart is there twice, the first time at a.json:1 (keep the one"
                        + " that is true)");
        assertThat(faulty).hasMessageStartingWith("1 faulty live flag:\n  a.json:9: ");
        assertThat(faulty.usable()).isEqualTo(production(LiveFlag.of("dark-mode")));
    }

    @Test
    void aContradictionWithoutAPlaceIsNamedByItsSystem() {
        assertThatThrownBy(() -> production(CART, CART.withEnabled(true)))
                .hasMessageContaining("production: the flag old-cart is there twice, the first time otherwise");
    }

    @Test
    void theMessageShowsTheFirstHundredFaults() {
        List<String> many = IntStream.range(0, 150).mapToObj(i -> "fault " + i).toList();

        assertThat(new FaultyLiveFlags(many, production()))
                .hasMessageStartingWith("150 faulty live flags:\n  fault 0\n")
                .hasMessageEndingWith("  fault 99\n  ... and 50 more");
    }

    @Test
    void flagsOfAnotherMissionCanBeLeftOut() {
        LiveFlags all = production(LiveFlag.of("wellness.quiz"), LiveFlag.of("shop.cart"));

        assertThat(all.only(flag -> flag.key().startsWith("wellness.")))
                .isEqualTo(production(LiveFlag.of("wellness.quiz")));
        assertThat(all).hasToString("2 flags of production on 2026-09-28");
    }

    @Test
    void theyDifferByEverythingThatWasSaid() {
        LiveFlag full = CART.withKind(FlagKind.RELEASE)
                .withOwner("shop team")
                .withChangedOn(day("2026-01-01"))
                .withEnabled(true)
                .withShare(0.5)
                .withReference("issue 7")
                .withOrigin("a.json:1");
        assertThat(full)
                .hasSameHashCodeAs(CART)
                .isNotEqualTo(full.withKind(FlagKind.EXPERIMENT))
                .isNotEqualTo(full.withOwner("others"))
                .isNotEqualTo(full.withChangedOn(day("2026-01-02")))
                .isNotEqualTo(full.withEnabled(false))
                .isNotEqualTo(full.withShare(0.6))
                .isNotEqualTo(full.withReference("issue 8"))
                .isNotEqualTo(full.withOrigin("a.json:2"))
                .isEqualTo(full.withShare(0.5));
        assertThat(production(full))
                .isEqualTo(production(full))
                .hasSameHashCodeAs(production(full))
                .isNotEqualTo(production())
                .isNotEqualTo(LiveFlags.of("staging", day("2026-09-28"), List.of(full)))
                .isNotEqualTo(LiveFlags.of("production", day("2026-09-29"), List.of(full)));
    }
}
