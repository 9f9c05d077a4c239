package org.missionled.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.CalibrationPicture;
import org.missionled.model.Decimal;
import org.missionled.report.view.CalibrationView;

/** Forecasts against findings. */
public final class CalibrationFigure {
    private static final double Z = 1.96;
    private static final List<Column> COLUMNS = List.of(
            Column.number("No."),
            Column.words("Feature"),
            Column.words("Metric"),
            Column.number("Forecast"),
            Column.number("Found"),
            Column.number("95 % interval"));

    private CalibrationFigure() {}

    /**
     * How good forecasts have been.
     *
     * @param calibration forecasts and findings
     * @return the figure; empty where none can be drawn
     */
    public static Optional<Figure> of(CalibrationView calibration) {
        if (calibration.pairs().isEmpty()) {
            return Optional.empty();
        }
        List<CalibrationPicture.Pair> pairs = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (CalibrationView.Pair pair : calibration.pairs()) {
            String number = String.valueOf(pairs.size() + 1);
            double low = pair.measured().value() - Z * pair.standardError();
            double high = pair.measured().value() + Z * pair.standardError();
            pairs.add(new CalibrationPicture.Pair(
                    number,
                    pair.expected().value(),
                    pair.measured().value(),
                    low,
                    high,
                    pair.feature().title() + ": forecast " + pair.expected().shown() + ", found "
                            + pair.measured().shown()));
            rows.add(List.of(
                    number,
                    pair.feature().title(),
                    pair.metric().title(),
                    pair.expected().shown(),
                    pair.measured().shown(),
                    Decimal.percent(low) + " to " + Decimal.percent(high)));
        }
        String description =
                "Each forecast against what was found, in shares of the gap, with its 95 % interval; on the"
                        + " plain line all of a forecast came"
                        + calibration
                                .slope()
                                .map(slope -> "; the dashed line is what we got, " + slope.shown() + " of it")
                                .orElse("")
                        + ".";
        CalibrationPicture.Spec spec = new CalibrationPicture.Spec(
                "Forecast against finding",
                description,
                pairs,
                calibration.slope().map(slope -> slope.value()).orElse(Double.NaN));
        return Optional.of(
                new Figure("calibration-picture", CalibrationPicture.of(spec), Optional.empty(), COLUMNS, rows));
    }
}
