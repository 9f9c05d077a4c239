/**
 * The words in which a mission is written beside its feature flags: sentences as values, which never throw. Begin at
 * {@link org.missionled.dsl.Words}.
 */
@NullMarked
package org.missionled.dsl;

import org.jspecify.annotations.NullMarked;
