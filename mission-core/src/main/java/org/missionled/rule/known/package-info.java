/**
 * The file in which a team keeps the violations that it knows of and has not mended yet. Begin at
 * {@link org.missionled.rule.known.KnownViolationsFile}.
 */
@NullMarked
package org.missionled.rule.known;

import org.jspecify.annotations.NullMarked;
