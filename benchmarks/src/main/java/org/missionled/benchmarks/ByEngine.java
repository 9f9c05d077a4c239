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

/** The alignment by the engine, with everything read that it says. */
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

    Outcome align() {
        Alignment alignment = Alignment.of(mission).given(observations).asOf(Facts.AS_OF);
        int m = 0;
        for (MeasureAssessment measure : alignment.measures()) {
            outcome.progress[m] = measure.progress().orElse(Double.NaN);
            outcome.timeUsed[m] = measure.timeUsed().orElse(Double.NaN);
            outcome.pace[m] = measure.pace().orElse(Double.NaN);
            said += measure.verdict().isKnown() ? 1 : 0;
            readPlan(m, measure.waterfall());
            m++;
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
