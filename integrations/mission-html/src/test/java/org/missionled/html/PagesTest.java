package org.missionled.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;

@Isolated("changes the locale of the whole JVM")
class PagesTest {
    static List<Renderer> pages() {
        return List.of(
                new HtmlRenderer(),
                new LeadershipRenderer(),
                new PublicRenderer(),
                StakeholderRenderer.named("the council").concernedWith("goal:eat"));
    }

    @Test
    void thoseThatNeedNoNameAreFound(@TempDir Path folder) {
        MissionReport report = Garden.report();
        report.writeTo(folder);

        assertThat(List.of("html", "leadership.html", "public.html"))
                .allSatisfy(extension -> assertThat(
                                folder.resolve(report.mission().id().name() + "." + extension))
                        .exists());
        assertThat(StakeholderRenderer.named("The Council, 2nd").extension()).isEqualTo("for-the-council-2nd.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sayWhatIsNotKnown(Renderer page) {
        assertThat(Garden.page(page, Garden.report()))
                .startsWith("<!DOCTYPE html>")
                .contains("What we do not know", "<strong>2 of 3 verdicts</strong>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areTheSameInEveryLocaleAndTimeZone(Renderer page) {
        String before = Garden.page(page, Garden.report());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Garden.page(page, Garden.report())).isEqualTo(before);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showTextsAsText(Renderer page) {
        assertThat(Garden.page(page, Garden.stating("<script>x</script> \"&' \u202egnp\u0000")))
                .contains("&lt;script&gt;x&lt;/script&gt;", "\\u202egnp\\u0000")
                .doesNotContain("<script>x", "\u202e", "\u0000");
    }

    @Test
    void thePublicSeesNeitherOwnersNorCostsNorSources() {
        assertThat(Garden.page(new PublicRenderer(), Garden.report()))
                .contains("Make compost together", "<strong>moved</strong>", "15 kg (95 % interval +5 to +25)")
                .doesNotContain("team secret", "300 EUR", "Garden.java", "Put up signs", "pays for its water");
    }

    @Test
    void aStakeholderSeesWhatConcernsThem() {
        assertThat(Garden.page(StakeholderRenderer.named("the water board").concernedWith("goal:pay"), Garden.report()))
                .contains("For the water board", "The garden pays for its water")
                .doesNotContain("Everybody eats fresh food");
    }

    @Test
    void theTeamSeesWhatWasAgreedDecidedAndPromised() {
        assertThat(Garden.page(new HtmlRenderer(), Garden.report()))
                .contains("Fresh food is far away", "4,100 people", "SECRET-7", "A street that feeds itself")
                .contains("suspect: it changed since", "agreed on 2026-02-01", "not agreed to any more")
                .contains("by <bdi>Ada Secret</bdi>", "dig a second bed", "overdue", "evenings work best")
                .contains("it would watch people", "Which features may go on", "the bins are closed")
                .contains(
                        ">not claimed</span>",
                        "The feature claims nothing of that",
                        "next review is due on 2026-11-15");
    }

    @Test
    void leadersSeeWhatIsDueAndWhatWasNotBuilt() {
        assertThat(Garden.page(new LeadershipRenderer(), Garden.report()))
                .contains("Fresh food is far away", "suspect: it changed since", "dig a second bed", "Bo Secret")
                .contains("it would watch people", "Which features may go on")
                .doesNotContain("href=\"#goal-eat\"", "SECRET-7");
    }

    @Test
    void thePublicSeesTheProblemTheConcernsAndWhatMayBeSaid() {
        assertThat(Garden.page(new PublicRenderer(), Garden.report()))
                .contains("Fresh food is far away", "A street that feeds itself", "the bins are closed")
                .contains("Compost fed the beds")
                .doesNotContain("Secret", "SECRET", "secret letter", "Compost doubles", "second bed", "watch people");
    }

    @Test
    void aStakeholderSeesWhetherTheyStillAgree() {
        assertThat(Garden.page(StakeholderRenderer.named("the council"), Garden.report()))
                .contains("What you agreed to", "Everybody eats fresh food", "suspect: it changed since");
        assertThat(Garden.page(StakeholderRenderer.named("somebody"), Garden.report()))
                .doesNotContain("What you agreed to");
    }

    @Test
    void whatChangedStandsWhereSomethingIsCompared() {
        MissionReport before = Garden.stating("Another garden");
        assertThat(Garden.page(new HtmlRenderer(), Garden.report().since(before.view())))
                .contains("What changed since 2026-09-30", "Means something else", "statement: Another garden");
        assertThat(Garden.page(new HtmlRenderer(), Garden.report())).doesNotContain("id=\"changes\"");
    }

    @Test
    void leadersGetTenAnswers() {
        String page = Garden.page(new LeadershipRenderer(), Garden.report());
        assertThat(page.split("class=\"card answer ", -1)).hasSize(11);
        assertThat(page).contains("is to close 20 % of the gap", "We do not know: no target names a benchmark.");
    }

    @Test
    void everyElementLinksToItsLine() {
        assertThat(Garden.page(HtmlRenderer.linkingTo("https://example.org/src/"), Garden.report()))
                .contains("href=\"https://example.org/src/org/missionled/html/Garden.java#L");
        assertThat(Garden.page(HtmlRenderer.linkingTo(""), Garden.report())).doesNotContain("Garden.java#L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)//", "data:text/html,", " JavaScript:x", "https://a b/", "file:///etc"})
    void linksLeadNowhereElse(String prefix) {
        assertThatThrownBy(() -> HtmlRenderer.linkingTo(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(prefix)
                .hasMessageContaining("such as");
    }

    @Test
    void aFullDiskIsToldAsItIs() {
        IOException full = new IOException("full");
        Appendable disk = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw full;
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw full;
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> new HtmlRenderer().render(Garden.report(), disk))
                .isSameAs(full);
    }
}
