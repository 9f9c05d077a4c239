package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Claim;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;

/**
 * Which features make a claim on a goal or on a metric, whatever the day. They are sorted when somebody first asks, and
 * safe to share between threads.
 */
final class Makers {
    private final List<Feature> features;
    private volatile @Nullable Map<ElementId, List<Feature>> sorted; // ids of goals differ from those of metrics

    Makers(List<Feature> features) {
        this.features = features;
    }

    List<Feature> features() {
        return features;
    }

    /** Each once, in declaration order. */
    List<Feature> of(ElementId goalOrMetric) {
        Map<ElementId, List<Feature>> known = sorted;
        if (known == null) {
            known = new Sorting().all(features);
            sorted = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(goalOrMetric, List.of()));
    }

    private static final class Sorting {
        private final Map<ElementId, List<Feature>> byId = new HashMap<>();
        private final IdentityHashMap<Object, List<Feature>> met =
                new IdentityHashMap<>(); // most claims name the same objects

        Map<ElementId, List<Feature>> all(List<Feature> features) {
            for (Feature feature : features) {
                List<Claim> claims = feature.claims();
                for (int at = 0; at < claims.size(); at++) {
                    Claim claim = claims.get(at);
                    add(feature, claim.goal(), claim.goal().id());
                    add(feature, claim.metric(), claim.metric().id());
                }
            }
            return byId;
        }

        private void add(Feature feature, Object named, ElementId id) {
            List<Feature> makers =
                    met.computeIfAbsent(named, object -> byId.computeIfAbsent(id, i -> new ArrayList<>(2)));
            int last = makers.size() - 1;
            if (last < 0 || !makers.get(last).id().equals(feature.id())) { // claims of one feature stand together
                makers.add(feature);
            }
        }
    }
}
