package org.missionled.rule.standard;

import static org.missionled.model.Sample.city;
import static org.missionled.model.Sample.claim;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.evidence;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.from52To60;
import static org.missionled.model.Sample.goal;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.rising;
import static org.missionled.model.Sample.toRise;
import static org.missionled.rule.standard.Example.seen;

import java.util.List;
import org.missionled.model.Affirmation;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;

/** Examples of the rules about links upwards and what they rest on. */
final class LinkExamples {
    private static final ImpactMetric WHO5 = rising("who-5");
    private static final Goal BETTER = goal("feel-better", Measure.of(WHO5, from52To60()));
    private static final LadderLink LINK = LadderLink.of(city(), "well-being is the city's headline");

    private LinkExamples() {}

    static List<Example> all() {
        return List.of(evidenced(), served(), suspect());
    }

    static Example evidenced() {
        return Example.of(
                "ladder.evidence.missing",
                seen(mission().withLadderLink(LINK)),
                seen(mission().withLadderLink(LINK.withEvidence(evidence(EvidenceGrade.STATED)))),
                seen(mission()));
    }

    static Example served() {
        return Example.of(
                "ladder.unserved",
                seen(delivering(
                        mission(BETTER.withProposed()).withLadderLink(LINK),
                        feature("quiz", claim(BETTER, WHO5, toRise())))),
                seen(delivering(mission(BETTER).withLadderLink(LINK), feature("quiz", claim(BETTER, WHO5, toRise())))),
                seen(mission()));
    }

    static Example suspect() {
        Mission mission =
                delivering(mission(BETTER).withLadderLink(LINK), feature("quiz", claim(BETTER, WHO5, toRise())));
        return Example.of(
                "link.suspect",
                seen(mission.withStakeholder(affirming(goal("feel-better", Measure.of(WHO5))))),
                seen(mission.withStakeholder(affirming(BETTER))),
                seen(mission(BETTER)));
    }

    private static Stakeholder affirming(Goal worded) {
        return Stakeholder.of("city-council", List.of(StakeholderRole.DECIDES))
                .withAffirmation(Affirmation.of(worded.id(), day("2026-07-01")).withWording(Fingerprint.of(worded)));
    }
}
