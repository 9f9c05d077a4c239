package org.missionled.report.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.missionled.model.Visible;

/** Texts that want to be something else than text. */
public final class HostileTexts {
    /** One for each thing that a format, a terminal or a reader's eye could take for more than text. */
    public static final List<String> FIXED = List.of(
            "<script>alert(1)</script>",
            "<b>bold</b> <!-- hidden --> <br/>",
            "<http://example.org/a> <me@example.org>",
            "a | b || c \\| d",
            "`code` ``two`` ```three",
            "```\nfence\n```",
            "~~~ fence ~~~",
            "[link](http://example.org) [ref][1] [1]: http://example.org",
            "![img](x.png)",
            "&amp; &lt; &#65; &nbsp;",
            "@octocat @org/team me@example.org mailto:me@example.org",
            ":smile: a:+1:b 12:30:45",
            "$x^2$ $$y$$ \\(z\\)",
            "#123 org/repo#123 GH-12 #tag",
            "# heading",
            "heading #",
            "heading\n=======",
            "heading\n-------",
            "- item",
            "* item",
            "+ item",
            "1. item",
            "12) item",
            "12345678901. no item",
            "- [ ] task",
            "> quote",
            "---",
            "***",
            "| a | b |\n| --- | --- |",
            "    indented code",
            "*emphasis* **strong** _emphasis_ __strong__ snake_case_word",
            "~~struck~~ ~struck~",
            "http://example.org https://example.org ftp://example.org",
            "www.example.org WWW.example.org awww.x",
            "[^1] footnote",
            "line\r\nfeed\rreturn\u0085next\u2028line\u2029paragraph",
            "tab\there\u000bthere\fform",
            "\u001b[31mred\u001b[0m \u009b31m",
            "nul \u0000 bell \u0007 delete \u007f",
            "right \u202egnp.exe\u202c \u2066isolate\u2069 \u200emark\u200f",
            "zero\u200bwidth\u200cnon\u200djoiner\ufeff\u2060",
            "soft\u00adhyphen \u034f \u115f \u3164 \uffa0 \ufffe \uffff",
            "high \ud800 low \udc00 swapped \udc00\ud800 private \ue000",
            "\ud800",
            "\udc00",
            "=cmd|' /C calc'!A0 +1+1 -1-1",
            "@SUM(1;2)",
            "\"] end subgraph x %%{init: {}}%% click m0 call()",
            "graph TD; A-->B",
            "#quot; #35; ;;",
            "%% comment",
            "\\ back\\slash\\\\",
            "trailing backslash \\",
            "trailing spaces   ",
            "\u00a0",
            "no full stop.",
            "emoji \ud83d\ude00 family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 flag \ud83c\udde9\ud83c\uddea",
            "\u4f60\u597d\uff0c\u4e16\u754c \uc548\ub155 \u3053\u3093\u306b\u3061\u306f",
            "e\u0301\u0301\u0301 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0928\u092e\u0938\u094d\u0924\u0947",
            "'single' \"double\" \u2018curly\u2019 \u201cquotes\u201d",
            "{curly} ${template} {{mustache}} <%= erb %>",
            "</td></table></details>",
            "javascript:alert(1) data:text/html,x",
            "x".repeat(10_000),
            "word ".repeat(2_000),
            "\ud83d\ude00".repeat(5_000),
            "|`<@".repeat(2_500));

    private static final String MARKS = "`*_[]()<>|~&@$#:!.-+=\\/\"' \nw1a";

    private HostileTexts() {}

    /** {@return some of the fixed texts and of any characters, put together; never without anything to be seen} */
    public static Arbitrary<String> any() {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(FIXED).filter(text -> text.length() < 200)),
                Tuple.of(3, Arbitraries.strings().withChars(MARKS).ofMaxLength(12)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(8)));
        Arbitrary<String> between = Arbitraries.of("", " ", "\n");
        return Combinators.combine(part.list().ofMinSize(1).ofMaxSize(4), between)
                .as((parts, join) -> String.join(join, parts))
                .filter(text -> !Visible.text(text).isEmpty());
    }

    /** {@return a mission with another of these texts in every place where any text can stand} */
    public static Arbitrary<Saying> everywhere() {
        List<Place> places = Place.free();
        return any().list().ofSize(places.size()).map(texts -> {
            Map<Place, String> said = new EnumMap<>(Place.class);
            for (int at = 0; at < places.size(); at++) {
                said.put(places.get(at), texts.get(at));
            }
            return new Saying(said);
        });
    }
}
