package org.missionled.alignment;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.model.Reach;

class ExplanationProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    @Property
    void everyPaceCanBeRedoneByHandFromWhatIsPrinted(@ForAll("missions") AnyMission any) {
        any.alignment().measures().stream()
                .filter(measure -> measure.pace().isPresent())
                .filter(measure -> !takesZeroAsAThousandth(measure))
                .forEach(ExplanationTest::redoneByHand);
    }

    private static boolean takesZeroAsAThousandth(MeasureAssessment measure) {
        Reach reach = measure.measure().reach().orElseThrow();
        return measure.yardstick().isProgressMeasure()
                && (reach.bound().value() == 0 || reach.baseline().orElseThrow().value() == 0);
    }
}
