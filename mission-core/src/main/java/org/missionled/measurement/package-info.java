/**
 * What was observed: the values of metrics, period by period, and where they come from. Begin at
 * {@link org.missionled.measurement.Observations}.
 */
@NullMarked
package org.missionled.measurement;

import org.jspecify.annotations.NullMarked;
