/**
 * What a mission and its facts add up to on a given day: verdicts, roll-ups, plans and the words that claims may use.
 * Begin at {@link org.missionled.alignment.Alignment}.
 *
 * <p>Pure functions: the same mission, observations and day give the same result on every machine.
 */
@NullMarked
package org.missionled.alignment;

import org.jspecify.annotations.NullMarked;
