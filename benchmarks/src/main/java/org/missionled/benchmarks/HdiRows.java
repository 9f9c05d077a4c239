package org.missionled.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Four figures for each country and year: those that the United Nations publish, where they are at hand, else drawn
 * ones of the same shape.
 */
final class HdiRows {
    static final Path FILE = Path.of("../../shared/data/undp-hdi/hdi_tidy_1990_2022.csv");
    private static final int COUNTRIES = 187;
    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 33;

    final List<String> countries = new ArrayList<>();
    final int[] country;
    final int[] year;
    final double[] life;
    final double[] expected;
    final double[] mean;
    final double[] income;

    private HdiRows(int size) {
        this.country = new int[size];
        this.year = new int[size];
        this.life = new double[size];
        this.expected = new double[size];
        this.mean = new double[size];
        this.income = new double[size];
    }

    static HdiRows atHand() {
        return Files.isRegularFile(FILE) ? published() : drawn();
    }

    int size() {
        return year.length;
    }

    private static HdiRows published() {
        try (Stream<String> file = Files.lines(FILE, UTF_8)) {
            List<String> lines = file.skip(1).toList();
            HdiRows rows = new HdiRows(lines.size());
            Map<String, Integer> numbers = new LinkedHashMap<>();
            for (int row = 0; row < lines.size(); row++) {
                rows.read(row, lines.get(row).split(",", -1), numbers);
            }
            rows.countries.addAll(numbers.keySet());
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a country may hold a comma; nothing after it does. */
    private void read(int row, String[] cells, Map<String, Integer> numbers) {
        int last = cells.length - 1;
        country[row] = numbers.computeIfAbsent(cells[0], name -> numbers.size());
        year[row] = Integer.parseInt(cells[last - 5]);
        life[row] = Double.parseDouble(cells[last - 4]);
        expected[row] = Double.parseDouble(cells[last - 3]);
        mean[row] = Double.parseDouble(cells[last - 2]);
        income[row] = Double.parseDouble(cells[last - 1]);
    }

    /** Year by year, each with all countries. */
    static HdiRows drawn() {
        HdiRows rows = new HdiRows(COUNTRIES * YEARS);
        for (int row = 0; row < rows.size(); row++) {
            rows.country[row] = row % COUNTRIES;
            rows.year[row] = FIRST_YEAR + row / COUNTRIES;
            rows.life[row] = Draw.between(30, row, 40, 86);
            rows.expected[row] = Draw.between(31, row, 2, 20);
            rows.mean[row] = Draw.between(32, row, 0.5, 14.5);
            rows.income[row] = Draw.between(33, row, 500, 120_000);
        }
        for (int i = 0; i < COUNTRIES; i++) {
            rows.countries.add("C" + i);
        }
        return rows;
    }
}
