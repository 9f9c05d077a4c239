/**
 * The figures of a report: a picture, what is said of it, and the table behind it. Begin at
 * {@link org.missionled.html.figure.Figure}.
 */
@NullMarked
package org.missionled.html.figure;

import org.jspecify.annotations.NullMarked;
