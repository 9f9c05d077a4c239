package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFallBy;
import static org.missionled.model.Sample.toHold;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.toRiseBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.missionled.model.Claim;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Interval;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;

/** How good forecasts have been: dated on 2026-03-01, found on 2026-05-31, seen on 2026-09-30. */
class CalibrationProperties {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static Claim forecast(double size) {
        return claim(BETTER, WHO5, size > 0 ? toRiseBy(size) : toFallBy(-size)).withForecastOn(day("2026-03-01"));
    }

    private static Claim found(Claim claim, double effect, double half) {
        return claim.withEvidence(finding(EvidenceGrade.EXPERIMENT, effect, effect - half, effect + half)
                .withDay(day("2026-05-31")));
    }

    private static Calibration calibration(List<Claim> claims) {
        List<Feature> features = new ArrayList<>();
        for (Claim claim : claims) {
            features.add(feature("f" + features.size(), claim));
        }
        return Calibration.of(
                delivering(mission(BETTER), features.toArray(Feature[]::new)), Vantage.on(day("2026-09-30")));
    }

    private static Calibration calibration(Claim... claims) {
        return calibration(List.of(claims));
    }

    @Example
    void aForecastOf2point6Found2point1With1point5To2point7IsASlopeOf0point8077() {
        Calibration one = calibration(found(forecast(2.6), 2.1, 0.6));

        assertThat(one.pairs()).hasSize(1);
        assertThat(one.pairs().get(0).expected()).isEqualTo(0.325, within(1e-12)); // 2.6 / 8
        assertThat(one.pairs().get(0).measured()).isEqualTo(0.2625, within(1e-12)); // 2.1 / 8
        assertThat(one.pairs().get(0).standardError()).isEqualTo(0.03826530, within(1e-8)); // 1.2 / 3.92 / 8
        assertThat(one.slope().orElseThrow()).isEqualTo(0.8077, within(1e-4)); // 2.1 / 2.6
        assertThat(one.interval().orElseThrow().low()).isEqualTo(0.5769, within(1e-4)); // (2.1 - 0.6) / 2.6
        assertThat(one.interval().orElseThrow().high()).isEqualTo(1.0385, within(1e-4)); // (2.1 + 0.6) / 2.6
    }

    @Example
    void aMorePreciseFindingWeighsMore() {
        // 2 of 2 with s, 0 of 2 with 2 s: slope = (4 / 1 + 0) / (4 / 1 + 4 / 4) = 0.8
        Calibration two = calibration(found(forecast(2), 2, 0.5), found(forecast(2), 0, 1));

        assertThat(two.slope().orElseThrow()).isEqualTo(0.8, within(1e-12));
        assertThat(two.rightDirection()).isOne();
        assertThat(two.dated()).isEqualTo(2);
    }

    @Example
    void onlyWhatIsDatedBeforeItsFindingIsAForecast() {
        Claim tested = found(claim(BETTER, WHO5, toRiseBy(2)), 2, 1);
        Claim hindsight = tested.withForecastOn(day("2026-05-31"));
        Claim undatedFinding = forecast(2).withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3));
        Calibration none = calibration(tested, hindsight, undatedFinding);

        assertThat(none.undated()).isEqualTo(3);
        assertThat(none.dated()).isZero();
        assertThat(none.slope()).isEmpty();
        assertThat(none.interval()).isEmpty();
        assertThat(none.explain().reason()).isEqualTo("no claim is dated before a finding with an interval");
    }

    @Example
    void withoutASizeAnIntervalOrABaselineTheDirectionAloneTells() {
        Goal open = goal("open", Measure.of(WHO5));
        Claim unsized = found(claim(BETTER, WHO5, toRise()).withForecastOn(day("2026-03-01")), 2, 1);
        Claim withoutInterval =
                forecast(2).withEvidence(finding(EvidenceGrade.EXPERIMENT, 2).withDay(day("2026-05-31")));
        Claim withoutBaseline = found(claim(open, WHO5, toRiseBy(2)).withForecastOn(day("2026-03-01")), -2, 1);
        Claim hold = found(claim(BETTER, WHO5, toHold()).withForecastOn(day("2026-03-01")), 2, 1);
        Calibration directions = calibration(unsized, withoutInterval, withoutBaseline, hold);

        assertThat(directions.pairs()).isEmpty();
        assertThat(directions.dated()).isEqualTo(3); // to hold is no direction
        assertThat(directions.rightDirection()).isEqualTo(2);
    }

    @Example
    void whatNothingWasFoundAboutWasNeverTested() {
        Claim running = forecast(2).withEvidence(evidence(EvidenceGrade.EXPERIMENT));
        Claim elsewhere = forecast(2)
                .withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3).withOtherPeople("pilot schools"));
        Feature declined = feature("declined", forecast(2))
                .withLifecycle(Lifecycle.notSaid().withDeclinedBecause("no"));

        assertThat(calibration(running, elsewhere, forecast(2)).neverTested()).isEqualTo(3);
        assertThat(Calibration.of(delivering(mission(BETTER), declined), Vantage.on(day("2026-09-30")))
                        .neverTested())
                .isZero();
    }

    @Example
    void percentOfTheControlGroupIsComparedByWayOfTheBaseline() {
        Claim tested = forecast(2.6)
                .withEvidence(evidence(EvidenceGrade.EXPERIMENT)
                        .withFinding(
                                Finding.of(5, Finding.Unit.PERCENT_OF_CONTROL).withInterval(new Interval(1, 9)))
                        .withDay(day("2026-05-31")));

        assertThat(calibration(tested).slope().orElseThrow()).isEqualTo(1, within(1e-12)); // 5 % of 52 is 2.6
    }

    @Property(tries = 200)
    void whoFindsWhatTheyForecastHasASlopeOf1AndWhoFindsKTimesThatASlopeOfK(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0.1, max = 9) Double> sizes,
            @ForAll @DoubleRange(min = 0.05, max = 2) double half,
            @ForAll @DoubleRange(min = 0.1, max = 3) double k) {
        List<Claim> perfect = new ArrayList<>();
        List<Claim> scaled = new ArrayList<>();
        for (double size : sizes) {
            double signed = perfect.size() % 2 == 0 ? size : -size;
            perfect.add(found(forecast(signed), signed, half * size));
            scaled.add(found(forecast(signed), k * signed, half * size));
        }

        assertThat(calibration(perfect).slope().orElseThrow()).isEqualTo(1, within(1e-9));
        assertThat(calibration(scaled).slope().orElseThrow()).isEqualTo(k, within(1e-9));
        assertThat(calibration(perfect).rightDirection()).isEqualTo(sizes.size());
    }
}
