package org.missionled.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published files, which lie beside the project in {@code ../shared/data} and not in it. */
final class PublishedFiles {
    /** Seen from the module that tests run in. */
    private static final Path FOLDER = Path.of("../../shared/data");

    private PublishedFiles() {}

    static boolean isThere(String file) {
        return Files.isRegularFile(FOLDER.resolve(file));
    }

    /** Why a table is skipped, and how to get what is missing. */
    static String missing(PublishedTable table) {
        return "skipped: " + table.id() + " needs " + table.files()
                + " in ../shared/data beside the project; get them from " + table.source()
                + ", see docs/conformance.md";
    }

    /** Comma-separated, the first line holds the names of the columns. */
    static List<NamedCsvRecord> csv(String file) {
        return separated(file, ',');
    }

    /** Separated by tabs, the first line holds the names of the columns. */
    static List<NamedCsvRecord> tsv(String file) {
        return separated(file, '\t');
    }

    private static List<NamedCsvRecord> separated(String file, char separator) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(FOLDER.resolve(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(FOLDER.resolve(file).toFile());
    }
}
