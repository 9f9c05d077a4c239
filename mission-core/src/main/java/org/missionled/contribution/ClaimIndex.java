package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.ImpactMetric;
import org.missionled.model.JointEffect;

/**
 * Claims by metric. All are read once in the order of the features, in which they lie in memory, and then sorted: there
 * may be hundreds of thousands, and every list that grew by itself would be fetched anew for each.
 */
final class ClaimIndex {
    private final List<Feature> features;
    private final Map<ElementId, Integer> numbers = new HashMap<>();
    private final Contribution[] adds; // metric by metric, by its number
    private final int[] makers; // the feature of each, counted from 0
    private final int[] ends; // of those on each metric, by its number
    private final Map<ElementId, List<JointEffect>> joint = new HashMap<>();

    private ClaimIndex(List<Feature> features, Vantage vantage) {
        this.features = features;
        List<Contribution> all = new ArrayList<>();
        int[] on = new int[3 * features.size()];
        int[] by = new int[3 * features.size()];
        IdentityHashMap<ImpactMetric, Integer> met = new IdentityHashMap<>(); // most claims name the same objects
        for (int place = 0; place < features.size(); place++) {
            for (Claim claim : features.get(place).claims()) {
                if (all.size() == on.length) {
                    on = Arrays.copyOf(on, 2 * on.length + 1);
                    by = Arrays.copyOf(by, on.length);
                }
                on[all.size()] = met.computeIfAbsent(claim.metric(), metric -> number(metric.id()));
                by[all.size()] = place;
                all.add(Contribution.of(features.get(place), claim, vantage));
            }
        }
        this.ends = new int[numbers.size()];
        this.adds = new Contribution[all.size()];
        this.makers = new int[all.size()];
        sort(all, on, by);
    }

    static ClaimIndex of(List<Feature> features, List<JointEffect> joint, Vantage vantage) {
        ClaimIndex index = new ClaimIndex(features, vantage);
        for (JointEffect effect : joint) {
            index.joint
                    .computeIfAbsent(effect.metric().id(), id -> new ArrayList<>())
                    .add(effect);
        }
        return index;
    }

    private int number(ElementId metric) {
        return numbers.computeIfAbsent(metric, id -> numbers.size());
    }

    /** By the number of their metric, else in the same order. */
    private void sort(List<Contribution> all, int[] on, int[] by) {
        for (int i = 0; i < all.size(); i++) {
            ends[on[i]]++;
        }
        for (int number = 1; number < ends.length; number++) {
            ends[number] += ends[number - 1];
        }
        int[] next = ends.clone();
        for (int i = all.size() - 1; i >= 0; i--) {
            int to = --next[on[i]];
            adds[to] = all.get(i);
            makers[to] = by[i];
        }
    }

    /** The claims on one metric in declaration order; those of one feature stand side by side. */
    final class Made {
        private final int from;
        private final int to;

        private Made(int from, int to) {
            this.from = from;
            this.to = to;
        }

        int size() {
            return to - from;
        }

        /** What a claim adds. */
        Contribution adds(int at) {
            return adds[from + at];
        }

        /** Who makes it, counted from 0. */
        int place(int at) {
            return makers[from + at];
        }

        /** Who makes it. */
        Feature feature(int at) {
            return features.get(place(at));
        }
    }

    /** The claims on a metric. */
    Made on(ElementId metric) {
        Integer number = numbers.get(metric);
        return number == null ? new Made(0, 0) : new Made(number == 0 ? 0 : ends[number - 1], ends[number]);
    }

    /** What features do to a metric together, in declaration order. */
    List<JointEffect> jointOn(ElementId metric) {
        return joint.getOrDefault(metric, List.of());
    }
}
