package org.missionled.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column can be about, in the order in which people are told. */
enum Column {
    METRIC,
    PERIOD,
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    WORDS,
    UNIT,
    PUBLISHED,
    SOURCE,
    METHOD,
    SUBJECT,
    DIMENSION,
    GROUP,
    SAMPLE_SIZE,
    STANDARD_ERROR,
    ASKED,
    ANSWERED,
    STATUS,
    BREAK,
    VERIFIED_BY,
    COMMENT,
    JUDGED_AS,
    JUDGED_BY;

    private static final int SLIPS = 3;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Its name in the header: {@code standard-error}. */
    String word() {
        return word;
    }

    /** The column of exactly this name. */
    static Optional<Column> named(String header) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(header))
                .findFirst();
    }

    /** All names, for messages. */
    static String words() {
        return Arrays.stream(values()).map(Column::word).collect(Collectors.joining(", "));
    }

    /** The column that was probably meant by a name which none has. */
    static Optional<Column> nearest(String header) {
        String meant = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> Math.abs(column.word().length() - meant.length()) < SLIPS)
                .min(Comparator.comparingInt(column -> distance(column.word(), meant)))
                .filter(column -> distance(column.word(), meant) < SLIPS);
    }

    /** How many letters to insert, delete or replace (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
