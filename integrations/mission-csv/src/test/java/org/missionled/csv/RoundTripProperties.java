package org.missionled.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.measurement.Attribute;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.measurement.Segment;
import org.missionled.measurement.Status;

class RoundTripProperties {
    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "a,b;c\td",
            "\"",
            "\"\"",
            "\r\n",
            "\r",
            "one\ntwo\n",
            "\u202Edesrever",
            "\uFEFF",
            "\u0000\u0007",
            "`|\\",
            " padded ",
            "#no comment",
            "😀".repeat(3000),
            "x".repeat(10_000));

    @Property(tries = 300)
    void whatIsWrittenIsReadInAnyOrderOfColumnsAndRows(
            @ForAll("observed") List<Observation> observed,
            @ForAll("headers") List<Column> header,
            @ForAll LineDelimiter lineEnd,
            @ForAll boolean quoted,
            @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(observed);
        Collections.shuffle(shuffled, random);
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(lineEnd)
                .quoteStrategy(quoted ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .bufferSize(0)
                .build(text);
        writer.writeRecord(header.stream().map(Column::word).toList());
        for (Observation next : shuffled) {
            Map<Column, String> cells = cells(next);
            writer.writeRecord(header.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        }

        assertThat(CsvText.read(text.toString().getBytes(UTF_8))).isEqualTo(Observations.of(observed));
    }

    private static Map<Column, String> cells(Observation observation) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.METRIC, observation.metric());
        cells.put(Column.PERIOD, observation.period().toString());
        cells.put(Column.PUBLISHED, observation.known().toString());
        observation.unit().ifPresent(unit -> cells.put(Column.UNIT, unit));
        observation.source().ifPresent(source -> cells.put(Column.SOURCE, source));
        observation.scope().subject().ifPresent(subject -> cells.put(Column.SUBJECT, subject));
        observation.scope().segment().ifPresent(segment -> {
            cells.put(Column.DIMENSION, segment.dimension());
            cells.put(Column.GROUP, segment.group());
        });
        observation.standardError().ifPresent(error -> cells.put(Column.STANDARD_ERROR, Double.toString(error)));
        observation.find(Attribute.STATUS).ifPresent(status -> cells.put(Column.STATUS, status.word()));
        if (observation.reading() instanceof Reading.Value value) {
            cells.put(Column.VALUE, Double.toString(value.value()));
        } else if (observation.reading() instanceof Reading.Counts counts) {
            cells.put(Column.NUMERATOR, Double.toString(counts.numerator()));
            cells.put(Column.DENOMINATOR, Double.toString(counts.denominator()));
        } else if (observation.reading() instanceof Reading.Words words) {
            cells.put(Column.WORDS, words.text());
        }
        return cells;
    }

    @Provide
    Arbitrary<List<Column>> headers() {
        return Arbitraries.shuffle(Column.values());
    }

    @Provide
    Arbitrary<List<Observation>> observed() {
        Arbitrary<ReportingPeriod> periods = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 400))
                .as((first, length) -> new ReportingPeriod(first, first.plusDays(length)));
        return Combinators.combine(
                        Arbitraries.of("who-5", "no-shows", "wellness/who-5"),
                        periods,
                        readings(),
                        Arbitraries.integers().between(0, 1000),
                        texts().filter(text -> !text.isBlank()).optional(),
                        texts().filter(text -> !text.isBlank()).optional(),
                        texts().filter(text -> !text.isBlank()).optional())
                .as((metric, period, reading, delay, unit, source, other) -> {
                    Observation bare = Observation.of(metric, period, reading, "elsewhere")
                            .withPublished(period.first().plusDays(delay));
                    Observation withUnit = unit.map(bare::withUnit).orElse(bare);
                    Observation withSource = source.map(withUnit::withSource).orElse(withUnit);
                    return other.map(text -> more(withSource, text, delay)).orElse(withSource);
                })
                .list()
                .ofMaxSize(20)
                .uniqueElements(next -> next.metric() + next.period()); // one source for a period
    }

    private static Observation more(Observation observation, String text, int number) {
        Observation more = observation.with(Attribute.SEGMENT, new Segment(text, "18-29"));
        if (number % 2 == 0) {
            more = more.with(Attribute.SUBJECT, text).with(Attribute.STATUS, Status.ESTIMATED);
        }
        return more.reading() instanceof Reading.Words ? more : more.with(Attribute.STANDARD_ERROR, number / 7.0);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9990, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Reading> readings() {
        Arbitrary<Double> numbers = Arbitraries.doubles();
        return Arbitraries.oneOf(
                numbers.map(Reading.Value::new),
                Combinators.combine(numbers, numbers.map(Math::abs)).as(Reading.Counts::new),
                texts().filter(text -> !text.isBlank()).map(Reading.Words::new));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .all()
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(text -> UTF_8.newEncoder().canEncode(text));
        return Arbitraries.oneOf(Arbitraries.of(HOSTILE), any);
    }
}
