/**
 * What a report says to a reader of plain pages, in order, without the marks of any format. Begin at
 * {@link org.missionled.report.outline.Outline}.
 */
@NullMarked
package org.missionled.report.outline;

import org.jspecify.annotations.NullMarked;
