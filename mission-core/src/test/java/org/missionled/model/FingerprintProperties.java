package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.baseline;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.rising;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The laws of fingerprints. */
class FingerprintProperties {
    private static final List<String> SPACES = List.of(" ", "  ", "\t", "\n", "\u00a0", " \r\n ");
    private static final ImpactMetric WHO5 = rising("who-5");

    private static Fingerprint of(String statement) {
        return Fingerprint.of(Goal.of(goal("g").id(), GoalKind.PURPOSE, statement));
    }

    @Property
    void whiteSpaceNeverChangesOne(
            @ForAll @Size(min = 1, max = 8) List<@AlphaChars @NumericChars @StringLength(min = 1, max = 8) String> words,
            @ForAll @Size(8) List<@IntRange(max = 5) Integer> spaces) {
        StringBuilder spaced = new StringBuilder(SPACES.get(spaces.get(0)));
        for (int at = 0; at < words.size(); at++) {
            spaced.append(words.get(at)).append(SPACES.get(spaces.get(at)));
        }
        assertThat(of(spaced.toString())).isEqualTo(of(String.join(" ", words)));
    }

    @Property
    void anyTextHasOneAndItIsThatOfItsVisibleForm(@ForAll @NotBlank @StringLength(max = 40) String text) {
        Assume.that(!Visible.text(text).isEmpty());
        Fingerprint fingerprint = of(text);

        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
        assertThat(of("  " + text + "\n")).isEqualTo(fingerprint);
    }

    @Property
    void aChangedTargetAlwaysChangesOne(
            @ForAll @DoubleRange(min = 53, max = 1000) double bound,
            @ForAll @DoubleRange(min = 53, max = 1000) double otherBound,
            @ForAll @IntRange(min = 1, max = 3000) int days,
            @ForAll @IntRange(min = 1, max = 3000) int otherDays) {
        Goal one = aiming(bound, days);
        Goal other = aiming(otherBound, otherDays);

        assertThat(Fingerprint.of(one).equals(Fingerprint.of(other)))
                .isEqualTo(Double.compare(bound, otherBound) == 0 && days == otherDays);
        assertThat(Fingerprint.of(one).words()).isEqualTo(Fingerprint.of(other).words());
    }

    private static Goal aiming(double bound, int days) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return goal(
                "feel-better",
                Measure.of(
                        WHO5, Target.from(baseline(52, start.toString()), Bound.atLeast(bound), start.plusDays(days))));
    }

    @Property
    void theOrderOfMeasuresDoesNotMatter(@ForAll @DoubleRange(min = 53, max = 1000) double bound) {
        Measure one = aiming(bound, 100).measures().get(0);
        Measure other = Measure.of(rising("sleep"));

        assertThat(Fingerprint.of(goal("g", one, other))).isEqualTo(Fingerprint.of(goal("g", other, one)));
    }
}
