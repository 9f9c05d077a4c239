package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;

/**
 * The mission that is reported.
 *
 * @param id such as {@code mission:wellness}
 * @param anchor the stable name of this entry
 * @param statement why it exists
 * @param level of which kind it is
 * @param beneficiaries for whom
 * @param custodian who keeps it
 * @param champion who speaks for it
 * @param reviewedOn when it was last reviewed
 * @param cadence how much time may lie between two reviews, such as {@code 3 months}
 * @param nextReview by when the next review is due
 * @param withoutGuardrail why nothing is guarded, where nothing is
 * @param faults how many parts of the declaration could not be understood and are left out
 * @param site where it was written
 */
public record MissionView(
        String id,
        String anchor,
        String statement,
        MissionLevel level,
        List<String> beneficiaries,
        Optional<String> custodian,
        Optional<String> champion,
        Optional<LocalDate> reviewedOn,
        Optional<String> cadence,
        Optional<LocalDate> nextReview,
        Optional<String> withoutGuardrail,
        int faults,
        Optional<Site> site) {
    /** Copies the beneficiaries. */
    public MissionView {
        beneficiaries = List.copyOf(beneficiaries);
    }

    /** {@return the bare name, such as {@code wellness}} */
    public String name() {
        return id.substring(id.indexOf(':') + 1);
    }

    static MissionView of(Seen seen) {
        Mission mission = seen.mission();
        return new MissionView(
                mission.id().local(),
                Named.anchor(mission.id()),
                mission.statement(),
                mission.level(),
                mission.purpose().beneficiaries(),
                mission.stewardship().custodian(),
                mission.stewardship().champion(),
                mission.reviewedOn(),
                mission.stewardship().cadence().map(Object::toString),
                mission.stewardship().nextReview(seen.asOf()),
                mission.withoutGuardrail(),
                mission.faults().size(),
                seen.site(mission.id()));
    }
}
