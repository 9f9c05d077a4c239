package org.missionled.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.missionled.report.sample.ReadBack;
import org.missionled.report.sample.Saying;

/** Whatever people write, wherever they write it, Markdown shows it as text. */
class HostileTextProperties {
    private static final Set<String> MARKS = Set.of(
            "Link",
            "Image",
            "HtmlInline",
            "HtmlBlock",
            "Code",
            "Emphasis",
            "Strikethrough",
            "BlockQuote",
            "OrderedList",
            "ThematicBreak",
            "IndentedCodeBlock",
            "SoftLineBreak",
            "HardLineBreak",
            "LinkReferenceDefinition");
    private static final Pattern FOUND_LATER = Pattern.compile("(?i)@[^ ]|://|:[\\w+-]+:|www\\.|#[0-9]|\\bgh-[0-9]");
    private static final Map<Saying, ReadBack> HARMLESS = new HashMap<>();

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
        assertThat(saying.texts()).hasSizeGreaterThan(30);
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
        ReadBack read = ReadBack.of(saying.report());
        if (saying.mission().faults().isEmpty()) {
            Saying same = harmless(saying);
            ReadBack harmless = HARMLESS.computeIfAbsent(same, said -> ReadBack.of(said.report()));
            saying.texts()
                    .forEach((place, text) -> assertThat(said(read, Visible.text(text)))
                            .as("%s", place)
                            .isGreaterThanOrEqualTo(said(harmless, same.texts().get(place))));
            if (saying.texts().values().stream()
                    .noneMatch(text -> Visible.text(text).isEmpty())) {
                assertThat(difference(read.shape(), harmless.shape())).isEmpty();
            }
        }
        assertThat(read.shape()).noneMatch(HostileTextProperties::isMark);
        assertThat(read.parts()).noneMatch(part -> FOUND_LATER.matcher(part).find());
        assertThat(read.graphs()).hasSize(1);
        PlainGraph.isPlain(read.graphs().get(0));
    }

    /** In how many headings, paragraphs and cells a text stands. */
    private static long said(ReadBack read, String text) {
        return read.texts().stream().filter(shown -> shown.contains(text)).count();
    }

    /** The same with a harmless word for each different text. */
    private static Saying harmless(Saying saying) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<Place, String> harmless = new EnumMap<>(Place.class);
        saying.texts()
                .forEach((place, text) ->
                        harmless.put(place, words.computeIfAbsent(text, it -> "harmless" + (100 + words.size()))));
        return new Saying(harmless);
    }

    /** The first nodes that are not as they would be for harmless texts; all of them would fill a screen. */
    private static String difference(List<String> nodes, List<String> harmless) {
        int at = 0;
        while (at < nodes.size() && at < harmless.size() && nodes.get(at).equals(harmless.get(at))) {
            at++;
        }
        return at == nodes.size() && at == harmless.size()
                ? ""
                : nodes.subList(at, Math.min(at + 3, nodes.size())) + " instead of "
                        + harmless.subList(at, Math.min(at + 3, harmless.size()));
    }

    /** Whether a node could only come from the text: nothing of the report itself is one, nor a heading in a point. */
    private static boolean isMark(String node) {
        return MARKS.contains(node.strip()) || (node.startsWith("  ") && node.contains("Heading"));
    }
}
