package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import org.missionled.alignment.GroupValue.Hidden;

/**
 * Which groups of one dimension are too small to be shown.
 *
 * <p>A value about fewer than {@value #FEWEST} people is hidden. Were only one group hidden, or were all hidden ones
 * together fewer than that, a reader could take the others from the whole; so the next smallest is hidden too, until
 * neither is so. Of 980 people with groups of 4, 300 and 676 the two smaller ones are hidden. A group whose size nobody
 * said is not known to be small and is shown.
 */
final class Suppression {
    static final int FEWEST = 10;

    private Suppression() {}

    static List<GroupValue> hiding(List<GroupValue> groups) {
        List<GroupValue> changed = new ArrayList<>(groups);
        int hidden = 0;
        double people = 0;
        for (int at = 0; at < changed.size(); at++) {
            double size = changed.get(at).size().orElse(FEWEST);
            if (size < FEWEST) {
                changed.set(at, changed.get(at).hidden(Hidden.TOO_FEW));
                hidden++;
                people += size;
            }
        }
        while (hidden > 0 && (hidden == 1 || people < FEWEST)) {
            int next = smallest(changed);
            if (next < 0) {
                break;
            }
            people += changed.get(next).size().orElse(FEWEST);
            changed.set(next, changed.get(next).hidden(Hidden.PROTECTS_ANOTHER));
            hidden++;
        }
        return List.copyOf(changed);
    }

    /** The smallest group that is shown, the first of several; one of unknown size only where there is no other. */
    private static int smallest(List<GroupValue> groups) {
        int found = -1;
        for (int at = 0; at < groups.size(); at++) {
            if (groups.get(at).isShown() && (found < 0 || size(groups.get(at)) < size(groups.get(found)))) {
                found = at;
            }
        }
        return found;
    }

    private static double size(GroupValue group) {
        return group.size().orElse(Double.POSITIVE_INFINITY);
    }
}
