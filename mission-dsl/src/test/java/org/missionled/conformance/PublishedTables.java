package org.missionled.conformance;

import java.util.List;
import java.util.stream.Stream;

/** Every published table that the engine is held against, in the order of their names. */
final class PublishedTables {
    private PublishedTables() {}

    static List<PublishedTable> all() {
        return Stream.of(
                        inFiles(),
                        DevelopmentTables.all(),
                        RiskTables.all(),
                        PerformanceTables.all(),
                        List.of(AdaptationTable.table()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<PublishedTable> inFiles() {
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
