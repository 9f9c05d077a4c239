package org.missionled.benchmarks;

import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into what its templates write. */
final class Pieces implements HtmlTemplateOutput {
    private final List<Piece> all = new ArrayList<>();

    List<Piece> all() {
        return all;
    }

    @Override
    public void setContext(String tag, @Nullable String attribute) {
        all.add(new Piece(Piece.Kind.PLACE, tag, attribute));
    }

    @Override
    public void writeContent(String value) {
        all.add(new Piece(Piece.Kind.MARKUP, value, null));
    }

    @Override
    public void writeContent(String value, int begin, int end) {
        writeContent(value.substring(begin, end));
    }

    @Override
    public void writeUserContent(String value) {
        all.add(new Piece(Piece.Kind.TEXT, value, null));
    }
}
