package org.missionled.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.missionled.model.Visible;
import org.missionled.report.outline.Block;

/** A table in columns of text; the widest columns give way until it fits the page, and their cells wrap. */
final class TextTable {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows;
    private final int[] widths;

    TextTable(Block.Table table, int width) {
        this.rows = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .map(row -> row.stream().map(Visible::text).toList())
                .toList();
        this.widths =
                fitted(natural(rows), width - BETWEEN.length() * table.header().size());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean header = true;
        for (List<String> row : rows) {
            lines.addAll(lines(row));
            if (header) {
                lines.add(rule());
            }
            header = false;
        }
        return lines;
    }

    private static int[] natural(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Columns.of(row.get(column)));
            }
        }
        return widths;
    }

    private static int[] fitted(int[] natural, int room) {
        int[] widths = natural.clone();
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            widths[widest]--;
        }
        return widths;
    }

    private List<String> lines(List<String> row) {
        List<List<String>> cells = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = Page.wrap(row.get(column), widths[column]);
            cells.add(cell);
            height = Math.max(height, cell.size());
        }
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String text = at < cells.get(column).size() ? cells.get(column).get(at) : "";
                line.append(BETWEEN).append(text).append(" ".repeat(widths[column] - Columns.of(text)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private String rule() {
        StringBuilder line = new StringBuilder();
        for (int width : widths) {
            line.append(BETWEEN).append("-".repeat(width));
        }
        return line.toString();
    }
}
