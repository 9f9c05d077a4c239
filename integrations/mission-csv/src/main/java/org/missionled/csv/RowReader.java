package org.missionled.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Judgement;
import org.missionled.measurement.Observation;
import org.missionled.measurement.ObservationCollector;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Segment;
import org.missionled.measurement.Status;
import org.missionled.model.Day;
import org.missionled.model.Refused;

/**
 * Reads rows cell by cell, so that all faults of a row are found together. What many rows repeat, such as names and
 * periods, is understood once.
 */
final class RowReader {
    private static final ReportingPeriod ANY_PERIOD = ReportingPeriod.parse("2026");
    private static final Reading ANY_READING = new Reading.Value(0);
    private static final int REMEMBERED = 100_000;

    private final Header header;
    private final boolean saysMore;
    private final String file;
    private final String origin;
    private final ObservationCollector collector;
    private final List<String> faults;
    private final Set<String> names = new HashSet<>();
    private final Map<String, ReportingPeriod> periods = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<Said<?>> said = new ArrayList<>();
    private CsvRow row = new CsvRow(0, 0, List.of());

    /**
     * A reader of rows.
     *
     * @param header which column is where
     * @param file what faults call the file
     * @param origin what observations call it
     * @param collector gets what is good
     * @param faults gets what is wrong, each with its place
     */
    RowReader(Header header, String file, String origin, ObservationCollector collector, List<String> faults) {
        this.header = header;
        this.saysMore = header.saysMore();
        this.file = file;
        this.origin = origin;
        this.collector = collector;
        this.faults = faults;
    }

    private record Said<T>(Attribute<T> attribute, T value) {
        void to(ObservationCollector collector) {
            collector.say(attribute, value);
        }
    }

    void read(CsvRow next) {
        row = next;
        said.clear();
        int before = faults.size();
        String metric = cell(Column.METRIC);
        if (!names.contains(metric) && tried(() -> Observation.of(metric, ANY_PERIOD, ANY_READING, origin)) != null) {
            remember(names, metric);
        }
        ReportingPeriod period = remembered(periods, cell(Column.PERIOD), ReportingPeriod::parse);
        Reading reading = reading();
        if (saysMore) {
            readMore();
        }
        if (faults.size() == before && period != null && reading != null) {
            collector.begin(metric, period, reading);
            for (Said<?> one : said) {
                tried(() -> {
                    one.to(collector);
                    return one;
                });
            }
            if (faults.size() == before) {
                collector.end(origin, (int) Math.min(row.line(), Integer.MAX_VALUE));
            }
        }
    }

    private static void remember(Set<String> names, String name) {
        if (names.size() < REMEMBERED) {
            names.add(name);
        }
    }

    private interface Parser<T> {
        T parse(String text);
    }

    private <T> @Nullable T remembered(Map<String, T> known, String text, Parser<T> parser) {
        T found = known.get(text);
        if (found == null) {
            found = tried(() -> parser.parse(text));
            if (found != null && known.size() < REMEMBERED) {
                known.put(text, found);
            }
        }
        return found;
    }

    private void readMore() {
        if (has(Column.PUBLISHED)) {
            say(
                    Attribute.PUBLISHED,
                    remembered(days, cell(Column.PUBLISHED), day -> Day.parse("publication day", day)));
        }
        text(Column.UNIT, Attribute.UNIT);
        text(Column.SOURCE, Attribute.SOURCE);
        text(Column.METHOD, Attribute.METHOD);
        text(Column.SUBJECT, Attribute.SUBJECT);
        if (has(Column.DIMENSION) || has(Column.GROUP)) {
            say(Attribute.SEGMENT, tried(() -> new Segment(cell(Column.DIMENSION), cell(Column.GROUP))));
        }
        if (has(Column.SAMPLE_SIZE)) {
            say(Attribute.SAMPLE_SIZE, number(Column.SAMPLE_SIZE));
        }
        if (has(Column.STANDARD_ERROR)) {
            say(Attribute.STANDARD_ERROR, number(Column.STANDARD_ERROR));
        }
        if (has(Column.ASKED) || has(Column.ANSWERED)) {
            Double asked = number(Column.ASKED);
            Double answered = number(Column.ANSWERED);
            if (asked != null && answered != null) {
                say(Attribute.RESPONSES, tried(() -> new Responses(asked, answered)));
            }
        }
        if (has(Column.STATUS)) {
            say(Attribute.STATUS, tried(() -> status(cell(Column.STATUS))));
        }
        if (has(Column.BREAK)) {
            say(Attribute.AFTER_BREAK, tried(() -> isBreak(cell(Column.BREAK))));
        }
        text(Column.VERIFIED_BY, Attribute.VERIFIED_BY);
        text(Column.COMMENT, Attribute.COMMENT);
        if (has(Column.JUDGED_AS) || has(Column.JUDGED_BY)) {
            say(Attribute.JUDGEMENT, tried(() -> new Judgement(cell(Column.JUDGED_AS), cell(Column.JUDGED_BY))));
        }
    }

    private static Status status(String word) {
        for (Status status : Status.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw Refused.value("status", word, "\"final\", \"provisional\" or \"estimated\"");
    }

    private static Boolean isBreak(String word) {
        if (!word.equals("yes")) {
            throw Refused.value(
                    "break",
                    word,
                    "\"yes\" where values from this period on cannot be compared with earlier ones, else nothing");
        }
        return true;
    }

    private void text(Column column, Attribute<String> attribute) {
        if (has(column)) {
            say(attribute, cell(column));
        }
    }

    private <T> void say(Attribute<T> attribute, @Nullable T value) {
        if (value != null) {
            said.add(new Said<>(attribute, value));
        }
    }

    private @Nullable Reading reading() {
        boolean isValue = has(Column.VALUE);
        boolean isCounts = has(Column.NUMERATOR) || has(Column.DENOMINATOR);
        boolean isWords = has(Column.WORDS);
        if (isValue && !isCounts && !isWords) {
            Double value = number(Column.VALUE);
            return value == null ? null : tried(() -> new Reading.Value(value));
        }
        if (isCounts && !isValue && !isWords) {
            Double part = number(Column.NUMERATOR);
            Double whole = number(Column.DENOMINATOR);
            return part == null || whole == null ? null : tried(() -> new Reading.Counts(part, whole));
        }
        if (isWords && !isValue && !isCounts) {
            return tried(() -> new Reading.Words(cell(Column.WORDS)));
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

    private @Nullable Double number(Column column) {
        return tried(() -> DecimalNumber.parse(column.word(), cell(column)));
    }

    private String cell(Column column) {
        return header.cell(column, row);
    }

    private boolean has(Column column) {
        return !cell(column).isEmpty();
    }

    private <T> @Nullable T tried(Supplier<T> part) {
        try {
            return part.get();
        } catch (Refused e) {
            faults.add(file + ":" + row.line() + ": " + e.getMessage());
            return null;
        }
    }
}
