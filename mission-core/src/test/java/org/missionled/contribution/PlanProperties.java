package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFallBy;
import static org.missionled.model.Sample.toRiseBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.missionled.alignment.Alignment;
import org.missionled.model.Claim;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Limits;
import org.missionled.model.Measure;

/**
 * Laws of the plan: monotone in what is claimed, within the natural limit, and deaf to hypotheses where it is backed.
 */
class PlanProperties {
    private static final ImpactMetric WHO5 = rising("who-5").withLimits(new Limits(0, 70));
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static Claim hoped(double size) {
        return claim(BETTER, WHO5, size > 0 ? toRiseBy(size) : toFallBy(-size)).withLanding(day("2026-10-01"));
    }

    private static Waterfall plan(List<Claim> claims) {
        List<Feature> features = new ArrayList<>();
        for (Claim claim : claims) {
            features.add(feature("f" + features.size(), claim));
        }
        return Alignment.of(delivering(mission(BETTER), features.toArray(Feature[]::new)))
                .asOf(day("2026-06-30"))
                .measures()
                .get(0)
                .waterfall();
    }

    private static List<Claim> plus(List<Claim> claims, Claim added) {
        List<Claim> more = new ArrayList<>(claims);
        more.add(added);
        return more;
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-5, 10).filter(size -> size != 0),
                        Arbitraries.of(EvidenceGrade.values()),
                        Arbitraries.of(true, false))
                .as((size, grade, isFound) ->
                        isFound ? hoped(1).withEvidence(finding(grade, size, size - 1, size + 1)) : hoped(size))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 300)
    void oneMoreClaimTowardsTheBoundNeverMakesThePlanSmaller(
            @ForAll("claims") List<Claim> claims, @ForAll @DoubleRange(min = 0.01, max = 20) double size) {
        Span before = plan(claims).toCome();
        Span after = plan(plus(claims, hoped(size))).toCome();

        assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
        assertThat(after.most()).isGreaterThanOrEqualTo(before.most());
    }

    @Property(tries = 300)
    void noPlanReachesBeyondTheNaturalLimits(@ForAll("claims") List<Claim> claims) {
        assertThat(plan(claims).toCome().most()).isLessThanOrEqualTo(18); // 70 - 52
        assertThat(plan(claims).toCome().least()).isGreaterThanOrEqualTo(-52); // 0 - 52
    }

    @Property(tries = 300)
    void aHypothesisNeverChangesWhatIsBacked(
            @ForAll("claims") List<Claim> claims, @ForAll @DoubleRange(min = 0.01, max = 20) double size) {
        for (Claim hypothesis : List.of(hoped(size), hoped(-size))) {
            Waterfall after = plan(plus(claims, hypothesis));
            for (EvidenceLayer layer : EvidenceLayer.values()) {
                if (layer != EvidenceLayer.HYPOTHESIS) {
                    assertThat(after.toCome(layer)).isEqualTo(plan(claims).toCome(layer));
                }
            }
        }
    }

    @Property(tries = 300)
    void theLayersAddUpToThePlan(@ForAll("claims") List<Claim> claims) {
        Waterfall plan = plan(claims);
        double sum = 0;
        for (EvidenceLayer layer : EvidenceLayer.values()) {
            sum += plan.toCome(layer).least() + plan.toCome(layer).most();
        }
        assertThat(sum).isEqualTo(plan.toCome().least() + plan.toCome().most(), within(1e-9));
    }
}
