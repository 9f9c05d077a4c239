package org.missionled.alignment;

import java.time.LocalDate;
import org.missionled.measurement.LiveFlag;

/**
 * A flag where it was found.
 *
 * @param flag what is known of it
 * @param source what people call the system in which it was found
 * @param readOn the day on which that was looked at
 */
public record FoundFlag(LiveFlag flag, String source, LocalDate readOn) {}
