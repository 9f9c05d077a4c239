package org.missionled.report.outline;

import java.util.Locale;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.Point;
import org.missionled.model.Bound;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;

/** Turns of phrase that several sections share. */
final class Phrases {
    private Phrases() {}

    static String value(double value, ImpactMetric metric) {
        String unit = metric.kind().unit();
        return Decimal.rounded(value) + (unit.equals("%") ? " %" : "");
    }

    static String bound(Bound bound, ImpactMetric metric) {
        return (bound.side() == Bound.Side.AT_LEAST ? "at least " : "at most ") + value(bound.value(), metric);
    }

    static String observed(Point point, ImpactMetric metric) {
        String accumulation =
                metric.accumulation().isWindow() ? ", the " + metric.accumulation() + " to " + point.closing() : "";
        return value(point.value(), metric) + (accumulation.isEmpty() ? " in " + point.window() : accumulation);
    }

    /** The verdict in capitals, which stand out without colour. */
    static String mark(Assessment assessment) {
        return assessment.verdict().words().toUpperCase(Locale.ROOT);
    }

    static String since(Assessment assessment) {
        if (assessment.lastKnown().isPresent()) {
            return "last known: " + assessment.lastKnown().get().words()
                    + assessment.since().map(day -> " since " + day).orElse("");
        }
        return assessment.since().map(day -> "since " + day).orElse("");
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    /** A sentence's own full stop, where it has none yet. */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
