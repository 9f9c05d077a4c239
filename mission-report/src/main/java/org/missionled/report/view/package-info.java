/**
 * What a report says, as plain values, before any format is chosen. Begin at
 * {@link org.missionled.report.view.ReportView}.
 */
@NullMarked
package org.missionled.report.view;

import org.jspecify.annotations.NullMarked;
