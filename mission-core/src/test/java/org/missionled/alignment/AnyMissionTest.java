package org.missionled.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Laws over random missions are worth what the missions show: here they are seen to show everything. */
class AnyMissionTest {
    @Test
    void everyVerdictComesUpOften() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        LongStream.range(0, 3000)
                .mapToObj(AnyMission::of)
                .forEach(any -> any.alignment().rollUp().counts().forEach((v, n) -> seen.merge(v, n, Integer::sum)));

        assertThat(seen).containsOnlyKeys(Verdict.values());
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isGreaterThan(5));
    }

    @Test
    void theSameSeedGrowsTheSame() {
        assertThat(AnyMission.of(7).mission()).isEqualTo(AnyMission.of(7).mission());
        assertThat(AnyMission.of(7).observations()).isEqualTo(AnyMission.of(7).observations());
        assertThat(AnyMission.of(7).mission()).isNotEqualTo(AnyMission.of(8).mission());
    }
}
