package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Bounds;
import org.missionled.report.view.CalibrationView;
import org.missionled.report.view.CalibrationView.Pair;
import org.missionled.report.view.Counted;
import org.missionled.report.view.ReportView;

/** How good forecasts have been, where any was dated before its finding. */
final class ForecastsSection {
    private static final List<String> HEADER = List.of("Feature", "Metric", "Forecast", "Found");

    private ForecastsSection() {}

    static List<Block> of(ReportView view) {
        CalibrationView calibration = view.calibration();
        if (calibration.dated() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "How good our forecasts have been"));
        blocks.add(new Paragraph(sentence(calibration)));
        if (!calibration.pairs().isEmpty()) {
            blocks.add(new Table(
                    HEADER,
                    calibration.pairs().stream().map(ForecastsSection::row).toList()));
            blocks.add(new Paragraph("Both are shares of the way from baseline to target, for the people who are"
                    + " reached. The first number is the slope of a line through the origin, each finding weighted by"
                    + " its precision: 1 would be what we forecast."));
        }
        return blocks;
    }

    private static String sentence(CalibrationView calibration) {
        StringBuilder text = new StringBuilder();
        calibration
                .slope()
                .ifPresent(slope -> text.append("We got ")
                        .append(slope.shown())
                        .append(calibration
                                .interval()
                                .filter(Bounds::isApart)
                                .map(range -> " (95 % interval " + range.shown() + ")")
                                .orElse(""))
                        .append(" of what we forecast; "));
        text.append(calibration.rightDirection())
                .append(" of ")
                .append(calibration.dated())
                .append(" in the right direction; ")
                .append(Counted.of(calibration.neverTested(), "claim"))
                .append(" never tested.");
        return text.toString();
    }

    private static List<String> row(Pair pair) {
        return List.of(
                pair.feature().title(),
                pair.metric().title(),
                pair.expected().shown(),
                pair.measured().shown());
    }
}
