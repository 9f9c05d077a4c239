package org.missionled.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The parts of something that bear its meaning, on their way to a fingerprint. */
final class Meaning {
    private static final int HALF = 3;
    private static final int END_OF_CYRILLIC = 0x530; // up to here every JDK from 17 on has the same letter cases
    private static final String MARKS = "!\"'(),-./:;?[]{}\u00a1\u00ab\u00bb\u00bf";

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder figures = new StringBuilder();

    Meaning words(String part, String text) {
        words.append(part).append(": ").append(plain(text)).append('\n');
        return this;
    }

    Meaning figure(String part, Object value) {
        figures.append(part).append(": ").append(value).append('\n');
        return this;
    }

    /** Several of which the order means nothing. */
    void figures(String part, Stream<String> values) {
        values.sorted().forEach(value -> figure(part, value));
    }

    Fingerprint fingerprint() {
        return new Fingerprint(sum(words), sum(figures));
    }

    private static String sum(CharSequence text) {
        try {
            byte[] all =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, HALF);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Words alone: composed alike, in small letters, one space between them, marks only where they touch a figure. */
    static String plain(String text) {
        int[] points =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < points.length; at++) {
            int c = points[at];
            boolean keeps = !isGap(c) || (isFigure(points, at + 1) && !isSpace(c));
            if (keeps) {
                plain.appendCodePoint(c < END_OF_CYRILLIC ? Character.toLowerCase(c) : c);
            } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static boolean isGap(int c) {
        return isSpace(c) || MARKS.indexOf(c) >= 0 || (c >= 0x2010 && c <= 0x2027);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isFigure(int[] points, int at) {
        return at < points.length && points[at] >= '0' && points[at] <= '9';
    }

    static String target(Target target) {
        if (target instanceof Reach reach) {
            return baseline(reach) + "to " + reach.bound().side() + " "
                    + Decimal.exact(reach.bound().value()) + " by " + reach.by();
        }
        if (target instanceof Band band) {
            return "held " + range(band.low(), band.high());
        }
        return baseline(target) + "improving";
    }

    private static String baseline(Target target) {
        return target.baseline()
                .map(from -> "from " + Decimal.exact(from.value()) + " on " + from.on()
                        + (from.standardError().isPresent()
                                ? " give or take "
                                        + Decimal.exact(from.standardError().getAsDouble())
                                : "")
                        + " ")
                .orElse("");
    }

    static String direction(Direction direction) {
        return direction.getClass().getSimpleName()
                + (direction instanceof Direction.StaysWithin within ? " " + range(within.low(), within.high()) : "");
    }

    static String range(double low, double high) {
        return end(low) + " to " + end(high);
    }

    private static String end(double value) {
        return Double.isInfinite(value) ? "any" : Decimal.exact(value);
    }

    static String claim(Claim claim) {
        return claim.goal().id().name() + " by " + claim.metric().id().name() + " "
                + claim.effect().movement() + size(claim.effect().size())
                + (claim.reach().isPresent()
                        ? " for " + Decimal.exact(claim.reach().getAsDouble())
                        : "")
                + claim.landing().map(day -> " on " + day).orElse("");
    }

    private static String size(Effect.Size size) {
        if (size instanceof Effect.InUnits units) {
            return " by " + Decimal.exact(units.amount());
        }
        return size instanceof Effect.InPercentOfBaseline percent
                ? " by " + Decimal.exact(percent.percent()) + " % of baseline"
                : "";
    }
}
