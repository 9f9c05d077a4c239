/** Flags as flagd keeps them. Begin at {@link org.missionled.flagd.FlagdFlags}. */
@NullMarked
package org.missionled.flagd;

import org.jspecify.annotations.NullMarked;
