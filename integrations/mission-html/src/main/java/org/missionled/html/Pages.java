package org.missionled.html;

import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Writes pages as templates say, handing each piece on at once. */
final class Pages {
    private Pages() {}

    static void write(Appendable out, Consumer<HtmlTemplateOutput> template) throws IOException {
        try {
            template.accept(new VisibleOutput(new AppendableOutput(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
