package org.missionled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published results come out of the library, value by value; docs/conformance.md says which, and how closely. */
class ConformanceTest {
    private static final Path PAGE = Path.of("../docs/conformance.md");
    private static final Map<PublishedTable, Agreement> COMPARED = new LinkedHashMap<>();

    static Iterable<PublishedTable> tables() {
        return PublishedTables.all();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("tables")
    void everyPublishedValueComesOut(PublishedTable table) {
        assumeTrue(isThere(table), () -> PublishedFiles.missing(table));
        Agreement agreement = compared(table);
        assertThat(agreement.compared()).as("values of %s", table.id()).isPositive();
        assertThat(agreement.differences()).as(table.id()).isEmpty();
    }

    /** -Dgolden.rewrite=true writes the page anew. */
    @Test
    void thePageSaysWhatWasCompared() throws IOException {
        for (PublishedTable table : PublishedTables.all()) {
            assumeTrue(isThere(table), () -> PublishedFiles.missing(table));
            compared(table);
        }
        String page = ConformancePage.of(COMPARED);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).content().isEqualTo(page);
    }

    @Test
    void noTwoTablesShareAName() {
        assertThat(PublishedTables.all().stream().map(PublishedTable::id)).doesNotHaveDuplicates();
    }

    private static boolean isThere(PublishedTable table) {
        return table.files().stream().allMatch(PublishedFiles::isThere);
    }

    private static Agreement compared(PublishedTable table) {
        return COMPARED.computeIfAbsent(table, asked -> {
            Agreement agreement = new Agreement();
            asked.compare(agreement);
            return agreement;
        });
    }
}
