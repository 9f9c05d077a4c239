/**
 * What people declare: missions, goals, impact metrics, features, claims and the evidence for them, as immutable
 * values. Begin at {@link org.missionled.model.Mission}.
 *
 * <p>Nothing here needs facts or a date. Values that will grow are final classes: the promise covers their accessors,
 * not how they are made; people make them with the words of the DSL.
 */
@NullMarked
package org.missionled.model;

import org.jspecify.annotations.NullMarked;
