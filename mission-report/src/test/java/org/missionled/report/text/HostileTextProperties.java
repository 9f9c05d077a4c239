package org.missionled.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.model.Visible;
import org.missionled.report.sample.HostileTexts;
import org.missionled.report.sample.Place;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Saying;

/** Whatever people write, wherever they write it, a terminal shows it as text within its columns. */
class HostileTextProperties {
    private static final Pattern CONTROL = Pattern.compile(
            "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]");
    private static final Set<Place> IN_A_COLUMN = Set.of(Place.RULE_SENTENCE, Place.RULE_WHY); // beside others

    @Property
    void eachFixedTextIsTextEverywhere(@ForAll("fixed") String text) {
        isText(Saying.everywhere(text));
    }

    @Property
    void eachFixedTextIsTextWhereANameADayOrAReasonIsAskedFor(@ForAll("fixed") String text) {
        Place.others().forEach(place -> isText(Saying.of(place, text)));
    }

    /** 400 tries in 34 places each. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void anyTextsAreTextInTheirPlaces(@ForAll("hostileEverywhere") Saying saying) {
        assertThat(saying.mission().faults()).isEmpty();
        isText(saying);
    }

    @Provide
    Arbitrary<String> fixed() {
        return Arbitraries.of(HostileTexts.FIXED);
    }

    @Provide
    Arbitrary<Saying> hostileEverywhere() {
        return HostileTexts.everywhere();
    }

    private static void isText(Saying saying) {
        String report = Rendered.by(new TextRenderer(), saying.report());
        assertThat(CONTROL.matcher(report).results()).isEmpty();
        assertThat(TextLines.wrapped(report)).allMatch(line -> Columns.of(line) <= TextRenderer.WIDTH);
        assertThat(TextLines.wrapped(report)).noneMatch(line -> line.endsWith(" "));
        if (saying.mission().faults().isEmpty()) {
            String letters = letters(report);
            saying.texts().forEach((place, text) -> {
                boolean shown = letters.contains(letters(Visible.text(text)));
                assertThat(shown || IN_A_COLUMN.contains(place)).as("%s", place).isTrue();
            });
        }
    }

    /** What is left when lines are put together again. */
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
