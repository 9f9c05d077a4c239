/**
 * What declared indices come to: for one mission, or for all subjects and periods at once. Begin at
 * {@link org.missionled.index.IndexTable}.
 */
@NullMarked
package org.missionled.index;

import org.jspecify.annotations.NullMarked;
