/**
 * The values of a metric that were known on a day and can be judged: windows of periods, when a value counts and how
 * long it stays fresh. Begin at {@link org.missionled.series.Series}.
 */
@NullMarked
package org.missionled.series;

import org.jspecify.annotations.NullMarked;
