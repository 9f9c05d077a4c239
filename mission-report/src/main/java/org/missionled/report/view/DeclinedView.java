package org.missionled.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.missionled.model.Choice;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;

/**
 * Something that was chosen not to be built.
 *
 * @param element what
 * @param because why
 */
public record DeclinedView(Named element, String because) {

    /** What was declined by a decision, then what says so itself; each once. */
    static List<DeclinedView> all(Seen seen) {
        List<DeclinedView> all = new ArrayList<>();
        Set<ElementId> said = new HashSet<>();
        for (Decision decision : seen.mission().stewardship().decisions()) {
            if (decision.choice() == Choice.DECLINE
                    && !decision.day().isAfter(seen.asOf())
                    && said.add(decision.element())) {
                all.add(new DeclinedView(seen.named(decision.element()), decision.because()));
            }
        }
        for (Feature feature : seen.mission().features()) {
            feature.lifecycle()
                    .declinedBecause()
                    .filter(reason -> said.add(feature.id()))
                    .ifPresent(reason -> all.add(new DeclinedView(seen.named(feature), reason)));
        }
        return all;
    }
}
