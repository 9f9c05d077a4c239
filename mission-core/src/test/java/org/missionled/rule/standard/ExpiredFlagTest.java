package org.missionled.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.measurement.LiveFlag;
import org.missionled.model.Lifecycle;
import org.missionled.rule.Violation;

/** An expired flag is one fact, found in a live system or not. */
class ExpiredFlagTest {
    private static final LiveFlag LIVE = LiveFlag.of("wellness.quiz");
    private static final Lifecycle LAUNCHED = Lifecycle.notSaid().withLaunchedOn(day("2026-03-01"));

    private static List<Violation> about(Alignment alignment) {
        return StandardRules.inspect(alignment).violations().stream()
                .filter(one -> one.rule().id().text().startsWith("flag."))
                .toList();
    }

    @Test
    void breaksOneRuleThatSaysWhereItIsStillLive() {
        assertThat(about(LiveFlagExamples.expired(LAUNCHED, LIVE)))
                .singleElement()
                .satisfies(one -> assertThat(one.problem())
                        .isEqualTo("feature:quiz stands behind the release flag \"wellness.quiz\", which expired on"
                                + " 2026-09-29 and is still live in production"));
    }

    @Test
    void expiresNoFurtherOnceItsFeatureIsOver() {
        LiveFlag forgotten = LIVE.withChangedOn(day("2026-01-01"));

        assertThat(about(LiveFlagExamples.expired(LAUNCHED.withRetiredOn(day("2026-09-30")), forgotten)))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .hasToString("[WARNING] feature:quiz stands behind the release flag \"wellness.quiz\", and is"
                                + " retired; the flag is still live in production | flag.outlives-feature"));
    }
}
