package org.missionled.conformance;

import java.util.List;

/** Every published table that the engine is held against, in the order of their names. */
final class PublishedTables {
    private PublishedTables() {}

    static List<PublishedTable> all() {
        return List.of(
                new HumanDevelopmentTable(),
                new ProgressMeasureTable(),
                new SchoolingNormalisedTable(),
                new TechnologyRanksTable(),
                new CompositeExamplesTable(),
                new BurnRateTable(),
                new GradeTable(),
                new WikimediaMovement());
    }
}
