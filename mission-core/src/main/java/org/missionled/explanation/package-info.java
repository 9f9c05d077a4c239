/**
 * How a result came about, as data that a reader can redo by hand. Begin at
 * {@link org.missionled.explanation.Explanation}.
 */
@NullMarked
package org.missionled.explanation;

import org.jspecify.annotations.NullMarked;
