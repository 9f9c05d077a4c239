package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.model.Mission;

/**
 * Declared flags and live ones side by side. Of several looks at one system the latest counts that was taken up to a
 * day.
 */
public final class FlagsFound {
    private final List<LiveFlags> looks;
    private final int later;
    private final List<FlagAssessment> declared;
    private final Map<String, List<FoundFlag>> found;
    private final Map<String, List<FoundFlag>> undeclared;

    private FlagsFound(
            List<LiveFlags> looks,
            int later,
            List<FlagAssessment> declared,
            Map<String, List<FoundFlag>> found,
            Map<String, List<FoundFlag>> undeclared) {
        this.looks = List.copyOf(looks);
        this.later = later;
        this.declared = List.copyOf(declared);
        this.found = Collections.unmodifiableMap(found);
        this.undeclared = Collections.unmodifiableMap(undeclared);
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
                byKey.computeIfAbsent(flag.key(), key -> new ArrayList<>())
                        .add(new FoundFlag(flag, look.source(), look.readOn()));
            }
        }
        List<FlagAssessment> declared = new ArrayList<>();
        for (Feature feature : mission.features()) {
            Optional<Flag> flag = feature.flag();
            if (flag.isPresent()) {
                declared.add(new FlagAssessment(
                        feature, flag.get(), byKey.getOrDefault(flag.get().key(), List.of())));
            }
        }
        byKey.replaceAll((key, some) -> List.copyOf(some));
        Map<String, List<FoundFlag>> undeclared = new LinkedHashMap<>(byKey);
        declared.forEach(one -> undeclared.remove(one.flag().key()));
        return new FlagsFound(List.copyOf(latest.values()), later, declared, byKey, undeclared);
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
        return declared;
    }

    /** {@return every flag that was found, by its key in the order of first appearance, once for each system} */
    public Map<String, List<FoundFlag>> found() {
        return found;
    }

    /** {@return those of the flags that were found that no feature stands behind} */
    public Map<String, List<FoundFlag>> undeclared() {
        return undeclared;
    }
}
