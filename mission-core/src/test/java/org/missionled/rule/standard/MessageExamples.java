package org.missionled.rule.standard;

import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.finding;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Claim;
import org.missionled.model.ClaimVerb;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Lifecycle;
import org.missionled.model.Measure;
import org.missionled.model.Message;
import org.missionled.model.Mission;

/** Examples of the rules about what is said to people. */
final class MessageExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final ImpactMetric SLEEP = rising("sleep");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final Claim RISE = claim(BETTER, WHO5, toRise());
    private static final Message MESSAGE = Message.of("members", "You feel better.", "release notes");
    private static final Lifecycle DECLINED = Lifecycle.notSaid().withDeclinedBecause("it tracks people");

    private MessageExamples() {}

    static List<Example> all() {
        return List.of(overclaims(), unclaimed(), gone());
    }

    private static Mission saying(Message message, Claim claim) {
        return delivering(mission(BETTER), feature("quiz", claim).withMessage(message));
    }

    static Example overclaims() {
        Message moved = MESSAGE.withClaim(ClaimVerb.MOVED, WHO5);
        return Example.of(
                "message.overclaimed",
                seen(delivering(
                        mission(BETTER),
                        feature("quiz", RISE).withMessage(moved),
                        feature("feed", RISE.withEvidence(finding(EvidenceGrade.COMPARISON, 2, 1, 3)))
                                .withMessage(moved),
                        feature("ads", RISE.withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, -1, 5)))
                                .withMessage(MESSAGE.withClaim(ClaimVerb.IS_EXPECTED_TO_MOVE, WHO5)),
                        feature("call", RISE.withEvidence(evidence(EvidenceGrade.EXPERIMENT)))
                                .withMessage(moved),
                        feature("chat", RISE.withEvidence(finding(EvidenceGrade.EXPERIMENT, -2, -3, -1)))
                                .withMessage(MESSAGE.withClaim(ClaimVerb.SHOWED_NO_CLEAR_EFFECT_ON, WHO5)))),
                seen(delivering(
                        mission(BETTER),
                        feature("quiz", RISE.withEvidence(finding(EvidenceGrade.EXPERIMENT, 2, 1, 3)))
                                .withMessage(moved),
                        feature("feed", RISE).withMessage(moved.withUntil(day("2026-09-29"))))),
                seen(saying(MESSAGE, RISE)));
    }

    static Example unclaimed() {
        return Example.of(
                "message.claim.missing",
                seen(saying(MESSAGE.withClaim(ClaimVerb.IS_EXPECTED_TO_MOVE, SLEEP), RISE)),
                seen(saying(MESSAGE.withClaim(ClaimVerb.IS_EXPECTED_TO_MOVE, WHO5), RISE)),
                seen(saying(MESSAGE, RISE)));
    }

    static Example gone() {
        Feature declined = feature("quiz").withLifecycle(DECLINED);
        return Example.of(
                "message.feature-gone",
                seen(delivering(mission(), declined.withMessage(MESSAGE))),
                seen(delivering(mission(), declined.withMessage(MESSAGE.withUntil(day("2026-09-29"))))),
                seen(saying(MESSAGE, RISE)));
    }
}
