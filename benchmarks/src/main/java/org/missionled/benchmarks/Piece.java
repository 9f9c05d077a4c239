package org.missionled.benchmarks;

import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a template writes.
 *
 * @param kind whether it is markup, a text to be escaped, or the place where the next texts stand
 * @param text the markup or the text; the element of a place
 * @param attribute of a place
 */
record Piece(Kind kind, String text, @Nullable String attribute) {
    enum Kind {
        MARKUP,
        TEXT,
        PLACE
    }

    void writeTo(HtmlTemplateOutput out) {
        switch (kind) {
            case MARKUP -> out.writeContent(text);
            case TEXT -> out.writeUserContent(text);
            case PLACE -> out.setContext(text, attribute);
        }
    }
}
