package org.missionled.examples.openknowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.missionled.alignment.Verdict.BEHIND;
import static org.missionled.alignment.Verdict.BREACHED;
import static org.missionled.alignment.Verdict.HELD;
import static org.missionled.alignment.Verdict.MOVING_AWAY;
import static org.missionled.alignment.Verdict.NOT_ASSESSABLE;
import static org.missionled.alignment.Verdict.ON_TRACK;
import static org.missionled.alignment.Verdict.TOO_SLOW;
import static org.missionled.alignment.Verdict.UNMEASURED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.csv.CsvObservations;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.rule.Cause;
import org.missionled.rule.Inspection;
import org.missionled.rule.MissionViolated;
import org.missionled.rule.Severity;
import org.missionled.rule.standard.StandardRules;
import org.missionled.series.Point;

/** What the report says at the top, worked out by hand from the figures. */
class HeadlineVerdictsTest {
    private static final Alignment ALIGNMENT = Alignment.of(OpenKnowledge.MISSION)
            .given(CsvObservations.read(
                    HeadlineVerdictsTest.class.getResourceAsStream("/observations.csv"), "observations.csv"))
            .asOf(LocalDate.of(2024, 3, 31));

    @Test
    void theDeclarationHasNoFaultAndEveryFeatureStandsBehindAFlag() {
        assertThat(OpenKnowledge.MISSION.faults()).isEmpty();
        assertThat(OpenKnowledge.MISSION.features())
                .hasSize(16)
                .allMatch(f -> f.flag().isPresent());
    }

    @Test
    void eachMetricHasItsVerdict() {
        assertThat(ALIGNMENT.measures())
                .extracting(m -> m.metric().id().name(), MeasureAssessment::verdict)
                .containsExactly(
                        tuple("newcomer-activation", NOT_ASSESSABLE),
                        tuple("new-editor-retention", BEHIND),
                        tuple("global-south-editors", BEHIND),
                        tuple("mobile-edits", ON_TRACK),
                        tuple("content-about-underrepresented-regions", TOO_SLOW),
                        tuple("content-about-gender-minorities", TOO_SLOW),
                        tuple("net-new-wikipedia-articles", NOT_ASSESSABLE),
                        tuple("referenced-new-content", UNMEASURED),
                        tuple("readers-in-emerging-regions", MOVING_AWAY),
                        tuple("unique-devices", NOT_ASSESSABLE),
                        tuple("interactions", NOT_ASSESSABLE),
                        tuple("active-editors", TOO_SLOW),
                        tuple("returning-editors", BEHIND));
    }

    /** The sums of the twelve months from March 2023 to February 2024; of a ratio both sums. */
    @Test
    void eachMetricIsJudgedByTheTwelveMonthsToFebruary2024() {
        assertJudgedBy("new-editor-retention", 80.50189626380897 / 12);
        assertJudgedBy("global-south-editors", 238_553 / 951_913.0);
        assertJudgedBy("mobile-edits", 25_838_371 / 12.0);
        assertJudgedBy("content-about-underrepresented-regions", 30_457 / 100_137.0);
        assertJudgedBy("content-about-gender-minorities", 40_356 / 152_935.0);
        assertJudgedBy("net-new-wikipedia-articles", 2_476_836 / 12.0);
        assertJudgedBy("readers-in-emerging-regions", 4_891_903_277.0 / 19_236_495_007.0);
        assertJudgedBy("unique-devices", 19_241_483_438.0 / 12);
        assertJudgedBy("interactions", 249_731_803_984.0 / 12);
        assertJudgedBy("active-editors", 1_067_781 / 12.0);
        assertJudgedBy("returning-editors", 879_876 / 12.0);
        assertJudgedBy("revert-rate", 58.89521599154304 / 12);
        assertJudgedBy("automated-pageviews", 37_611_578_091.0 / 229_913_707_788.0);
    }

    /** From the end of 2019 to the end of February 2024 are 50 of 72 months, from the end of 2020 38 of 60. */
    @Test
    void paceIsProgressByTimeUsed() {
        assertPace("active-editors", (88_981.75 - 84_966) / (96_000 - 84_966), 50 / 72.0);
        assertPace("returning-editors", (73_323.0 - 68_508) / (77_000 - 68_508), 50 / 72.0);
        assertPace("new-editor-retention", (6.708491355317414 - 6.48) / (7 - 6.48), 38 / 60.0);
        assertPace("mobile-edits", (25_838_371 / 12.0 - 1_774_000) / (2_300_000 - 1_774_000), 38 / 60.0);
        assertPace("readers-in-emerging-regions", (0.25430325406 - 0.2627) / (0.30 - 0.2627), 38 / 60.0);
    }

