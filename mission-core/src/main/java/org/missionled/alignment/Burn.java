package org.missionled.alignment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Objective;
import org.missionled.series.Point;

/**
 * How fast the error budget of an objective is being used up on a day.
 *
 * <p>Two windows are looked at: a long one, a tenth of the objective's days (rounded to the nearest day, half up),
 * which says that it matters, and a short one, a twelfth of that and at least a day, which says that it still goes on.
 * Where both burn at a rate of 1 or more, a tenth of the budget was used in a tenth of the time: that is the ticket
 * alert of the SRE Workbook's Table 5-8 (3 days, 6 hours, burn rate 1, 10 % of 30 days), with a day for the 6 hours
 * since observations are of whole days.
 *
 * <p>By hand: an objective of 0.99 over 30 days leaves 1 %. Of 1,000 cases a day 10 failed daily, and 30 on each of the
 * last three: over 30 days (27 x 10 + 3 x 30) / 30,000 = 0.012, a rate of 1.2, and the budget is overspent; over 3 days
 * and over 1 day 0.03, a rate of 3.
 *
 * @param overall the burn rate over all the objective's days; the objective is just kept at 1, and missed above it
 * @param longRate the burn rate over the long window
 * @param shortRate the burn rate over the short window
 * @param longDays the length of the long window
 * @param shortDays the length of the short window
 * @param budget what the objective leaves to go wrong
 */
public record Burn(double overall, double longRate, double shortRate, int longDays, int shortDays, ErrorBudget budget) {
    /** The burn rate from which a window burns. */
    public static final double BURNING_FROM = 1;

    /** {@return the burn on the last day of the last value; empty without values that say how many cases they hold} */
    static Optional<Burn> of(Objective objective, List<Point> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int longDays = Math.max(1, (objective.days() + 5) / 10);
        int shortDays = Math.max(1, longDays / 12);
        ErrorBudget budget = new ErrorBudget(objective.share(), Duration.ofDays(objective.days()));
        double overall = errorRate(points, objective.days());
        return Double.isNaN(overall)
                ? Optional.empty()
                : Optional.of(new Burn(
                        budget.burnRate(overall),
                        budget.burnRate(errorRate(points, longDays)),
                        budget.burnRate(errorRate(points, shortDays)),
                        longDays,
                        shortDays,
                        budget));
    }

    /** The failed cases over all cases of the periods that lie in the last days; at least of the last period. */
    private static double errorRate(List<Point> points, int days) {
        LocalDate after = points.get(points.size() - 1).closing().last().minusDays(days);
        double failed = 0;
        double all = 0;
        for (int at = points.size() - 1; at >= 0; at--) {
            Point point = points.get(at);
            boolean inside = point.closing().first().isAfter(after);
            if (!inside && at < points.size() - 1) {
                break;
            }
            if (point.sampleSize().isEmpty()) {
                return Double.NaN;
            }
            double cases = point.sampleSize().getAsDouble();
            failed += cases * (1 - point.value());
            all += cases;
        }
        return all > 0 ? Math.min(1, Math.max(0, failed / all)) : Double.NaN;
    }

    /**
     * {@return whether more than the budget of the objective's days is used; a budget used up to the last case still
     * keeps the objective}
     */
    public boolean isExhausted() {
        return overall > 1;
    }

    /** {@return whether both windows burn, so that the budget will not last} */
    public boolean isBurning() {
        return longRate >= BURNING_FROM && shortRate >= BURNING_FROM;
    }

    /** {@return the share of the budget of the objective's days that is used up; above 1 beyond it} */
    public double consumed() {
        return overall;
    }

    /**
     * {@return after which time a whole budget is used up at the rate of the long window; empty where nothing burns}
     */
    public Optional<Duration> timeToExhaustion() {
        return longRate > 0 ? Optional.of(budget.timeToExhaustion(longRate)) : Optional.empty();
    }
}
