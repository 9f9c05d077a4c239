/**
 * What build servers show of a report: findings at their lines, tests, a badge, a comment. Begin at
 * {@link org.missionled.ci.SarifRenderer}.
 */
@NullMarked
package org.missionled.ci;

import org.jspecify.annotations.NullMarked;
