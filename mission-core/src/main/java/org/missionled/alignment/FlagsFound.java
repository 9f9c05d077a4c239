package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Feature;
import org.missionled.model.Mission;

/**
 * Declared flags and live ones side by side. Of several looks at one system the latest counts that was taken up to a
 * day.
 */
public final class FlagsFound {
    private final Mission mission;
    private final List<LiveFlags> looks;
    private final int later;
    private final Map<String, List<FoundFlag>> found;
    private final Once<List<FlagAssessment>> declared;
    private final Once<Map<String, List<FoundFlag>>> undeclared;

    private FlagsFound(Mission mission, List<LiveFlags> looks, int later, Map<String, List<FoundFlag>> found) {
        this.mission = mission;
        this.looks = List.copyOf(looks);
        this.later = later;
        this.found = Collections.unmodifiableMap(found);
        this.declared = Once.by(this::withFeature);
        this.undeclared = Once.by(this::withoutFeature);
    }

    static FlagsFound of(Mission mission, List<LiveFlags> given, LocalDate knownOn) {
        Map<String, LiveFlags> latest = new LinkedHashMap<>();
        int later = 0;
        for (LiveFlags look : given) {
            if (look.readOn().isAfter(knownOn)) {
                later++;
            } else {
                latest.merge(look.source(), look, (a, b) -> b.readOn().isBefore(a.readOn()) ? a : b);
            }
        }
        Map<String, List<FoundFlag>> byKey = new LinkedHashMap<>();
        for (LiveFlags look : latest.values()) {
            for (LiveFlag flag : look.flags()) {
                byKey.merge(
                        flag.key(),
                        List.of(new FoundFlag(flag, look.source(), look.readOn())),
                        (before, one) ->
                                Stream.concat(before.stream(), one.stream()).toList());
            }
        }
        return new FlagsFound(mission, List.copyOf(latest.values()), later, byKey);
    }

    private List<FlagAssessment> withFeature() {
        List<FlagAssessment> all = new ArrayList<>();
        for (Feature feature : mission.features()) {
            feature.flag().ifPresent(flag -> all.add(new FlagAssessment(feature, flag, found(flag.key()))));
        }
        return Collections.unmodifiableList(all);
    }

    private Map<String, List<FoundFlag>> withoutFeature() {
        Set<String> keys = new HashSet<>();
        mission.features().forEach(feature -> feature.flag().ifPresent(flag -> keys.add(flag.key())));
        Map<String, List<FoundFlag>> rest = new LinkedHashMap<>();
        found.forEach((key, some) -> {
            if (!keys.contains(key)) {
                rest.put(key, some);
            }
        });
        return Collections.unmodifiableMap(rest);
    }

    /** {@return for each system the look that counts, in the order in which the systems were first given} */
    public List<LiveFlags> looks() {
        return looks;
    }

    /** {@return how many looks were taken later and are not seen} */
    public int later() {
        return later;
    }

    /** {@return every declared flag, in declaration order, with where it was found} */
    public List<FlagAssessment> declared() {
        return declared.get();
    }

    /** {@return every flag that was found, by its key in the order of first appearance, once for each system} */
    public Map<String, List<FoundFlag>> found() {
        return found;
    }

    /**
     * Where a flag was found.
     *
     * @param key the flag's key
     * @return once for each system; empty where it was found in none
     */
    public List<FoundFlag> found(String key) {
        return found.getOrDefault(key, List.of());
    }

    /** {@return those of the flags that were found that no feature stands behind} */
    public Map<String, List<FoundFlag>> undeclared() {
        return undeclared.get();
    }
}
