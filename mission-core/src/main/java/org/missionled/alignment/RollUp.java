package org.missionled.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a goal or a mission stands, as three things and never an average: guardrails that are broken, the worst known
 * verdict and whose it is, and how much is not known. A target that was missed is the worst until somebody decides what
 * becomes of its goal.
 *
 * <p>A metric that is no longer known still counts with its last known verdict, so ceasing to measure never looks like
 * improving. What a person judged from words is counted and never weighed against numbers.
 */
public final class RollUp {
    private final List<GuardrailAssessment> breached;
    private final List<GuardrailAssessment> notShownSafe;
    private final @Nullable MeasureAssessment worst;
    private final Map<Verdict, Integer> counts;
    private final List<MeasureAssessment> decided;

    private RollUp(
            List<GuardrailAssessment> breached,
            List<GuardrailAssessment> notShownSafe,
            @Nullable MeasureAssessment worst,
            Map<Verdict, Integer> counts,
            List<MeasureAssessment> decided) {
        this.breached = List.copyOf(breached);
        this.notShownSafe = List.copyOf(notShownSafe);
        this.worst = worst;
        this.counts = Collections.unmodifiableMap(counts);
        this.decided = List.copyOf(decided);
    }

    /** Looks at each assessment once. */
    static RollUp of(List<MeasureAssessment> measures, List<GuardrailAssessment> guardrails, Decided decisions) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        List<GuardrailAssessment> breached = new ArrayList<>();
        List<GuardrailAssessment> notShownSafe = new ArrayList<>();
        for (GuardrailAssessment guardrail : guardrails) {
            counts.merge(guardrail.verdict(), 1, Integer::sum);
            Verdict counted = guardrail.counted().orElse(Verdict.UNMEASURED);
            if (counted == Verdict.BREACHED) {
                breached.add(guardrail);
            } else if (counted == Verdict.NOT_SHOWN_SAFE) {
                notShownSafe.add(guardrail);
            }
        }
        List<MeasureAssessment> decided = new ArrayList<>();
        MeasureAssessment worst = null;
        Verdict worstVerdict = Verdict.JUDGED; // which is never weighed against numbers
        for (MeasureAssessment measure : measures) {
            counts.merge(measure.verdict(), 1, Integer::sum);
            Verdict counted = measure.counted().orElse(Verdict.NOT_ASSESSABLE);
            if (counted == Verdict.MISSED && decisions.since(measure).isPresent()) {
                decided.add(measure);
            } else if (counted.compareTo(worstVerdict) < 0) {
                worst = measure;
                worstVerdict = counted;
            }
        }
        return new RollUp(breached, notShownSafe, worst, counts, decided);
    }

    /** {@return guardrails that are broken, or were when last known} */
    public List<GuardrailAssessment> breached() {
        return breached;
    }

    /** {@return guardrails that are neither shown to be kept nor broken, or were so when last known} */
    public List<GuardrailAssessment> notShownSafe() {
        return notShownSafe;
    }

    /** {@return the measure with the worst verdict that counts, the first declared of equals} */
    public Optional<MeasureAssessment> worst() {
        return Optional.ofNullable(worst);
    }

    /**
     * {@return the measures that were missed and about whose goal something was decided since; they are counted, and no
     * longer the worst}
     */
    public List<MeasureAssessment> decided() {
        return decided;
    }

    /** {@return how many measures and guardrails have each verdict, the worst verdict first; absent where none has} */
    public Map<Verdict, Integer> counts() {
        return counts;
    }

    /** {@return the worst verdict that counts, where anything is known} */
    public Optional<Verdict> worstVerdict() {
        return worst().flatMap(Assessment::counted);
    }

    /** {@return how many measures and guardrails have a verdict that is known} */
    public int known() {
        return sum(true);
    }

    /** {@return how many measures and guardrails have a verdict that is not known} */
    public int unknown() {
        return sum(false);
    }

    private int sum(boolean known) {
        int sum = 0;
        for (Map.Entry<Verdict, Integer> entry : counts.entrySet()) {
            sum += entry.getKey().isKnown() == known ? entry.getValue() : 0;
        }
        return sum;
    }

    @Override
    public String toString() {
        return counts + worst().map(measure -> ", worst: " + measure).orElse("");
    }
}
