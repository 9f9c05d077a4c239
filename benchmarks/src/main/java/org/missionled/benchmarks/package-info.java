/**
 * The engine beside the same work written by hand. Begin at {@link org.missionled.benchmarks.Ratios}, which holds both
 * against the limits.
 */
@NullMarked
package org.missionled.benchmarks;

import org.jspecify.annotations.NullMarked;
