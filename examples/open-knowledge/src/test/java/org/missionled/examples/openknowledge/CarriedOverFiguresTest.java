package org.missionled.examples.openknowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.csv.CsvObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Reading;

/** {@code observations.csv} holds what {@code SOURCES.md} says, and the figures of the files it was taken from. */
class CarriedOverFiguresTest {
    private static final Path PUBLISHED = Path.of("../../../shared/data/wikimedia-movement");
    private static final List<Observation> ROWS =
            CsvObservations.read(
                            CarriedOverFiguresTest.class.getResourceAsStream("/observations.csv"), "observations.csv")
                    .stream()
                    .toList();

    @Test
    void holdsTheRowsAndMonthsThatSourcesNames() {
        List<String[]> table = sources()
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\s*\\|\\s*"))
                .toList();
        assertThat(table).hasSize(15);
        for (String[] cells : table) { // empty, metric, unit, file, columns, months, rows
            String metric = cells[1].replace("`", ""); // a group of a metric stands after it, in brackets
            assertThat(months(metric)).as(metric).isEqualTo(named(cells[5])).hasSize(Integer.parseInt(cells[6]));
        }
        assertThat(ROWS).hasSize(917);
        assertThat(sources()).contains("917 rows, months from January 2018 to February 2024");
    }

    @Test
    void everyFigureIsThePublishedOne() {
        assumeTrue(Files.isDirectory(PUBLISHED), () -> "skipped: no published files in " + PUBLISHED);
        Map<String, Function<String, Reading>> published = published();
        assertThat(published.keySet())
                .containsAll(ROWS.stream().map(CarriedOverFiguresTest::name).toList());
        for (Observation row : ROWS) {
            String month = row.period().toString();
            assertThat(row.reading())
                    .as(row.origin())
                    .isEqualTo(published.get(name(row)).apply(month));
        }
    }

    private static Map<String, Function<String, Reading>> published() {
        Tsv editing = new Tsv("editing_metrics.tsv");
        Tsv editors = new Tsv("editing_diversity_metrics.tsv");
        Tsv content = new Tsv("content_gap_data_metrics.tsv");
        Tsv readers = new Tsv("readers_metrics.tsv");
        Tsv regions = new Tsv("regional_unique_devices.tsv");
        String[] emerging =
                devices("latin_america_caribbean", "middle_east_north_africa", "south_asia", "subsaharan_africa");
        String[] others = devices(
                "central_eastern_europe_central_asia",
                "east_southeast_asia_pacific",
                "north_america",
                "northern_western_europe");
        String[] all = Stream.of(emerging, others).flatMap(Stream::of).toArray(String[]::new);
        Map<String, Function<String, Reading>> by = new HashMap<>();
        by.put("active-editors", month -> editing.value(month, "active_editors"));
        by.put("returning-editors", month -> editing.value(month, "returning_active_editors"));
        by.put("new-editor-retention", month -> editing.percent(month, "new_editor_retention"));
        by.put(
                "new-editor-retention (global north)",
                month -> editors.percent(month, "global_north_new_editor_retention"));
        by.put(
                "new-editor-retention (global south)",
                month -> editors.percent(month, "global_south_new_editor_retention"));
        by.put("revert-rate", month -> editing.percent(month, "revert_rate"));
        by.put("mobile-edits", month -> editing.value(month, "mobile_edits"));
        by.put("net-new-wikipedia-articles", month -> editing.value(month, "net_new_Wikipedia_articles"));
        by.put("unique-devices", month -> readers.value(month, "unique_devices"));
        by.put("interactions", month -> readers.value(month, "interactions"));
        by.put(
                "automated-pageviews",
                month -> new Reading.Counts(
                        readers.sum(month, "automated_pageviews"), readers.sum(month, "total_pageview")));
        by.put(
                "global-south-editors",
                month -> new Reading.Counts(
                        editors.sum(month, "global_south_active_editors"),
                        editors.sum(month, "global_north_active_editors", "global_south_active_editors")));
        by.put(
                "content-about-underrepresented-regions",
                month -> new Reading.Counts(
                        content.sum(month, "underrepresented_regions_net_new_articles_sum"),
                        content.sum(month, "all_regions_net_new_articles_sum")));
        by.put(
                "content-about-gender-minorities",
                month -> new Reading.Counts(
                        content.sum(month, "gender_minorities_net_new_articles_sum"),
                        content.sum(month, "all_genders_net_new_articles_sum")));
        by.put(
                "readers-in-emerging-regions",
                month -> new Reading.Counts(regions.sum(month, emerging), regions.sum(month, all)));
        return by;
    }

    private static String[] devices(String... regions) {
        return Stream.of(regions).map(region -> region + "_unique_devices").toArray(String[]::new);
    }

    /** A published file: a head, then one line for each month. */
    private static final class Tsv {
        private final List<String> head;
        private final Map<String, String[]> months = new HashMap<>();

        Tsv(String name) {
            try {
                List<String> lines = Files.readAllLines(PUBLISHED.resolve(name), UTF_8);
                head = List.of(lines.get(0).split("\t", -1));
                lines.stream()
                        .skip(1)
                        .map(line -> line.split("\t", -1))
                        .forEach(cells -> months.put(cells[0].substring(0, "2018-01".length()), cells));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private BigDecimal cell(String month, String column) {
            return new BigDecimal(months.get(month)[head.indexOf(column)]);
        }

        Reading value(String month, String column) {
            return new Reading.Value(cell(month, column).doubleValue());
        }

        Reading percent(String month, String column) {
            return new Reading.Value(cell(month, column).movePointRight(2).doubleValue());
        }

        double sum(String month, String... columns) {
            return Stream.of(columns)
                    .map(column -> cell(month, column))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .doubleValue();
        }
    }

    private static String name(Observation row) {
        return row.metric()
                + row.scope()
                        .segment()
                        .map(segment -> " (" + segment.group() + ")")
                        .orElse("");
    }

    private static List<String> months(String metric) {
        return ROWS.stream()
                .filter(row -> name(row).equals(metric))
                .map(row -> row.period().toString())
                .toList();
    }

    /** Such as {@code 2018-01 to 2021-01, 2022-07 to 2024-02}. */
    private static List<String> named(String ranges) {
        List<String> months = new ArrayList<>();
        for (String range : ranges.split(", ", -1)) {
            String[] ends = range.split(" to ", -1);
            YearMonth last = YearMonth.parse(ends[1]);
            for (YearMonth next = YearMonth.parse(ends[0]); !next.isAfter(last); next = next.plusMonths(1)) {
                months.add(next.toString());
            }
        }
        return months;
    }

    private static String sources() {
        try (InputStream bytes = CarriedOverFiguresTest.class.getResourceAsStream("/SOURCES.md")) {
            return new String(Objects.requireNonNull(bytes, "SOURCES.md").readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
