package org.missionled.json;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.report.view.Judgement;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.PointView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.WayView;

/**
 * How a measure stood in one report.
 *
 * @param asOf the day of the report
 * @param judgement the verdict
 * @param observed the value that was judged; empty where there was none
 * @param way how far it had come; empty where that was not judged
 */
public record Step(LocalDate asOf, Judgement judgement, Optional<PointView> observed, Optional<WayView> way) {

    static Optional<Step> of(String anchor, ReportView view) {
        return view.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(measure -> measure.anchor().equals(anchor))
                .findFirst()
                .map(measure -> of(measure, view.asOf()));
    }

    private static Step of(MeasureView measure, LocalDate asOf) {
        return new Step(asOf, measure.judgement(), measure.observed(), measure.way());
    }
}
