package org.missionled.rule;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;

import org.missionled.measurement.Observations;
import org.missionled.model.Measure;
import org.missionled.model.Mission;

/** A mission that was reviewed on 2026-06-30, and what was observed only after that. */
final class Reviewed {
    static final Mission MISSION = mission(goal("feel-better", Measure.of(rising("who-5"), from52To60())))
            .withReviewedOn(day("2026-06-30"));
    static final Observations AFTER_THE_REVIEW =
            observed("who-5").in("2026-07", 53).in("2026-08", 54).all();

    private Reviewed() {}
}
