package org.missionled.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.Day;
import org.missionled.model.Refused;

/** What one row says, read cell by cell so that all its faults are found together. */
final class ObservationRow {
    private static final ReportingPeriod ANY_PERIOD = ReportingPeriod.parse("2026");
    private static final Reading ANY_READING = new Reading.Value(0);

    private final Map<Column, String> said;
    private final String place;
    private final List<String> faults = new ArrayList<>();

    private ObservationRow(Map<Column, String> said, String place) {
        this.said = said;
        this.place = place;
    }

    /**
     * The observation in a row.
     *
     * @param said the cells that are not empty
     * @param place where the row stands, such as {@code observations.csv:17}
     * @param faults gets what is wrong with it, each with its place
     * @return empty where anything is wrong
     */
    static Optional<Observation> read(Map<Column, String> said, String place, List<String> faults) {
        ObservationRow row = new ObservationRow(said, place);
        Optional<Observation> observation = row.observation();
        faults.addAll(row.faults);
        return row.faults.isEmpty() ? observation : Optional.empty();
    }

    private Optional<Observation> observation() {
        tried(() -> named(ANY_PERIOD, ANY_READING)); // the name is judged whatever else is wrong
        Optional<ReportingPeriod> period = tried(() -> ReportingPeriod.parse(said.getOrDefault(Column.PERIOD, "")));
        Optional<Reading> reading = reading();
        if (!faults.isEmpty()) {
            tried(() -> published(named(period.orElse(ANY_PERIOD), ANY_READING)));
        }
        return period.flatMap(days -> reading.flatMap(value -> tried(() -> published(named(days, value)))));
    }

    private Observation named(ReportingPeriod period, Reading reading) {
        return Observation.of(said.getOrDefault(Column.METRIC, ""), period, reading, place);
    }

    private <T> Optional<T> tried(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (Refused e) {
            faults.add(place + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
