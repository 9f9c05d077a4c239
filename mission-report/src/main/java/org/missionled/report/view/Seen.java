package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Mission;
import org.missionled.rule.Inspection;

/** What every section of the view is built from. */
record Seen(Inspection inspection, Titles titles) {

    static Seen in(Inspection inspection) {
        return new Seen(inspection, Titles.of(inspection.alignment().mission()));
    }

    Alignment alignment() {
        return inspection.alignment();
    }

    Mission mission() {
        return alignment().mission();
    }

    LocalDate asOf() {
        return alignment().asOf();
    }

    Named named(ElementId id) {
        return Named.of(id, titles.of(id));
    }

    Named named(Feature feature) {
        return Named.of(feature.id(), titles.of(feature));
    }

    Optional<Site> site(ElementId id) {
        return Site.of(mission().site(id));
    }
}
