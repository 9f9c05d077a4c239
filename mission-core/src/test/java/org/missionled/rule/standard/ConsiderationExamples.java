package org.missionled.rule.standard;

import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Bound;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;

/** Examples of the rules about ethical questions. */
final class ConsiderationExamples {
    private static final ImpactMetric MINUTES = falling("screen-time");
    private static final Lifecycle DEVELOPMENT = Lifecycle.notSaid().withStage(FeatureStage.DEVELOPMENT);
    private static final Lifecycle LAUNCHED = Lifecycle.notSaid().withLaunchedOn(day("2026-03-01"));
    private static final Consideration MITIGATED = Consideration.mitigated(
            ConsiderationKind.PRIVACY, "somebody at home reads the answers", "they never leave the phone");
    private static final Consideration UNMITIGATED = Consideration.unmitigated(
            ConsiderationKind.SOCIETAL_IMPACT, "people look at screens longer", "nobody knows how to");

    private ConsiderationExamples() {}

    static List<Example> all() {
        return List.of(questions(), concerns(), guardrails());
    }

    static Example questions() {
        Feature all = feature("feed").withLifecycle(DEVELOPMENT).withConsideration(MITIGATED);
        for (ConsiderationKind kind : ConsiderationKind.values()) {
            all = kind == ConsiderationKind.PRIVACY ? all : all.withConsideration(Consideration.nothing(kind, "x"));
        }
        return Example.of(
                "consideration.missing",
                seen(delivering(
                        mission(), feature("quiz").withLifecycle(LAUNCHED).withConsideration(MITIGATED))),
                seen(delivering(mission(), all)),
                seen(delivering(mission(), feature("quiz"))));
    }

    static Example concerns() {
        return Example.of(
                "consideration.unmitigated",
                seen(delivering(
                        mission(), feature("quiz").withLifecycle(LAUNCHED).withConsideration(UNMITIGATED))),
                seen(delivering(
                        mission(), feature("quiz").withLifecycle(LAUNCHED).withConsideration(MITIGATED))),
                seen(delivering(
                        mission(), feature("quiz").withLifecycle(DEVELOPMENT).withConsideration(UNMITIGATED))));
    }

    static Example guardrails() {
        Feature tied = feature("quiz").withConsideration(UNMITIGATED.withGuarded(MINUTES));
        Guardrail atMost = new Guardrail(MINUTES, Bound.atMost(45));
        return Example.of(
                "consideration.guardrail.missing",
                seen(delivering(mission(), tied, feature("feed").withGuardrail(atMost))),
                seen(delivering(mission(), tied.withGuardrail(atMost))),
                seen(delivering(mission(), feature("quiz").withConsideration(MITIGATED))));
    }
}
