package org.missionled.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.ClaimIndex.Made;
import org.missionled.model.Claim;
import org.missionled.model.Effect.Movement;
import org.missionled.model.ElementId;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.Interval;
import org.missionled.model.JointEffect;

/** What features do to one metric, sorted into what can show in its last value and what is still to come. */
final class Effects {
    private final Gap gap;
    private final Vantage vantage;
    private final Stack found = new Stack();
    private final Stack toCome = new Stack();
    private final @Nullable List<Counted> counted; // kept only to be explained
    private int undated;
    private int unsized;
    private int untested;
    private int tooLate;

    /** One effect that counts, in the metric's unit and positive towards the bound. */
    record Counted(
            List<ElementId> whose, EvidenceLayer layer, Landing landing, double low, double amount, double high) {}

    private Effects(Gap gap, Vantage vantage, @Nullable List<Counted> counted) {
        this.gap = gap;
        this.vantage = vantage;
        this.counted = counted;
    }

    static Effects of(Gap gap, Claims claims) {
        return of(gap, claims, null);
    }

    /** Every effect that counts, one by one. */
    static List<Counted> eachOf(Gap gap, Claims claims) {
        List<Counted> counted = new ArrayList<>();
        of(gap, claims, counted);
        return counted;
    }

    private static Effects of(Gap gap, Claims claims, @Nullable List<Counted> counted) {
        Effects effects = new Effects(gap, claims.vantage(), counted);
        ElementId metric = gap.metric().id();
        List<Made> made = claims.index().on(metric);
        Set<ElementId> together = effects.together(claims.index().jointOn(metric), made);
        for (int i = 0; i < made.size(); i++) {
            Made next = made.get(i);
            if (!together.isEmpty() && together.contains(next.feature().id())) {
                continue;
            }
            if (i > 0 && !made.get(i - 1).feature().equals(next.feature())) {
                effects.next();
            }
            effects.add(next.feature(), next.claim());
        }
        effects.next();
        return effects;
    }

    /** Counts what several features do together, and says whose own claims it replaces. */
    private Set<ElementId> together(List<JointEffect> joint, List<Made> made) {
        Set<ElementId> replaced = new HashSet<>();
        for (JointEffect effect : joint) {
            LocalDate last = LocalDate.MIN;
            boolean all = true;
            for (Made next : made) {
                if (effect.features().contains(next.feature().id())) {
                    LocalDate day = Landing.day(next.feature(), next.claim());
                    last = day == null || last == null ? null : day.isAfter(last) ? day : last;
                    all &= !isGone(next.feature(), day);
                }
            }
            if (all) {
                replaced.addAll(effect.features());
                add(
                        effect.features(),
                        effect.effect().movement(),
                        Amounts.signed(effect.effect(), Double.NaN)
                                * effect.reach().orElse(1),
                        effect.reach().orElse(1),
                        effect.evidence(),
                        last);
                next();
            }
        }
        return replaced;
    }

    private void add(Feature feature, Claim claim) {
        LocalDate day = Landing.day(feature, claim);
        if (isGone(feature, day)) {
            return;
        }
        add(
                List.of(feature.id()),
                claim.effect().movement(),
                Amounts.expected(claim),
                Amounts.reach(claim),
                claim.evidence(),
                day);
    }

    /** What is to come counts only if it is there when due; what can show in the last value, if it was there then. */
    private boolean isGone(Feature feature, @Nullable LocalDate day) {
        return Landing.isGone(feature, Landing.of(day, gap) == Landing.SEEN ? gap.asOf() : gap.by());
    }

    private void add(
            List<ElementId> whose,
            Movement movement,
            double expected,
            double reach,
            List<Evidence> evidence,
            @Nullable LocalDate day) {
        Weighed weighed = Weighed.of(evidence, gap.metric().id(), movement, vantage);
        boolean isFound = weighed.result().isFound();
        if (movement == Movement.HOLDS && !isFound) {
            return; // adds nothing, and has neither a day nor a size to miss
        }
        Landing landing = Landing.of(day, gap);
        switch (landing) {
            case UNDATED -> undated++;
            case TOO_LATE -> tooLate++;
            case IN_BASELINE -> {}
            case SEEN -> {
                if (isFound && weighed.grade().isComparative()) {
                    add(counted(whose, weighed, landing, expected, reach));
                } else {
                    untested++;
                }
            }
            case TO_COME -> add(counted(whose, weighed, landing, expected, reach));
        }
    }

    private void add(Counted effect) {
        if (Double.isNaN(effect.amount())) {
            unsized++;
            return;
        }
        if (counted != null) {
            counted.add(effect);
        }
        if (effect.landing() == Landing.SEEN) {
            found.add(effect.layer(), effect.low(), effect.high());
        } else {
            toCome.add(effect.layer(), effect.amount(), effect.amount());
        }
    }

    /** A finding replaces the expectation. */
    private Counted counted(List<ElementId> whose, Weighed weighed, Landing landing, double expected, double reach) {
        EvidenceLayer layer = EvidenceLayer.of(weighed);
        double towards = gap.towards();
        if (!weighed.result().isFound()) {
            double amount = towards * expected;
            return new Counted(whose, layer, landing, amount, amount, amount);
        }
        Finding finding = weighed.evidence().orElseThrow().finding().orElseThrow();
        Interval interval = finding.interval().isPresent()
                ? finding.interval().get()
                : new Interval(finding.effect(), finding.effect());
        double one = towards * reach * inUnits(interval.low(), finding);
        double other = towards * reach * inUnits(interval.high(), finding);
        double amount = towards * reach * inUnits(finding.effect(), finding);
        return new Counted(whose, layer, landing, Math.min(one, other), amount, Math.max(one, other));
    }

    private double inUnits(double effect, Finding finding) {
        return Amounts.found(
                effect, finding.unit(), gap.metric(), gap.baseline().value());
    }

    private void next() {
        found.next();
        toCome.next();
    }

    /** What findings of features that can show in the last value explain of it, by the ends of their intervals. */
    Span explained() {
        return found.downTo(EvidenceLayer.HYPOTHESIS);
    }

    /** What is to come and backed at least as well as a layer, within what the metric can still move. */
    Span toComeDownTo(EvidenceLayer layer) {
        return toCome.downTo(layer).within(gap.roomBehind(), gap.room());
    }

    int undated() {
        return undated;
    }

    int unsized() {
        return unsized;
    }

    int untested() {
        return untested;
    }

    int tooLate() {
        return tooLate;
    }
}
