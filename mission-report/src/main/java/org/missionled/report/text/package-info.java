/** The report as plain text for a terminal of 100 columns. Begin at {@link org.missionled.report.text.TextRenderer}. */
@NullMarked
package org.missionled.report.text;

import org.jspecify.annotations.NullMarked;
