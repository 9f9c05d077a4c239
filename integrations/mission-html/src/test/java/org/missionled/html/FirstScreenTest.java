package org.missionled.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

/** What a reader sees first, and what nothing may hide. */
class FirstScreenTest {
    static Iterable<Renderer> pages() {
        return java.util.List.of(new HtmlRenderer(), new PublicRenderer(), StakeholderRenderer.named("the council"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMeanOfSeveralMonthsIsNotTheValueOfTheLast(Renderer renderer) {
        assertThat(Garden.page(renderer, Beds.asking(6, 5, "2026-10-15")))
                .contains("5.067, the mean of 3 months to 2026-09", "<td dir=\"auto\">mean of 3 months to 2026-09</td>")
                .contains("The mean of 3 months: 4.967 to 2026-08, 5.067 to 2026-09")
                .doesNotContain("5.067 in 2026-09");
    }

    @Test
    void aTargetThatWasLoweredStandsFirst() {
        MissionReport report = Beds.asking(5.5, 5, "2026-10-15")
                .since(Beds.asking(6, 5, "2026-10-01").view());
        assertThat(beforeThe("id=\"changes\"", Garden.page(new HtmlRenderer(), report)))
                .contains("Asks for less than on 2026-10-01", "to at least 6 by 2026-12-31")
                .contains("by what it asks for since the report of 2026-10-01");
        assertThat(beforeThe("id=\"questions\"", Garden.page(new LeadershipRenderer(), report)))
                .contains("Asks for less than on 2026-10-01", "asks for less than before");
        assertThat(Garden.page(new PublicRenderer(), report))
                .contains("By what it asks for since the report of 2026-10-01");
    }

    @ParameterizedTest
    @MethodSource("pagesThatCompare")
    void howVerdictsWentIsATable(Renderer renderer) {
        MissionReport report = Beds.asking(6, 5, "2026-10-15")
                .since(List.of(
                        Beds.asking(6, 5, "2026-08-10").view(),
                        Beds.asking(6, 5, "2026-09-10").view(),
                        Beds.asking(6, 4, "2026-10-10").view()));
        assertThat(Garden.page(renderer, report))
                .contains("From report to report", "<th scope=\"col\">2026-08-10</th>", "unmeasured", "breached")
                .contains("All of them moved.");
        assertThat(Garden.page(renderer, Beds.asking(6, 5, "2026-10-15").since(report.view())))
                .as("of one earlier report nothing but what changed")
                .doesNotContain("From report to report");
    }

    static Stream<Renderer> pagesThatCompare() {
        return Stream.of(new HtmlRenderer(), new LeadershipRenderer());
    }

    @Test
    void aGuardrailIsShownWithItsValueAndWhatItHoldsFor() {
        String page = Garden.page(new PublicRenderer(), Beds.asking(6, 5, "2026-10-15"));
        assertThat(page.replaceAll("<[^>]*>|\\s+", " ").replaceAll(" +", " "))
                .contains("Injuries reported : 4.6 in 2026-09, at most 5")
                .contains("It holds for all that we do");
    }

    @Test
    void leadersSeeEachBreachedGuardrailBeforeAnythingElse() {
        assertThat(beforeThe("id=\"goals\"", Garden.page(new LeadershipRenderer(), Beds.asking(6, 4, "2026-10-15"))))
                .contains("Guardrails that are breached", "Injuries reported", "4.6 in 2026-09, at most 4");
    }

    @Test
    void aGuardrailThatWasLoosenedIsSaidInPublic() {
        MissionReport report = Beds.asking(6, 5, "2026-10-15")
                .since(Beds.asking(6, 4, "2026-10-01").view());
        assertThat(Garden.page(new PublicRenderer(), report)).contains("at most 4 -&gt; at most 5");
    }

    @Test
    void nobodyReadsWhatIsSaidToOthers() {
        String council = Garden.page(StakeholderRenderer.named("the council"), Garden.report());
        assertThat(council).contains("Compost kept your street clean").doesNotContain("spares us a lorry");
        assertThat(Garden.page(new PublicRenderer(), Garden.report()))
                .contains("Compost fed the beds")
                .doesNotContain("Compost kept your street clean", "spares us a lorry");
    }

    @Test
    void aShortPageExplainsNoWordThatIsNotOnIt() {
        String page = Garden.page(new PublicRenderer(), Garden.report());
        assertThat(page)
                .contains("id=\"word-target\"")
                .doesNotContain("id=\"word-front\"", "Statistics Canada", "Or: ");
    }

    private static String beforeThe(String mark, String page) {
        assertThat(page).contains(mark);
        return page.substring(0, page.indexOf(mark));
    }
}
