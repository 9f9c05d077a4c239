package org.missionled.rule.standard;

import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.falling;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toFall;
import static org.missionled.model.Sample.toRise;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Claim;
import org.missionled.model.DrivesLink;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Measure;

/** Examples of the rules about evidence and claims. */
final class EvidenceExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric MINUTES = falling("screen-time").withFreshDays(45);
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Goal SAFE = goal("feel-safe", Measure.of(WHO5, from52To60()));

    private EvidenceExamples() {}

    static List<Example> all() {
        return List.of(reasons(), contradictions(), expiries(), drives());
    }

    static Example reasons() {
        return Example.of(
                "claim.because.missing",
                seen(delivering(
                        mission(BETTER, SAFE),
                        feature("quiz", claim(BETTER, WHO5, toRise()), claim(SAFE, WHO5, toRise())),
                        feature("ads", claim(SAFE, WHO5, toFall()).withBecause("they distract")))),
                seen(delivering(
                        mission(SAFE),
                        feature("quiz", claim(SAFE, WHO5, toRise()).withBecause("it calms")))),
                seen(delivering(mission(SAFE), feature("quiz"))));
    }

    static Example contradictions() {
        Claim rise = claim(BETTER, WHO5, toRise());
        return Example.of(
                "claim.contradicted",
                seen(delivering(
                        mission(BETTER),
                        feature("quiz", rise.withEvidence(finding(EvidenceGrade.EXPERIMENT, -2, -3, -1))),
                        feature(
                                "feed",
                                claim(BETTER, WHO5, toFall()).withEvidence(finding(EvidenceGrade.COMPARISON, 2, 1, 3))),
                        feature("ads", rise.withEvidence(finding(EvidenceGrade.EXPERIMENT, -2, -5, 1))))),
                seen(delivering(
                        mission(BETTER),
                        feature("quiz", rise.withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3))),
                        feature("feed", rise))),
                seen(delivering(mission(BETTER), feature("quiz"))));
    }

    static Example expiries() {
        Claim rise = claim(BETTER, WHO5, toRise());
        Evidence found = finding(EvidenceGrade.EXPERIMENT, 2, 1, 3);
        return Example.of(
                "evidence.expired",
                seen(delivering(
                        mission(BETTER), feature("quiz", rise.withEvidence(found.withValidUntil(day("2026-09-29")))))),
                seen(delivering(
                        mission(BETTER), feature("quiz", rise.withEvidence(found.withValidUntil(day("2026-09-30")))))),
                seen(delivering(mission(BETTER), feature("quiz"))));
    }

    static Example drives() {
        DrivesLink link = DrivesLink.of(MINUTES, "who feels better looks at screens less");
        Evidence longer = finding(EvidenceGrade.COMPARISON, 4, 1, 7);
        return Example.of(
                "metric.drives.contradicted",
                seen(mission(
                        goal("feel-better", Measure.of(WHO5.withDriving(link.withEvidence(longer)), from52To60())))),
                seen(mission(goal("feel-better", Measure.of(WHO5.withDriving(link), from52To60())))),
                seen(mission(BETTER)));
    }
}
