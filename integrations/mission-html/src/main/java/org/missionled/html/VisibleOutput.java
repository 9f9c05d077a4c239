package org.missionled.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.missionled.model.Visible;

/**
 * Escapes what templates are given for the place where it stands, after making visible what would hide or turn text. No
 * text reaches a page by another way.
 */
final class VisibleOutput extends OwaspHtmlTemplateOutput {
    VisibleOutput(TemplateOutput out) {
        super(out);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(isPlain(value) ? value : Visible.text(value));
    }

    /** Whether it is made of printable ASCII with single spaces within, as most texts are. */
    private static boolean isPlain(String value) {
        char before = ' ';
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return value.isEmpty() || before != ' ';
    }
}
