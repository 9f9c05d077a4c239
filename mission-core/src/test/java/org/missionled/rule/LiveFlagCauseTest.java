package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.Mission;
import org.missionled.rule.standard.StandardRules;

/** What was found in a live system since the review is data; what expired since then is time. */
class LiveFlagCauseTest {
    private static final Mission REVIEWED_IN_JUNE = delivering(
                    mission(),
                    feature("quiz").withFlag(Flag.of(FlagKind.RELEASE, "quiz").withExpires(day("2026-08-31"))))
            .withReviewedOn(day("2026-06-15"));
    private static final LiveFlags IN_JUNE = production("2026-06-01", "quiz");
    private static final LiveFlags IN_SEPTEMBER = production("2026-09-01", "quiz", "old-cart");

    private static LiveFlags production(String readOn, String... keys) {
        return LiveFlags.of(
                "production",
                day(readOn),
                List.of(keys).stream().map(LiveFlag::of).toList());
    }

    private static List<Cause> causes(Rule<?> rule, LiveFlags... looks) {
        return RuleSet.of(List.of(rule))
                .inspect(Alignment.of(REVIEWED_IN_JUNE).given(looks).asOf(day("2026-09-30")))
                .violations()
                .stream()
                .map(Violation::cause)
                .toList();
    }

    @Test
    void whatWasFoundSinceTheReviewIsData() {
        assertThat(causes(StandardRules.LIVE_FLAG_IS_DECLARED, IN_JUNE, IN_SEPTEMBER))
                .containsExactly(Cause.DATA);
    }

    @Test
    void whatWasFoundAtTheReviewIsAChange() {
        assertThat(causes(StandardRules.LIVE_FLAG_IS_DECLARED, production("2026-06-15", "quiz", "old-cart")))
                .containsExactly(Cause.CHANGE);
    }

    @Test
    void whatExpiredSinceTheReviewIsTime() {
        assertThat(causes(StandardRules.FLAG_IS_NOT_EXPIRED)).containsExactly(Cause.TIME);
        assertThat(causes(StandardRules.FLAG_IS_NOT_EXPIRED, IN_JUNE)).containsExactly(Cause.TIME);
        assertThat(causes(StandardRules.FLAG_IS_NOT_EXPIRED, IN_SEPTEMBER)).containsExactly(Cause.TIME);
    }
}
