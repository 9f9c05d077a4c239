package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.RollUp;
import org.missionled.alignment.Verdict;
import org.missionled.model.Bound;
import org.missionled.model.Cost;
import org.missionled.model.Decimal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;
import org.missionled.report.view.NumberWords;
import org.missionled.series.Point;

/** Turns of phrase that several sections share. */
final class Phrases {
    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f";
    private static final String CLOSINGS = "\"')]\u00bb\u2019\u201d";

    private Phrases() {}

    static String value(double value, ImpactMetric metric) {
        return NumberWords.value(value, metric);
    }

    /** A number without its unit; of a ratio, which is kept as 0.05, the percentage 5. */
    static String amount(double value, ImpactMetric metric) {
        return NumberWords.amount(value, metric);
    }

    /** How far two values are apart; two shares are percentage points apart, never percent. */
    static String difference(double difference, ImpactMetric metric) {
        return NumberWords.difference(difference, metric);
    }

    static String signed(double difference) {
        return (difference > 0 ? "+" : "") + Decimal.rounded(difference);
    }

    static String signed(double difference, ImpactMetric metric) {
        return (difference > 0 ? "+" : "") + amount(difference, metric);
    }

    /** The unit in brackets, where the values do not carry it, and whom the metric is about. */
    static String unit(ImpactMetric metric) {
        List<String> parts = new ArrayList<>();
        if (!(metric.kind() instanceof ValueKind.Percentage)) {
            parts.add(metric.kind().unit());
        }
        if (!metric.beneficiaries().isEmpty()) {
            parts.add("amongst " + String.join("; ", metric.beneficiaries()));
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    /** Whether its values are read in percent. */
    static boolean isShare(ImpactMetric metric) {
        return NumberWords.isShare(metric);
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
        String since = assessment.since().map(day -> " since " + day).orElse("");
        return assessment
                .lastKnown()
                .map(verdict -> "; last known: " + verdict.words() + since)
                .orElse(since.isEmpty() ? "" : "," + since);
    }

    /** A goal in a few words: the worst that is known of it, its guardrails, and how much is not known. */
    static String standing(RollUp rollUp) {
        List<String> parts = new ArrayList<>();
        Optional<MeasureAssessment> worst = rollUp.worst();
        worst.ifPresent(
                measure -> parts.add(rollUp.worstVerdict().map(Verdict::words).orElse("")
                        + (measure.verdict().isKnown() ? "" : " when last known")));
        if (!rollUp.decided().isEmpty()) {
            parts.add("missed and decided on");
        }
        if (!rollUp.breached().isEmpty()) {
            parts.add("guardrail breached");
        }
        int judged = rollUp.counts().getOrDefault(Verdict.JUDGED, 0);
        if (judged > 0) {
            parts.add(judged + " judged from words");
        }
        if (rollUp.unknown() > 0) {
            parts.add(rollUp.unknown() + " of " + (rollUp.known() + rollUp.unknown()) + " not known");
        }
        return String.join(", ", parts);
    }

    /** Such as {@code 120,000 EUR}. */
    static String cost(Cost cost) {
        return Decimal.rounded(cost.amount()) + " " + cost.currency();
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A sentence's own full stop, where it has none yet. */
    static String sentence(String text) {
        String said = text.strip();
        int end = said.length();
        while (end > 0 && CLOSINGS.indexOf(said.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && STOPS.indexOf(said.charAt(end - 1)) >= 0 ? said : said + ".";
    }
}
