package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.alignment.Alignment;
import org.missionled.report.MissionReport;
import org.missionled.rule.standard.StandardRules;

/** A format of one's own is written beside those that come with the library, once its class is named. */
class OwnFormatTest {
    @Test
    void isFoundByItsNameInMetaInfServices(@TempDir Path folder) throws IOException {
        Alignment alignment = Alignment.of(WellnessMission.WELLNESS)
                .given(WellnessMissionTest.OBSERVED)
                .asOf(LocalDate.of(2026, 10, 15));
        assertThat(MissionReport.of(StandardRules.inspect(alignment)).writeTo(folder))
                .contains(folder.resolve("wellness.headlines.txt"), folder.resolve("wellness.md"));
        assertThat(Files.readString(folder.resolve("wellness.headlines.txt")))
                .isEqualTo("Mean WHO-5 score: behind\nMissed sessions: not assessable\n");
    }
}
