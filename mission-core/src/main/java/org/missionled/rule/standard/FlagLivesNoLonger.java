package org.missionled.rule.standard;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.missionled.alignment.Alignment;
import org.missionled.model.Flag;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;

/** A flag lives no longer than its kind may. */
final class FlagLivesNoLonger {
    static final Rule<Flags.Declared> RULE = Rule.of(
                    "flag.lifetime.exceeded",
                    "No flag lives longer than its kind may.",
                    Flags.that(
                            "end or are permanent",
                            flag -> flag.ends().isPresent()
                                    || flag.permanentBecause().isPresent()),
                    FlagLivesNoLonger::breach)
            .in(RuleGroup.FLAGS)
            .because("A date far away is no date.");

    private FlagLivesNoLonger() {}

    private static Optional<Breach> breach(Subject<Flags.Declared> subject, Alignment alignment) {

        Flag flag = subject.value().flag();
        OptionalInt limit = alignment.mission().flagLifetimes().days(flag.kind());
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        String may = "; flags of this kind may live " + limit.getAsInt() + " days";
        if (flag.permanentBecause().isPresent()) {
            return Optional.of(
                    Breach.saying(
                                    "{}, which is to stay for ever{}",
                                    subject.value().words(),
                                    may)
                            .fix(
                                    "Make it an operationsFlag(...) or a permissionFlag(...) if it is one, or say .expires(\"a day\")."));
        }
        long days = flag.created()
                .map(from -> ChronoUnit.DAYS.between(from, flag.ends().orElseThrow()))
                .orElse(0L);
        if (days <= limit.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{}, which is to live {} days, from {} to {}{}",
                        subject.value().words(),
                        days,
                        flag.created().orElseThrow(),
                        flag.ends().orElseThrow(),
                        may)
                .fix(
                        "Choose an earlier day, or let flags of this kind live longer with .lettingFlagsLive({}, {}) on"
                                + " the mission.",
                        flag.kind(),
                        days));
    }
}
