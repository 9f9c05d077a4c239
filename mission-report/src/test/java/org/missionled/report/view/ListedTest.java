package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.model.ConsiderationKind.PRIVACY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.rule.RuleSet;
import org.missionled.rule.standard.StandardRules;

/** What a page says in one line, and that nothing is lost by it. */
class ListedTest {
    private static final Mission MISSION = productMission("bakery")
            .stating("Bread for everybody")
            .withoutGuardrail("bread harms nobody")
            .delivering(feature("bias")
                    .doing("Ask of bias")
                    .withoutImpact("it is asked")
                    .inDevelopment()
                    .considering(PRIVACY)
                    .nothingBecause("nothing is kept"))
            .delivering(feature("oven")
                    .doing("Bake")
                    .withoutImpact("bread must be baked")
                    .inDevelopment())
            .declare();

    private static List<ViolationView> violations() {
        RuleSet rules = RuleSet.of(List.of(StandardRules.QUESTION_IS_CONSIDERED, StandardRules.FEATURE_HAS_OWNER));
        return MissionReport.of(rules.inspect(Alignment.of(MISSION).asOf(LocalDate.of(2026, 9, 30))))
                .view()
                .violations();
    }

    @Test
    void oneLineForEachElementAndRule() {
        assertThat(Listed.of(violations()))
                .extracting(line -> line.times() + " " + line.problem())
                .containsExactlyInAnyOrder(
                        "3 \"Ask of bias\" does not consider bias, accessibility and long-term societal impact",
                        "4 \"Bake\" does not consider bias, accessibility, privacy and long-term societal impact",
                        "1 \"Ask of bias\" has no owner",
                        "1 \"Bake\" has no owner");
    }

    @Test
    void theLinesAddUpToTheCounts() {
        assertThat(Listed.of(violations()).stream().mapToInt(Listed::times).sum())
                .isEqualTo(violations().size());
    }

    /** A view that was read from a file may hold any text. */
    @Test
    void whatDoesNotSayItsItemIsToldAlone() {
        List<ViolationView> reworded = violations().stream()
                .map(one -> new ViolationView(
                        one.key(),
                        one.rule(),
                        one.element(),
                        one.aspect(),
                        one.state(),
                        one.severity(),
                        one.severityOrigin(),
                        one.cause(),
                        one.isFailing(),
                        "something was left out",
                        one.item(),
                        one.fix(),
                        one.waiver(),
                        one.knownSince(),
                        one.site()))
                .toList();
        assertThat(Listed.of(reworded)).hasSameSizeAs(reworded).allMatch(line -> line.times() == 1);
    }
}
