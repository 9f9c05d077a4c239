package org.missionled.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.rising;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.missionled.model.Claim;
import org.missionled.model.Effect;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;
import org.missionled.model.Weakness;

/** No finding, no past tense. */
class PastTenseProperties {
    private static final Set<String> PAST = Set.of(
            "moved",
            "contributed",
            "changed",
            "showed",
            "drew",
            "caused",
            "raised",
            "lowered",
            "rose",
            "fell",
            "increased",
            "decreased",
            "reduced",
            "improved",
            "harmed",
            "helped",
            "led",
            "brought",
            "made",
            "did",
            "had",
            "was",
            "were",
            "proved",
            "proven",
            "achieved",
            "delivered",
            "held");
    /** What tells of a habit, as if it were settled. */
    private static final Set<String> SETTLED = Set.of("moves", "reliably", "harms", "causes");

    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));

    private static List<String> words(String verb) {
        return List.of(verb.split("[^a-z]+", -1));
    }

    private static void saysNothingOfThePast(Claim claim) {
        assertThat(words(ClaimCeiling.of(claim, Vantage.on(day("2026-09-30"))).verb()))
                .doesNotContainAnyElementsOf(PAST)
                .doesNotContainAnyElementsOf(SETTLED);
    }

    @Property
    void studiesWithoutAFindingSayNothingOfThePast(
            @ForAll Movement movement, @ForAll @Size(max = 4) List<EvidenceGrade> grades) {
        Claim claim = claim(BETTER, WHO5, new Effect(movement, new Effect.Unsaid()));
        for (EvidenceGrade grade : grades) {
            claim = claim.withEvidence(evidence(grade));
        }
        saysNothingOfThePast(claim);
    }

    @Property
    void findingsAboutOtherMetricsSayNothingOfThePast(
            @ForAll Movement movement, @ForAll @Size(max = 4) List<EvidenceGrade> grades, @ForAll boolean right) {
        Claim claim = claim(BETTER, WHO5, new Effect(movement, new Effect.Unsaid()));
        for (EvidenceGrade grade : grades) {
            claim = claim.withEvidence(finding(grade, right ? 2 : -2, right ? 1 : -3, right ? 3 : -1)
                    .withOtherMetric(rising("sleep")));
        }
        saysNothingOfThePast(claim);
    }

    @Property
    void findingsAboutOtherPeopleSayNothingOfThePast(
            @ForAll Movement movement, @ForAll @Size(max = 4) List<EvidenceGrade> grades, @ForAll boolean right) {
        Claim claim = claim(BETTER, WHO5, new Effect(movement, new Effect.Unsaid()));
        for (EvidenceGrade grade : grades) {
            claim = claim.withEvidence(finding(grade, right ? 2 : -2, right ? 1 : -3, right ? 3 : -1)
                    .withOtherPeople("pilot schools in Sweden"));
        }
        saysNothingOfThePast(claim);
    }

    @Property
    void findingsThatWeaknessesMakeAHypothesisSayNothingOfThePast(@ForAll Movement movement, @ForAll boolean right) {
        Evidence weak = finding(EvidenceGrade.EXPERIMENT, right ? 2 : -2, right ? 1 : -3, right ? 3 : -1);
        for (Weakness weakness : Weakness.values()) {
            weak = weak.withWeakness(weakness);
        }
        saysNothingOfThePast(
                claim(BETTER, WHO5, new Effect(movement, new Effect.Unsaid())).withEvidence(weak));
    }

    @Property
    void findingsOfAHypothesisSayNothingOfThePast(@ForAll Movement movement) {
        saysNothingOfThePast(claim(BETTER, WHO5, new Effect(movement, new Effect.Unsaid()))
                .withEvidence(finding(EvidenceGrade.HYPOTHESIS, 2, 1, 3)));
    }

    @Property
    void noGradeWithoutAFindingHasAPastTense(@ForAll EvidenceGrade grade, @ForAll Movement movement) {
        String verb = ClaimCeiling.verb(grade, ClaimResult.NO_FINDING, movement);

        assertThat(words(verb)).doesNotContainAnyElementsOf(PAST).doesNotContainAnyElementsOf(SETTLED);
    }

    @Example
    void theListOfWordsFindsThePastTenseWhereThereIsOne() {
        assertThat(words("moved the wrong way:")).containsAnyElementsOf(PAST);
        assertThat(words("contributed to")).containsAnyElementsOf(PAST);
    }
}
