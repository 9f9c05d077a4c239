package org.missionled.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.missionled.report.view.ReportView;

/** What is written is read back. */
class RoundTripProperties {
    @Property(tries = 300)
    void anEqualViewIsReadBack(@ForAll long seed) {
        ReportView view = AnyView.of(seed);
        JsonReport read = JsonReport.parse(JsonReport.of(view).toString());
        assertThat(read.view()).isEqualTo(view);
        assertThat(read.unknownFields()).isEmpty();
    }

    @Property(tries = 100)
    void theSameBytesAreWrittenAgain(@ForAll long seed) {
        String json = JsonReport.of(AnyView.of(seed)).toString();
        assertThat(JsonReport.parse(json)).hasToString(json);
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @Property(tries = 200)
    void fieldsThatAreNotKnownAreWrittenAgainWhereTheyStood(@ForAll long seed) {
        String json = JsonReport.of(AnyView.of(seed)).toString();
        String with = json.replace("\"anchor\" :", "\"mood\" : {\"deep\":[1.50,null,\"\\u00e9\"]},\n\"anchor\" :");
        JsonReport read = JsonReport.parse(with);
        assertThat(read.view()).isEqualTo(JsonReport.parse(json).view());
        assertThat(read.unknownFields())
                .hasSameSizeAs(
                        with.split("\"mood\"", -1).length == 1
                                ? java.util.List.of()
                                : java.util.Collections.nCopies(with.split("\"mood\"", -1).length - 1, ""));
        String again = read.toString();
        assertThat(JsonReport.parse(again).unknownFields()).containsExactlyInAnyOrderElementsOf(read.unknownFields());
        assertThat(again.split("1.50,null", -1)).hasSameSizeAs(with.split("1.50,null", -1));
    }
}
