package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.missionled.contribution.Calibration;
import org.missionled.contribution.Calibration.Pair;
import org.missionled.model.Decimal;
import org.missionled.model.Interval;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;

/** How good forecasts have been, where any was dated before its finding. */
final class ForecastsSection {
    private static final List<String> HEADER = List.of("Feature", "Metric", "Forecast", "Found");

    private ForecastsSection() {}

    static List<Block> of(MissionReport report) {
        Calibration calibration = report.alignment().calibration();
        if (calibration.dated() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "How good our forecasts have been"));
        blocks.add(new Paragraph(sentence(calibration)));
        if (!calibration.pairs().isEmpty()) {
            blocks.add(new Table(
                    HEADER,
                    calibration.pairs().stream().map(pair -> row(pair, report)).toList()));
            blocks.add(new Paragraph("Both are shares of the way from baseline to target, for the people who are"
                    + " reached. The first number is the slope of a line through the origin, each finding weighted by"
                    + " its precision: 1 would be what we forecast."));
        }
        return blocks;
    }

    private static String sentence(Calibration calibration) {
        StringBuilder text = new StringBuilder();
        calibration
                .slope()
                .ifPresent(slope -> text.append("We got ")
                        .append(hundredths(slope))
                        .append(calibration
                                .interval()
                                .map(ForecastsSection::range)
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

    private static String range(Interval interval) {
        return " (95 % interval " + hundredths(interval.low()) + " to " + hundredths(interval.high()) + ")";
    }

    private static String hundredths(double number) {
        return Decimal.rounded(Math.rint(number * 100) / 100);
    }

    private static List<String> row(Pair pair, MissionReport report) {
        return List.of(
                report.titles().of(pair.feature()),
                pair.claim().metric().meaning(),
                Decimal.percent(pair.expected()),
                Decimal.percent(pair.measured()));
    }
}
