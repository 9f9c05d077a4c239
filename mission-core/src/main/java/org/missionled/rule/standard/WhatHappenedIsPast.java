package org.missionled.rule.standard;

import java.util.Optional;
import org.missionled.alignment.Alignment;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** What is said to have happened is not later than the day of the report. */
final class WhatHappenedIsPast {
    static final Rule<DatedPast> RULE = Rule.of(
                    "day.in-the-future",
                    "Nothing that is said to have happened is of a day after that of the report.",
                    DatedPast.subjects(),
                    WhatHappenedIsPast::breach)
            .in(RuleGroup.HYGIENE)
            .because("What has not happened yet cannot count; more often it is a mistyped year.");

    private WhatHappenedIsPast() {}

    private static Optional<Breach> breach(Subject<DatedPast> subject, Alignment alignment) {
        DatedPast one = subject.value();
        if (!one.day().isAfter(alignment.asOf())) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} has {} on {}, which is after the day of the report, {}",
                        subject.element(),
                        one.words(),
                        one.day(),
                        alignment.asOf())
                .fix("Correct the day, or declare it once it has happened."));
    }
}
