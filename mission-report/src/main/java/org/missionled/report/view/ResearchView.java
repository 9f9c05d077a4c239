package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;

/**
 * Something that was found out before a feature was built.
 *
 * @param method how
 * @param people with whom
 * @param question what was asked
 * @param day when it was done
 * @param isSeen whether that was by the day of the report; if not, it counts for nothing
 * @param insight what was learnt
 * @param reference where to read it
 */
public record ResearchView(
        ResearchMethod method,
        String people,
        String question,
        LocalDate day,
        boolean isSeen,
        String insight,
        Optional<String> reference) {

    static ResearchView of(Research one, LocalDate asOf) {
        return new ResearchView(
                one.method(),
                one.people(),
                one.question(),
                one.day(),
                !one.day().isAfter(asOf),
                one.insight(),
                one.reference());
    }
}
