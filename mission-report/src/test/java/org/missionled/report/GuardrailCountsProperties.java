package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.observations;
import static org.missionled.dsl.Words.observed;
import static org.missionled.dsl.Words.productMission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.dsl.ObservationDeclaration;
import org.missionled.model.Rhythm;
import org.missionled.report.view.Summary;
import org.missionled.rule.standard.StandardRules;

/** Whoever adds up what a report says of guardrails gets as many as there are. */
class GuardrailCountsProperties {
    private static final Pattern COUNT = Pattern.compile("(?:^|, )([0-9]+)");

    /** How a guardrail may stand. */
    enum State {
        HELD,
        BREACHED,
        NEITHER_SHOWN,
        STALE_HELD,
        STALE_BREACHED,
        STALE_NEITHER_SHOWN,
        NEVER_MEASURED,
        BROKEN_SERIES
    }

    @Property
    void thePrintedNumbersAddUp(@ForAll @Size(min = 1, max = 9) List<State> states) {
        String line = Summary.lines(report(states).view()).get(0).text();
        String counts = line.split(":", 2)[0];
        List<Integer> numbers = COUNT.matcher(counts)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();

        assertThat(counts).contains(" of " + states.size() + " held");
        assertThat(numbers.stream().mapToInt(Integer::intValue).sum())
                .as(counts)
                .isEqualTo(states.size());
    }

    @Property
    void eachStateIsSaidInItsOwnWords(@ForAll State state) {
        assertThat(Summary.lines(report(List.of(state)).view()).get(0).text().split(":", 2)[0])
                .isEqualTo(
                        switch (state) {
                            case HELD -> "1 of 1 held";
                            case BREACHED -> "0 of 1 held, 1 BREACHED";
                            case NEITHER_SHOWN -> "0 of 1 held, 1 NOT SHOWN SAFE";
                            case STALE_HELD -> "0 of 1 held, 1 held when last measured";
                            case STALE_BREACHED -> "0 of 1 held, 1 BREACHED when last measured";
                            case STALE_NEITHER_SHOWN -> "0 of 1 held, 1 NOT SHOWN SAFE when last measured";
                            case NEVER_MEASURED -> "0 of 1 held, 1 not measured";
                            case BROKEN_SERIES -> "0 of 1 held, 1 not assessable";
                        });
    }

    @Example
    void aBandThatIsHeldIsNoGuardrail() {
        MetricDeclaration sleep =
                metric("sleep").measuring("Hours of sleep").in("hours").betterHigher();
        MetricDeclaration harm = metric("harm").measuring("Harm").in("cases").betterLower();
        Alignment alignment = Alignment.of(productMission("guarded")
                        .stating("Do no harm")
                        .pursuing(goal("rested")
                                .stating("All are rested")
                                .measuredBy(sleep)
                                .heldWithin(7, 9))
                        .guarding(harm)
                        .atMost(25)
                        .declare())
                .given(observations(
                        observed(sleep).during("2026-08").was(8),
                        observed(harm).during("2026-08").was(30)))
                .asOf(LocalDate.of(2026, 9, 30));
        assertThat(Summary.lines(MissionReport.of(StandardRules.inspect(alignment))
                                .view())
                        .get(0)
                        .text())
                .startsWith("0 of 1 held, 1 BREACHED");
    }

    private static MissionReport report(List<State> states) {
        MissionDeclaration mission = productMission("guarded").stating("Do no harm");
        List<ObservationDeclaration> facts = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            MetricDeclaration metric = metric("harm-" + i)
                    .measuring("Harm " + i)
                    .in("cases")
                    .betterLower()
                    .every(Rhythm.MONTH)
                    .staleAfterDays(60);
            mission = states.get(i) == State.BROKEN_SERIES
                    ? mission.guarding(metric).mayRiseBy(5).from(20).on("2026-01-01")
                    : mission.guarding(metric).atMost(25);
            facts.addAll(facts(states.get(i), metric));
        }
        return MissionReport.of(StandardRules.inspect(Alignment.of(mission.declare())
                .given(observations(facts.toArray(ObservationDeclaration[]::new)))
                .asOf(LocalDate.of(2026, 9, 30))));
    }

    private static List<ObservationDeclaration> facts(State state, MetricDeclaration metric) {
        return switch (state) {
            case HELD -> List.of(observed(metric).during("2026-08").was(20));
            case BREACHED -> List.of(observed(metric).during("2026-08").was(30));
            case NEITHER_SHOWN ->
                List.of(observed(metric).during("2026-08").was(24).givenStandardError(3));
            case STALE_HELD -> List.of(observed(metric).during("2026-03").was(20));
            case STALE_BREACHED -> List.of(observed(metric).during("2026-03").was(30));
            case STALE_NEITHER_SHOWN ->
                List.of(observed(metric).during("2026-03").was(24).givenStandardError(3));
            case NEVER_MEASURED -> List.of();
            case BROKEN_SERIES ->
                List.of(observed(metric).during("2026-08").was(20).afterBreak());
        };
    }
}
