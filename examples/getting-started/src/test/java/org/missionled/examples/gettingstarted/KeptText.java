package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of documentation with parts that are kept true: each stands in a fence below a comment that names it. */
final class KeptText {
    /** The root of the project, two folders above the module that tests run in. */
    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private final Path page;

    KeptText(String page) {
        this.page = ROOT.resolve(page);
    }

    /**
     * Asserts that the fence below {@code <!-- name -->} holds the text; with -Dgolden.rewrite=true writes it instead.
     */
    void holds(String name, String text) throws IOException {
        String all = Files.readString(page);
        Matcher fence = Pattern.compile(
                        "(<!-- " + Pattern.quote(name) + " -->\\n```[a-z]*\\n)(.*?)(```\\n)", Pattern.DOTALL)
                .matcher(all);
        assertThat(fence.find())
                .as("%s holds a fence below <!-- %s -->", page, name)
                .isTrue();
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page, all.substring(0, fence.start(2)) + text + all.substring(fence.end(2)));
        } else {
            assertThat(fence.group(2)).as("%s below <!-- %s -->", page, name).isEqualTo(text);
        }
    }

    /** Asserts that the page is the text; with -Dgolden.rewrite=true writes it instead. */
    void is(String text) throws IOException {
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualTo(text);
    }
}
