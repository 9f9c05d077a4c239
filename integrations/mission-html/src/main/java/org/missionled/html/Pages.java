package org.missionled.html;

import gg.jte.html.HtmlTemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.missionled.html.page.Glossary;
import org.missionled.html.page.Page;

/** Writes pages as templates say, handing each piece on at once. */
final class Pages {
    private Pages() {}

    /** A short page, which explains no words but those that stand on it: it is written once to find them. */
    static void brief(Appendable out, Page page, BiConsumer<HtmlTemplateOutput, Page> template) throws IOException {
        StringBuilder found = new StringBuilder();
        write(found, output -> template.accept(output, page));
        Page explained = page.explaining(Glossary.usedOn(found.toString()));
        write(out, output -> template.accept(output, explained));
    }

    static void write(Appendable out, Consumer<HtmlTemplateOutput> template) throws IOException {
        try {
            template.accept(new VisibleOutput(new AppendableOutput(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
