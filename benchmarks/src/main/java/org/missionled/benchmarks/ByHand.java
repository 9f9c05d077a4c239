package org.missionled.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The alignment written by hand for these arrays and nothing else: the last value of each metric that was known on the
 * day, how far and how fast it has come, and on request what the claims that are still to land add, in shares of the
 * gap.
 */
final class ByHand {
    private final Facts facts;
    private final Outcome outcome;
    private final int[] lastDay;
    private final double[] lastValue;
    private final double[] largest;
    private final double[] helping;
    private final double[] hurting;

    ByHand(Facts facts) {
        this.facts = facts;
        this.outcome = new Outcome(facts.metrics);
        this.lastDay = new int[facts.metrics];
        this.lastValue = new double[facts.metrics];
        this.largest = new double[facts.metrics];
        this.helping = new double[facts.metrics];
        this.hurting = new double[facts.metrics];
    }

    /** One pass over the rows and one over the metrics. */
    Outcome align(int today) {
        findLast(today);
        for (int m = 0; m < facts.metrics; m++) {
            double way = facts.bound[m] - facts.baseline[m];
            outcome.progress[m] = (lastValue[m] - facts.baseline[m]) / way;
            outcome.timeUsed[m] = years(facts.baselineDay[m], lastDay[m]) / years(facts.baselineDay[m], facts.due[m]);
            outcome.pace[m] = outcome.progress[m] / outcome.timeUsed[m];
        }
        return outcome;
    }

    /** The same, one pass over the claims, and one over the metrics again. */
    Outcome sayEverything(int today) {
        align(today);
        addClaims();
        return outcome;
    }

    private void findLast(int today) {
        Arrays.fill(lastDay, Integer.MIN_VALUE);
        int[] metric = facts.rowMetric;
        int[] day = facts.rowDay;
        double[] value = facts.rowValue;
        for (int row = 0; row < metric.length; row++) {
            int m = metric[row];
            if (day[row] <= today && day[row] >= lastDay[m]) {
                lastDay[m] = day[row];
                lastValue[m] = value[row];
            }
        }
    }

    /** What lands after the day of the last value, and not after the due day, is still to come. */
    private void addClaims() {
        Arrays.fill(largest, 0);
        Arrays.fill(helping, 0);
        Arrays.fill(hurting, 0);
        for (int c = 0; c < facts.claimMetric.length; c++) {
            int m = facts.claimMetric[c];
            if (facts.claimLanding[c] > lastDay[m] && facts.claimLanding[c] <= facts.due[m]) {
                double share = facts.claimEffect[c] * facts.claimReach[c] / (facts.bound[m] - facts.baseline[m]);
                if (share > 0) {
                    largest[m] = Math.max(largest[m], share);
                    helping[m] += share;
                } else {
                    hurting[m] += share;
                }
            }
        }
        for (int m = 0; m < facts.metrics; m++) {
            outcome.least[m] = largest[m] + hurting[m];
            outcome.most[m] = helping[m] + hurting[m];
        }
    }

    /** Completed months / 12, plus the remaining days as a share of the month they lie in. */
    private static double years(int fromDay, int toDay) {
        LocalDate from = LocalDate.ofEpochDay(fromDay);
        LocalDate to = LocalDate.ofEpochDay(toDay);
        long months = ChronoUnit.MONTHS.between(from, to);
        LocalDate reached = from.plusMonths(months);
        int nextMonth = reached.getMonth().plus(1).length(reached.isLeapYear());
        int days = reached.lengthOfMonth() - reached.getDayOfMonth() + Math.min(from.getDayOfMonth(), nextMonth);
        return (months + (double) (toDay - reached.toEpochDay()) / days) / 12;
    }
}
