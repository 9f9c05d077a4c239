package org.missionled.conformance;

import java.util.List;

/** Every published table that the engine is held against, in the order of their names. */
final class PublishedTables {
    private PublishedTables() {}

    static List<PublishedTable> all() {
        return List.of(new ProgressMeasureTable(), new BurnRateTable(), new GradeTable());
    }
}