    @Test
    void oneGuardrailIsBreachedAndOneWasNeverObserved() {
        assertThat(ALIGNMENT.guardrails())
                .extracting(
                        g -> g.metric().id().name(),
                        GuardrailAssessment::verdict,
                        g -> g.since().map(LocalDate::toString).orElse("never"))
                .containsExactly(
                        tuple("revert-rate", HELD, "2021-08-31"),
                        tuple("automated-pageviews", BREACHED, "2022-11-30"),
                        tuple("newcomer-reverts", UNMEASURED, "never"));
    }

    @Test
    void theBreachCameAfterTheLastReviewAndFailsOnlyACheckOfEverything() {
        Inspection inspection = StandardRules.inspect(ALIGNMENT);
        assertThat(inspection.violations())
                .filteredOn(v -> v.severity() == Severity.ERROR)
                .singleElement()
                .matches(v -> v.cause() == Cause.DATA);
        inspection.check();
        assertThatThrownBy(inspection::checkEverything)
                .isInstanceOf(MissionViolated.class)
                .hasMessageContaining("guardrail.breached");
    }

    @Test
    void threeClaimsRestOnEvidenceAboutTheirOwnMetric() {
        assertThat(claims()).hasSize(20);
        assertThat(claims())
                .filteredOn(claim -> claim.grade() != EvidenceGrade.HYPOTHESIS)
                .extracting(claim -> claim.claim().metric().id().name(), ClaimAssessment::verb)
                .containsExactly(
                        tuple("newcomer-activation", "moved"),
                        tuple("newcomer-activation", "moved"),
                        tuple("referenced-new-content", "is being tested on"));
    }

    @Test
    void theExperimentWithNewcomerTasksSaysNothingAboutRetention() {
        ClaimAssessment onRetention = claimsOf("newcomer-tasks").get(1);
        assertThat(onRetention.claim().metric().id().name()).isEqualTo("new-editor-retention");
        assertThat(onRetention.claim().evidence()).singleElement().satisfies(study -> {
            assertThat(study.finding().map(Finding::effect)).hasValue(11.6);
            assertThat(study.finding().flatMap(Finding::interval)).isEmpty();
        });
        assertThat(onRetention.grade()).isEqualTo(EvidenceGrade.HYPOTHESIS);
        assertThat(onRetention.verb()).isEqualTo("is expected to move");
    }

    @Test
    void intervalsOfAddALinkFollowFromThePublishedCounts() {
        List<Finding> found = claimsOf("add-a-link").stream()
                .flatMap(claim -> claim.claim().evidence().stream())
                .map(study -> study.finding().orElseThrow())
                .toList();
        assertDifference(found.get(0), 15_592, 51_364, 14_746, 51_479);
        assertDifference(found.get(1), 15_592, 51_364, 7_432, 27_336);
        assertDifference(found.get(2), 1_731, 51_364, 1_641, 51_479);
    }

    private static void assertDifference(Finding finding, int some, double all, int others, double allOthers) {
        double with = some / all;
        double without = others / allOthers;
        double error = Math.sqrt(with * (1 - with) / all + without * (1 - without) / allOthers);
        double points = 100 * (with - without);
        assertThat(finding.effect()).isEqualTo(points, within(0.005));
        assertThat(finding.interval().orElseThrow().low()).isEqualTo(points - 196 * error, within(0.005));
        assertThat(finding.interval().orElseThrow().high()).isEqualTo(points + 196 * error, within(0.005));
    }

    private static void assertJudgedBy(String metric, double value) {
        Point judged = Stream.concat(ALIGNMENT.measures().stream(), ALIGNMENT.guardrails().stream())
                .map(Assessment.class::cast)
                .filter(one -> one.metric().id().name().equals(metric))
                .findFirst()
                .flatMap(Assessment::observed)
                .orElseThrow();
        assertThat(judged.value()).as(metric).isCloseTo(value, withinPercentage(1e-10));
        assertThat(judged.window().first()).as(metric).isEqualTo("2023-03-01");
        assertThat(judged.window().last()).as(metric).isEqualTo("2024-02-29");
    }

    private static void assertPace(String metric, double progress, double timeUsed) {
        MeasureAssessment measure = ALIGNMENT.measures().stream()
                .filter(m -> m.metric().id().name().equals(metric))
                .findFirst()
                .orElseThrow();
        assertThat(measure.timeUsed().orElseThrow()).as(metric).isCloseTo(timeUsed, within(1e-12));
        assertThat(measure.pace().orElseThrow()).as(metric).isCloseTo(progress / timeUsed, within(1e-8));
    }

    private static List<ClaimAssessment> claims() {
        return ALIGNMENT.features().stream().flatMap(f -> f.claims().stream()).toList();
    }

    private static List<ClaimAssessment> claimsOf(String feature) {
        return ALIGNMENT.features().stream()
                .filter(f -> isNamed(feature, f.feature()))
                .flatMap(f -> f.claims().stream())
                .toList();
    }

    private static boolean isNamed(String name, Feature feature) {
        return feature.id().name().equals(name);
    }
}
