/**
 * What people read: one finished view of an inspection, written by the renderers that are found. Begin at
 * {@link org.missionled.report.MissionReport}.
 */
@NullMarked
package org.missionled.report;

import org.jspecify.annotations.NullMarked;
