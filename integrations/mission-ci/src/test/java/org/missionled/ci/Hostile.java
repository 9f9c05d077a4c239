package org.missionled.ci;

import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

/** Reports in which a text stands wherever one can. */
final class Hostile {
    static final List<String> TEXTS = List.of(
            "plain words",
            "<script>alert(1)</script>",
            "]]></failure><x y=\"1\" z='2'>&amp;",
            "\"}], \"results\": [{\"x\": \"",
            "one\n::error file=a::two",
            "one\r\n::set-output name=a::b%0A%25",
            "\u0000\u0008\u001b[31mred\u007f\u0085",
            "\u202eright to left\u2066 \ufeff\u2028\u2029",
            "half \ud83d and \udc00 half",
            "x".repeat(10_000),
            "title=a,line=1::b:,c");

    private Hostile() {}

    static MissionReport report(String text) {
        MetricDeclaration known = metric("known").measuring(text).in(text).betterHigher();
        var pursued =
                goal("pursued").stating(text).measuredBy(known).toAtLeast(3).by("2026-12-31");
        var other = goal("other").stating(text).measuredBy(known);
        Mission mission = productMission("hostile")
                .stating(text)
                .pursuing(pursued)
                .delivering(feature("one")
                        .doing(text)
                        .serving(other)
                        .expecting(known)
                        .toRise()
                        .because(text))
                .delivering(feature("Bad Name").doing(text).withoutImpact(text))
                .declare();
        Inspection inspection = StandardRules.inspect(Alignment.of(mission).asOf(LocalDate.of(2026, 9, 30)));
        return MissionReport.of(inspection);
    }

    static String rendered(Renderer renderer, MissionReport report) {
        StringBuilder page = new StringBuilder();
        try {
            renderer.render(report, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
