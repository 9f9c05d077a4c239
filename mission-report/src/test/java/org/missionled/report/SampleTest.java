package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.model.EvidenceGrade;
import org.missionled.report.sample.Place;
import org.missionled.report.sample.Sample;
import org.missionled.report.sample.Saying;
import org.missionled.rule.Cause;
import org.missionled.rule.Violation;

/** The samples show what there is to show. */
class SampleTest {
    private static final Alignment NEIGHBOURS = Sample.NEIGHBOURS.inspection().alignment();

    @Test
    void neighboursStandInEveryWay() {
        assertThat(Stream.concat(NEIGHBOURS.measures().stream(), NEIGHBOURS.guardrails().stream())
                        .map(Assessment::verdict))
                .contains(Verdict.values());
    }

    @Test
    void neighboursClaimOnEvidenceOfEveryGradeWithEveryResult() {
        assertThat(claims().map(ClaimAssessment::grade)).contains(EvidenceGrade.values());
        assertThat(claims().map(ClaimAssessment::result)).contains(ClaimResult.values());
    }

    @Test
    void neighboursBreakRulesForEveryCause() {
        assertThat(Sample.NEIGHBOURS.inspection().violations().stream().map(Violation::cause))
                .contains(Cause.values());
    }

    @Test
    void dayOneIsGreenAndKnowsNothing() {
        Sample.DAY_ONE.inspection().checkEverything();
        assertThat(Sample.DAY_ONE.report().view().counts().verdictsKnown()).isZero();
        assertThat(Sample.DAY_ONE.mission().faults()).isEmpty();
    }

    @Test
    void faultyHasFaults() {
        assertThat(Sample.FAULTY.mission().faults()).hasSizeGreaterThan(5);
    }

    @Test
    void whatIsSaidInEachPlaceComesIntoTheReport() {
        assertThat(Saying.everywhere("harmless").mission().faults()).isEmpty();
        assertThat(Place.free()).hasSizeGreaterThan(30);
        assertThat(Place.others()).hasSizeGreaterThan(10);
    }

    private static Stream<ClaimAssessment> claims() {
        return NEIGHBOURS.features().stream().flatMap(feature -> feature.claims().stream());
    }
}
