package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.Mission;

class FlagsFoundTest {
    private static final Mission QUIZ_AND_FEED = delivering(
            mission(),
            feature("quiz").withFlag(Flag.of(FlagKind.RELEASE, "quiz")),
            feature("feed").withFlag(Flag.of(FlagKind.RELEASE, "feed")),
            feature("erase"));

    private static LiveFlags look(String source, String on, String... keys) {
        return LiveFlags.of(
                source, day(on), List.of(keys).stream().map(LiveFlag::of).toList());
    }

    private static FlagsFound seen(String asOf, LiveFlags... looks) {
        return Alignment.of(QUIZ_AND_FEED).given(looks).asOf(day(asOf)).flags();
    }

    private static List<String> sources(FlagAssessment flag) {
        return flag.found().stream().map(FoundFlag::source).toList();
    }

    @Test
    void declaredFlagsAndFoundOnesStandSideBySide() {
        FlagsFound flags = seen(
                "2026-09-30",
                look("production", "2026-09-28", "quiz", "old-cart"),
                look("staging", "2026-09-28", "quiz", "feed"));

        assertThat(flags.declared()).extracting(one -> one.flag().key()).containsExactly("quiz", "feed");
        assertThat(sources(flags.declared().get(0))).containsExactly("production", "staging");
        assertThat(sources(flags.declared().get(1))).containsExactly("staging");
        assertThat(flags.undeclared()).containsOnlyKeys("old-cart");
        assertThat(flags.found()).containsOnlyKeys("quiz", "old-cart", "feed");
    }

    @Test
    void theLatestLookCountsThatTheDayAllows() {
        LiveFlags june = look("production", "2026-06-01", "quiz");
        LiveFlags september = look("production", "2026-09-01", "feed");

        for (LiveFlags[] order : List.of(new LiveFlags[] {june, september}, new LiveFlags[] {september, june})) {
            assertThat(seen("2026-05-31", order).looks()).isEmpty();
            assertThat(seen("2026-05-31", order).later()).isEqualTo(2);
            assertThat(seen("2026-06-01", order).looks()).containsExactly(june);
            assertThat(seen("2026-06-01", order).later()).isOne();
            assertThat(seen("2026-09-01", order).looks()).containsExactly(september);
            assertThat(seen("2026-09-01", order).later()).isZero();
        }
    }

    @Test
    void ofTwoLooksOnOneDayTheLaterGivenCounts() {
        LiveFlags first = look("production", "2026-06-01", "quiz");
        LiveFlags second = look("production", "2026-06-01", "feed");

        assertThat(seen("2026-06-01", first, second).looks()).containsExactly(second);
    }

    @Test
    void whatWasNotKnownThenIsNotSeen() {
        Alignment alignment = Alignment.of(QUIZ_AND_FEED)
                .given(look("production", "2026-09-01", "quiz"))
                .asOf(day("2026-09-30"));

        assertThat(alignment.knowingOnly(day("2026-08-31")).flags().looks()).isEmpty();
        assertThat(alignment.asOf(day("2026-08-31")).flags().looks()).isEmpty();
        assertThat(alignment.flags().looks()).hasSize(1);
    }

    @Test
    void withoutLiveFlagsNothingIsFoundOrUndeclared() {
        assertThat(seen("2026-09-30").looks()).isEmpty();
        assertThat(seen("2026-09-30").undeclared()).isEmpty();
        assertThat(seen("2026-09-30").declared())
                .hasSize(2)
                .allMatch(one -> one.found().isEmpty());
    }

    @Test
    void daysThatSeeTheSameLooksShareWhatWasFound() {
        Alignment alignment = Alignment.of(QUIZ_AND_FEED)
                .given(look("production", "2026-06-01", "quiz"), look("production", "2026-09-01", "feed"))
                .asOf(day("2026-09-30"));

        assertThat(alignment.asOf(day("2026-09-01")).flags()).isSameAs(alignment.flags());
        assertThat(alignment.knowingOnly(day("2026-08-31")).flags())
                .isSameAs(alignment.asOf(day("2026-06-01")).flags())
                .isNotSameAs(alignment.flags());
    }

    @Test
    void aFlagIsFoundByItsKey() {
        FlagsFound flags =
                seen("2026-09-30", look("production", "2026-09-28", "quiz"), look("staging", "2026-09-28", "quiz"));

        assertThat(flags.found("quiz")).extracting(FoundFlag::source).containsExactly("production", "staging");
        assertThat(flags.found("feed")).isEmpty();
    }
}
