/**
 * Reports as JSON that is read back into an equal view, and a history of them in a folder. Begin at
 * {@link org.missionled.json.JsonReport}.
 */
@NullMarked
package org.missionled.json;

import org.jspecify.annotations.NullMarked;
