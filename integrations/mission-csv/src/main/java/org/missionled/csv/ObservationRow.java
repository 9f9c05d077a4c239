package org.missionled.csv;

import java.time.LocalDate;
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
        return observation;
    }

    private Optional<Observation> observation() {
        tried(() -> named(ANY_PERIOD, ANY_READING)); // a name is judged whatever else is wrong
        Optional<ReportingPeriod> period = tried(() -> ReportingPeriod.parse(said.getOrDefault(Column.PERIOD, "")));
        Optional<Reading> reading = reading();
        Optional<LocalDate> published =
                cell(Column.PUBLISHED).flatMap(day -> tried(() -> Day.parse("publication day", day)));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return tried(() -> {
            Observation observation = named(period.orElseThrow(), reading.orElseThrow());
            observation = published.map(observation::withPublished).orElse(observation);
            observation = cell(Column.UNIT).map(observation::withUnit).orElse(observation);
            return cell(Column.SOURCE).map(observation::withSource).orElse(observation);
        });
    }

    private Observation named(ReportingPeriod period, Reading reading) {
        return Observation.of(said.getOrDefault(Column.METRIC, ""), period, reading, place);
    }

    private Optional<Reading> reading() {
        boolean isValue = said.containsKey(Column.VALUE);
        boolean isCounts = said.containsKey(Column.NUMERATOR) || said.containsKey(Column.DENOMINATOR);
        boolean isWords = said.containsKey(Column.WORDS);
        if (isValue && !isCounts && !isWords) {
            return number(Column.VALUE).flatMap(value -> tried(() -> new Reading.Value(value)));
        }
        if (isCounts && !isValue && !isWords) {
            return counts();
        }
        if (isWords && !isValue && !isCounts) {
            return tried(() -> new Reading.Words(said.getOrDefault(Column.WORDS, "")));
        }
        return tried(() -> {
            throw isValue || isCounts || isWords
                    ? Refused.because(
                            "more than one of value, counts and words in a row",
                            "keep value, or numerator and denominator, or words")
                    : Refused.because(
                            "nothing says what was observed",
                            "fill in value, or numerator and denominator, or words; leave the row out where nothing was"
                                    + " observed");
        });
    }

    private Optional<Reading> counts() {
        Optional<Double> numerator = number(Column.NUMERATOR);
        Optional<Double> denominator = number(Column.DENOMINATOR);
        return numerator.flatMap(part -> denominator.flatMap(whole -> tried(() -> new Reading.Counts(part, whole))));
    }

    private Optional<Double> number(Column column) {
        return tried(() -> DecimalNumber.parse(column.word(), said.getOrDefault(column, "")));
    }

    private Optional<String> cell(Column column) {
        return Optional.ofNullable(said.get(column));
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
