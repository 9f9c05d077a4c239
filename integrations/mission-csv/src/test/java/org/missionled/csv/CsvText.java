package org.missionled.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.missionled.measurement.FaultyObservations;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;

/** Text that is read as the file {@code observations.csv}. */
final class CsvText {
    private CsvText() {}

    static Observations read(String... lines) {
        return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Observations read(byte[] bytes) {
        return CsvObservations.read(new ByteArrayInputStream(bytes), "observations.csv");
    }

    static Observation only(String... lines) {
        List<Observation> all = read(lines).stream().toList();
        if (all.size() != 1) {
            throw new AssertionError("not one observation: " + all);
        }
        return all.get(0);
    }

    static FaultyObservations refused(String... lines) {
        return refused(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static FaultyObservations refused(byte[] bytes) {
        return catchThrowableOfType(FaultyObservations.class, () -> read(bytes));
    }
}
