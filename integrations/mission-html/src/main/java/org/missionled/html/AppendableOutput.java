package org.missionled.html;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What templates write, handed on at once; nothing is gathered. */
final class AppendableOutput implements TemplateOutput {
    private final Appendable out;

    AppendableOutput(Appendable out) {
        this.out = out;
    }

    @Override
    public void writeContent(String value) {
        try {
            out.append(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        try {
            out.append(value, begin, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
