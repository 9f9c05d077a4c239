package org.missionled.alignment;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExplanationProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    @Property
    void everyPaceCanBeRedoneByHandFromWhatIsPrinted(@ForAll("missions") AnyMission any) {
        any.alignment().measures().stream()
                .filter(measure -> measure.pace().isPresent())
                .forEach(ExplanationTest::redoneByHand);
    }
}
