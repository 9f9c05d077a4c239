package org.missionled.rule.standard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.model.Flag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;
import org.missionled.rule.standard.LiveFlagSubjects.Found;

/** A live flag was changed within the time that its kind may live. */
final class LiveFlagIsNotStale {
    static final Rule<Found> RULE = Rule.of(
                    "flag.live.stale",
                    "Every live flag that is to go was changed within the time that its kind may live.",
                    changing(),
                    LiveFlagIsNotStale::breach)
            .in(RuleGroup.FLAGS)
            .because("What nobody has touched for so long is finished, or forgotten.");

    private LiveFlagIsNotStale() {}

    private static Subjects<Found> changing() {
        return LiveFlagSubjects.found(
                "live flags that are to go and say when they were changed",
                (feature, day) -> !feature.lifecycle().isOverOn(day)
                        && feature.flag()
                                .filter(flag -> flag.permanentBecause().isEmpty())
                                .isPresent(),
                (found, mission) -> found.at().flag().changed().isPresent()
                        && mission.flagLifetimes().days(found.flag().kind()).isPresent());
    }

    private static Optional<Breach> breach(Subject<Found> subject, Alignment alignment) {
        Found found = subject.value();
        Flag flag = found.flag();
        LocalDate changed = found.at().flag().changed().orElseThrow();
        int days = alignment.mission().flagLifetimes().days(flag.kind()).orElseThrow();
        long since = ChronoUnit.DAYS.between(changed, alignment.asOf());
        if (since <= days) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} stands behind {}, which was last changed on {}, {} days ago; flags of this kind may live {} days",
                        subject.element(),
                        found.words(),
                        changed,
                        since,
                        days)
                .fix(
                        "Remove the flag from the code and from {}, or say why it is to stay with"
                                + " .permanentBecause(\"the reason\").",
                        found.at().source()));
    }
}
