/**
 * What features add to a goal: how much of each claim may be said, and whether the plan adds up. Begin at
 * {@link org.missionled.contribution.ClaimAssessment} and {@link org.missionled.contribution.Waterfall}.
 */
@NullMarked
package org.missionled.contribution;

import org.jspecify.annotations.NullMarked;
