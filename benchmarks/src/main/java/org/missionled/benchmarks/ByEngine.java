package org.missionled.benchmarks;

import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.contribution.Waterfall;
import org.missionled.measurement.Observations;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Mission;

/** The alignment by the engine: what was asked of it, all of which is read. */
final class ByEngine {
    private final Mission mission;
    private final Observations observations;
    private final Outcome outcome;

    /** What was read and is no number; a sum, so that nothing read is idle. */
    private long said;

    ByEngine(Mission mission, Observations observations) {
        this.mission = mission;
        this.observations = observations;
        this.outcome = new Outcome(mission.metrics().size());
    }

    /** Progress, time used, pace and verdict of each metric. */
    Outcome align() {
        readMeasures(alignment());
        return outcome;
    }

    /** The same, the plans of all metrics, what may be said of each claim, and all of it rolled up. */
    Outcome sayEverything() {
        Alignment alignment = alignment();
        readMeasures(alignment);
        int m = 0;
        for (MeasureAssessment measure : alignment.measures()) {
            readPlan(m++, measure.waterfall());
        }
        for (FeatureAssessment feature : alignment.features()) {
            for (ClaimAssessment claim : feature.claims()) {
                said += claim.grade() == EvidenceGrade.EXPERIMENT ? 1 : 0;
                said += claim.result() == ClaimResult.RIGHT_SIDE ? 1 : 0;
                said += claim.verb().length();
            }
        }
        said += alignment.rollUp().known();
        return outcome;
    }

    private Alignment alignment() {
        return Alignment.of(mission).given(observations).asOf(Facts.AS_OF);
    }

    private void readMeasures(Alignment alignment) {
        int m = 0;
        for (MeasureAssessment measure : alignment.measures()) {
            outcome.progress[m] = measure.progress().orElse(Double.NaN);
            outcome.timeUsed[m] = measure.timeUsed().orElse(Double.NaN);
            outcome.pace[m] = measure.pace().orElse(Double.NaN);
            said += measure.verdict().isKnown() ? 1 : 0;
            m++;
        }
    }

    private void readPlan(int m, Waterfall plan) {
        outcome.least[m] = plan.toCome().least() / plan.gap();
        outcome.most[m] = plan.toCome().most() / plan.gap();
        said += plan.undated() + plan.unsized();
        said += plan.unplanned().most() > 0 ? 1 : 0;
        said += plan.moved().isPresent() ? 1 : 0;
    }

    /** What the verdicts, grades, results and words add up to. */
    long said() {
        return said;
    }
}
