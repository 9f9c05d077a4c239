package org.missionled.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observations;
import org.missionled.model.Refused;

/**
 * Observations in a CSV file (RFC 4180): one row for each metric and period.
 *
 * <pre>
 * metric,period,value,numerator,denominator,unit,published,source
 * who-5,2026-03,54.1,,,points,2026-04-07,survey
 * no-shows,2026-Q1,,12,240,,,booking system
 * </pre>
 *
 * <p>The first line names the columns, in any order. {@code metric} and {@code period} are required; the periods are
 * those of {@link org.missionled.measurement.ReportingPeriod#parse}. A row says {@code value}, or {@code numerator} and
 * {@code denominator}, or {@code words}; the columns that no row needs may be left out. {@code unit}, {@code published}
 * (a day such as {@code 2026-04-07}), {@code source} and {@code method} are optional, and so are {@code subject} (a
 * country, region or tenant), {@code dimension} and {@code group} (such as {@code age} and {@code 18-29}),
 * {@code sample-size}, {@code standard-error}, {@code asked} and {@code answered}, {@code status} ({@code final},
 * {@code provisional} or {@code estimated}), {@code break} ({@code yes} where values from this period on cannot be
 * compared with earlier ones), {@code verified-by}, {@code comment}, {@code judged-as} and {@code judged-by}. An empty
 * cell says nothing; any other cell counts as it stands, blanks included. Numbers are written with a point and, where
 * wanted, an exponent: {@code 54.1}, {@code -3}, {@code 1.2e6}. Columns are separated by commas, blank lines are
 * skipped, there are no comments.
 *
 * <p>Files are UTF-8, with or without a byte order mark, and are read as a stream. A row is at most 1,000,000
 * characters long.
 *
 * <p>All faults of a file are thrown together as {@link FaultyObservations}, each with its line as an editor counts it:
 * {@code observations.csv:17: not a valid value: "54,1" (...)}; row by row, then the rows that contradict each other.
 * Its {@link FaultyObservations#usable() usable} rest holds the rows that no fault is about. It is empty where the
 * header is faulty, or where the file cannot be read to its end (not UTF-8, a quote that is not closed, a row that is
 * too long), since nobody knows what such a file says.
 */
public final class CsvObservations {
    private CsvObservations() {}

    /**
     * Reads a file. A report names where an observation stands by this path if it is relative, else by the file's name
     * alone, since a report must not differ from one machine to the next.
     *
     * @param file where it is; its faults name it by this path as given
     * @return the observations, none where the file has nothing but its header
     * @throws FaultyObservations if any line of it is faulty
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static Observations read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new CsvFile(file.toString(), origin(file)).read(bytes);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("no such file: " + file + " (looked for " + file.toAbsolutePath() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + file + " (" + e + ")", e);
        }
    }

    private static String origin(Path file) {
        Path named = file.isAbsolute() && file.getFileName() != null ? file.getFileName() : file;
        return named.toString().replace('\\', '/');
    }

    /**
     * Reads a resource, and closes it:
     * {@code CsvObservations.read(WellnessTest.class.getResourceAsStream("observations.csv"), "observations.csv")}.
     *
     * @param bytes what it contains; null, which is what {@code getResourceAsStream} gives for a wrong name, is refused
     * @param name what its faults call it
     * @return the observations, none where there is nothing but a header
     * @throws FaultyObservations if any line of it is faulty
     * @throws Refused if there is nothing to read from
     * @throws UncheckedIOException if it cannot be read
     */
    public static Observations read(@Nullable InputStream bytes, String name) {
        if (bytes == null) {
            throw Refused.because(
                    "no such resource: " + name,
                    "a name without a leading \"/\" is looked for in the package of the class");
        }
        try (bytes) {
            return new CsvFile(name, name).read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + name + " (" + e + ")", e);
        }
    }
}
