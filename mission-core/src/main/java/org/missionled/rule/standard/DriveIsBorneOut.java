package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.contribution.Link;
import org.missionled.contribution.LinkState;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A link between two metrics is not contradicted by the finding that counts. */
final class DriveIsBorneOut {
    static final Rule<Link> RULE = Rule.of(
                    "metric.drives.contradicted",
                    "No link between metrics is contradicted by what was found.",
                    Subjects.drives(),
                    DriveIsBorneOut::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("Whoever works on a leading metric counts on the lagging one to follow.");

    private DriveIsBorneOut() {}

    private static Optional<Breach> breach(Subject<Link> subject, Alignment alignment) {
        if (subject.value().state() != LinkState.CONTRADICTED) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is said to drive {}, and was found to make it worse",
                        subject.element(),
                        subject.value().to())
                .fix("Take .driving(...) out, and look for what it does drive."));
    }
}
