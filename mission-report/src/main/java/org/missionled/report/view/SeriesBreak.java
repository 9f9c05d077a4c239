package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.Target;

/** Where a series breaks, and what that means for the verdict. */
final class SeriesBreak {
    private SeriesBreak() {}

    static Optional<String> of(Assessment one) {
        return one.countedDifferentlySince()
                .map(day -> "Series break: values are counted differently since " + day + ". " + meaning(one, day));
    }

    private static String meaning(Assessment one, LocalDate day) {
        if (one.isBroken()) {
            return "Those before and after cannot be compared, so there is no verdict until there is a baseline from"
                    + " after that day.";
        }
        if (baseline(one).isEmpty()) {
            return "The verdict looks at the last value alone, so it stands.";
        }
        return baseline(one).get().isBefore(day)
                ? "The verdict rests on values from before that day, so it stands."
                : "The baseline is from after that day too, so the verdict stands.";
    }

    private static Optional<LocalDate> baseline(Assessment one) {
        if (one instanceof GuardrailAssessment guardrail) {
            return guardrail.guardrail().tolerance().map(it -> it.baseline().on());
        }
        return ((MeasureAssessment) one).target().flatMap(Target::baseline).map(it -> it.on());
    }
}
