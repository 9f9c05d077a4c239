package org.missionled.contribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.ClaimIndex.Made;
import org.missionled.model.ElementId;
import org.missionled.model.Finding;
import org.missionled.model.Interval;
import org.missionled.model.JointEffect;

/** What features do to one metric, sorted into what can show in its last value and what is still to come. */
final class Effects {
    private final Gap gap;
    private final Gap.Days days;
    private final double towards;
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
        this.days = gap.days();
        this.towards = gap.towards();
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
        Made made = claims.index().on(metric);
        Set<ElementId> together = effects.together(claims.index().jointOn(metric), made);
        int place = -1;
        for (int at = 0; at < made.size(); at++) {
            if (!together.isEmpty() && together.contains(made.feature(at).id())) {
                continue;
            }
            if (made.place(at) != place) {
                effects.next();
                place = made.place(at);
            }
            if (!effects.isGone(made.adds(at))) {
                effects.add(
                        made.adds(at),
                        counted == null ? List.of() : List.of(made.feature(at).id()));
            }
        }
        effects.next();
        return effects;
    }

    /** Counts what several features do together, and says whose own claims it replaces. */
    private Set<ElementId> together(List<JointEffect> joint, Made made) {
        Set<ElementId> replaced = new HashSet<>();
        for (JointEffect effect : joint) {
            long last = Long.MIN_VALUE;
            boolean all = true;
            for (int at = 0; at < made.size(); at++) {
                if (effect.features().contains(made.feature(at).id())) {
                    last = Math.max(last, made.adds(at).lands());
                    all &= !isGone(made.adds(at));
                }
            }
            if (all) {
                replaced.addAll(effect.features());
                add(Contribution.of(effect, last, vantage), effect.features());
                next();
            }
        }
        return replaced;
    }

    /** What is to come counts only if it is there when due; what can show in the last value, if it was there then. */
    private boolean isGone(Contribution adds) {
        Landing landing = Landing.of(adds.lands(), days);
        return adds.gone() <= (landing == Landing.SEEN ? days.asOf() : days.by());
    }

    private void add(Contribution adds, List<ElementId> whose) {
        if (adds.isNothing()) {
            return;
        }
        Landing landing = Landing.of(adds.lands(), days);
        switch (landing) {
            case UNDATED -> undated++;
            case TOO_LATE -> tooLate++;
            case IN_BASELINE -> {}
            case SEEN -> {
                if (adds.isTested()) {
                    add(counted(adds, landing, whose));
                } else {
                    untested++;
                }
            }
            case TO_COME -> add(counted(adds, landing, whose));
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
    private Counted counted(Contribution adds, Landing landing, List<ElementId> whose) {
        Finding finding = adds.finding();
        if (finding == null) {
            double amount = towards * adds.expected();
            return new Counted(whose, adds.layer(), landing, amount, amount, amount);
        }
        Interval interval = finding.interval().orElseGet(() -> new Interval(finding.effect(), finding.effect()));
        double one = towards * adds.reach() * inUnits(interval.low(), finding);
        double other = towards * adds.reach() * inUnits(interval.high(), finding);
        double amount = towards * adds.reach() * inUnits(finding.effect(), finding);
        return new Counted(whose, adds.layer(), landing, Math.min(one, other), amount, Math.max(one, other));
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
