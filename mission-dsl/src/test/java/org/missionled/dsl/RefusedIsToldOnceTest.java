package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

/** What was said and refused is told once; no rule asks for it again. */
class RefusedIsToldOnceTest {
    private static Inspection inspected(String due, String expiry, String owner) {
        MetricDeclaration sleep =
                Words.metric("sleep").measuring("Hours slept").in("hours").betterHigher();
        GoalDeclaration rested = Words.goal("rested")
                .stating("People are rested")
                .measuredBy(sleep)
                .from(6)
                .on("2025-12-31")
                .toAtLeast(7)
                .by(due);
        Mission mission = Words.productMission("night")
                .stating("Everybody sleeps well")
                .pursuing(rested)
                .delivering(Words.feature("diary")
                        .doing("Keeps a diary")
                        .serving(rested)
                        .expecting(sleep)
                        .toRise()
                        .because("what is written down is let go")
                        .ownedBy(owner)
                        .launchedOn("2026-02-01")
                        .behind(Words.releaseFlag("diary").expires(expiry)))
                .declare();
        return StandardRules.inspect(Alignment.of(mission).asOf(LocalDate.of(2026, 6, 1)));
    }

    private static boolean isBroken(String rule, Inspection inspection) {
        return inspection.violations().stream()
                .anyMatch(one -> one.rule().id().toString().equals(rule));
    }

    @Test
    void noRuleAsksForWhatWasRefused() {
        Inspection refused = inspected("soon", "later", "");
        assertThat(refused.alignment().mission().faults()).hasSize(3);
        assertThat(refused.violations())
                .extracting(one -> one.rule().id().toString())
                .contains("declaration.faulty")
                .doesNotContain("flag.expiry.missing", "feature.target.missing", "feature.owner.missing");
    }

    @Test
    void whatAnotherPartLacksIsToldAllTheSame() {
        Inspection refused = inspected("2026-12-31", "later", "night team");
        assertThat(isBroken("goal.owner.missing", refused)).isTrue();
        assertThat(isBroken("declaration.faulty", refused)).isTrue();
    }
}
