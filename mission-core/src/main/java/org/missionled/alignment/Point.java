package org.missionled.alignment;

import java.time.LocalDate;
import org.missionled.measurement.ReportingPeriod;

/**
 * One value that can be judged: a single observation, or a complete window of them.
 *
 * @param value in the metric's unit
 * @param window the days it is about, from the first day of the first period
 * @param closing the last period of the window, which is the one it is due in
 * @param counts the day on which the value counts
 * @param from where its last observation was written
 */
public record Point(double value, ReportingPeriod window, ReportingPeriod closing, LocalDate counts, String from) {}
