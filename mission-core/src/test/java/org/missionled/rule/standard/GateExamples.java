package org.missionled.rule.standard;

import static org.missionled.measurement.Observed.observed;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.model.Sample.undeclared;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Claim;
import org.missionled.model.CollectionMethod;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Message;
import org.missionled.model.Mission;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;
import org.missionled.model.Rhythm;

/** Examples of the rules about what a feature must have before it goes on. */
final class GateExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Lifecycle CANDIDATE = Lifecycle.notSaid().withStage(FeatureStage.CANDIDATE);
    private static final Lifecycle DEVELOPMENT = Lifecycle.notSaid().withStage(FeatureStage.DEVELOPMENT);
    private static final Lifecycle LAUNCHED = Lifecycle.notSaid().withLaunchedOn(day("2026-03-01"));
    private static final Lifecycle TO_BE_LAUNCHED = Lifecycle.notSaid().withLaunchedOn(day("2026-10-01"));
    private static final Lifecycle RETIRED = LAUNCHED.withRetiredOn(day("2026-06-01"));
    private static final Feature IDEA = feature("feed").withLifecycle(CANDIDATE);

    private GateExamples() {}

    static List<Example> all() {
        return List.of(stages(), beneficiaries(), research(), owners(), targets(), plans(), messages(), outcomes());
    }

    private static Feature launched(String name, Claim... claims) {
        return feature(name, claims).withLifecycle(LAUNCHED);
    }

    private static Feature built(String name, Claim... claims) {
        return feature(name, claims).withLifecycle(DEVELOPMENT);
    }

    static Example stages() {
        return Example.of(
                "feature.stage.unsaid",
                seen(delivering(mission(), IDEA, feature("quiz"), undeclared("old-cart"))),
                seen(delivering(mission(), IDEA)),
                seen(delivering(mission(), feature("quiz"), undeclared("old-cart"))));
    }

    static Example beneficiaries() {
        ImpactMetric amongst = WHO5.withBeneficiaries("members");
        Goal theirs = goal("feel-better", Measure.of(amongst));
        return Example.of(
                "feature.beneficiary.missing",
                seen(delivering(mission(BETTER), built("quiz", claim(BETTER, WHO5, toRise())), launched("ads"))),
                seen(delivering(mission(theirs), built("quiz", claim(theirs, amongst, toRise())))),
                seen(delivering(mission(BETTER), IDEA, feature("quiz"))));
    }

    static Example research() {
        Research asked =
                Research.of(ResearchMethod.INTERVIEWS, "12 members", "What helps?", day("2026-09-30"), "to say it");
        Research later =
                Research.of(ResearchMethod.INTERVIEWS, "12 members", "What helps?", day("2026-10-01"), "to say it");
        return Example.of(
                "feature.research.missing",
                seen(delivering(mission(), built("quiz"), launched("ads").withResearch(later))),
                seen(delivering(mission(), built("quiz").withResearch(asked))),
                seen(delivering(mission(), IDEA, feature("ads").withLifecycle(RETIRED))));
    }

    static Example owners() {
        return Example.of(
                "feature.owner.missing",
                seen(delivering(mission(), built("quiz"), launched("ads"))),
                seen(delivering(mission(), built("quiz").withOwner("habits team"))),
                seen(delivering(mission(), IDEA)));
    }

    static Example targets() {
        Goal open = goal("feel-safe", Measure.of(WHO5));
        return Example.of(
                "feature.target.missing",
                seen(delivering(mission(open), launched("quiz", claim(open, WHO5, toRise())))),
                seen(delivering(mission(BETTER), launched("quiz", claim(BETTER, WHO5, toRise())))),
                seen(delivering(
                        mission(open),
                        built("quiz", claim(open, WHO5, toRise())),
                        feature("feed", claim(open, WHO5, toRise())).withLifecycle(TO_BE_LAUNCHED))));
    }

    static Example plans() {
        ImpactMetric half = rising("sleep").withCollection(CollectionMethod.SURVEY);
        ImpactMetric planned = half.withRhythm(Rhythm.MONTH);
        Goal sleep = goal("sleep-better", Measure.of(half));
        Goal rest = goal("sleep-better", Measure.of(planned));
        return Example.of(
                "metric.plan.missing",
                seen(delivering(
                        mission(BETTER, sleep),
                        launched("quiz", claim(BETTER, WHO5, toRise())),
                        launched("feed", claim(BETTER, WHO5, toRise()), claim(sleep, half, toRise())))),
                seen(delivering(mission(rest), launched("quiz", claim(rest, planned, toRise())))),
                seen(delivering(mission(BETTER), built("quiz", claim(BETTER, WHO5, toRise())))));
    }

    static Example messages() {
        Message message = Message.of("members", "You can say how you feel.", "release notes");
        Claim rise = claim(BETTER, WHO5, toRise());
        return Example.of(
                "feature.message.missing",
                seen(delivering(mission(BETTER), launched("quiz", rise))),
                seen(delivering(
                        mission(BETTER),
                        launched("quiz", rise).withMessage(message),
                        launched("erase").withNoImpact("legal obligation"))),
                seen(delivering(mission(BETTER), built("quiz", rise))));
    }

    static Example outcomes() {
        Mission mission = delivering(mission(BETTER), launched("quiz", claim(BETTER, WHO5, toRise())));
        return Example.of(
                "feature.outcome.unobserved",
                seen(mission, observed("who-5").in("2026-02", 53)),
                seen(mission, observed("who-5").in("2026-02", 53).in("2026-03", 54)),
                seen(mission));
    }
}
