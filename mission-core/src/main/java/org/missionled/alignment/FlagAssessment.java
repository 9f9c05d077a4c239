package org.missionled.alignment;

import java.util.List;
import org.missionled.model.Feature;
import org.missionled.model.Flag;

/**
 * A declared flag and where it was found.
 *
 * @param feature the feature that stands behind it
 * @param flag what was declared of it
 * @param found once for each system in which a flag of this key was found, in the order in which these were given
 */
public record FlagAssessment(Feature feature, Flag flag, List<FoundFlag> found) {
    /** Copies what was found. */
    public FlagAssessment {
        found = List.copyOf(found);
    }
}
