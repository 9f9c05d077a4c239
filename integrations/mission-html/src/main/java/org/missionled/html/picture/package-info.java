/**
 * The pictures of a report, as pure functions from a few numbers and words to marks on a surface. Begin at
 * {@link org.missionled.html.picture.Picture}.
 */
@NullMarked
package org.missionled.html.picture;

import org.jspecify.annotations.NullMarked;
