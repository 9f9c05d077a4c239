package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import org.missionled.contribution.Agreement;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;

/**
 * Somebody who has something to do with a mission.
 *
 * @param name the permanent name, such as {@code city-council}
 * @param anchor the stable name of this entry, such as {@code stakeholder-city-council}
 * @param title who they are
 * @param roles what they have to do with it
 * @param affirmations what they agreed to last
 */
public record StakeholderView(
        String name, String anchor, String title, List<StakeholderRole> roles, List<AffirmationView> affirmations) {
    /** Copies the lists. */
    public StakeholderView {
        roles = List.copyOf(roles);
        affirmations = List.copyOf(affirmations);
    }

    /**
     * Something that somebody agreed to.
     *
     * @param element to what
     * @param day when
     * @param isLater whether that is after the day of the report
     * @param state whether it still means the same
     */
    public record AffirmationView(Named element, LocalDate day, boolean isLater, Agreement.State state) {

        /** {@return whether it is still so, as an answer} */
        public String stillSo() {
            return switch (state) {
                case HOLDS -> "yes";
                case UNWORDED -> "not known: the wording was not recorded";
                case SUSPECT -> "NO, it changed since";
                case GONE -> "no, it is gone";
            };
        }

        private static AffirmationView of(Agreement agreement, Seen seen) {
            LocalDate day = agreement.affirmation().day();
            return new AffirmationView(
                    seen.named(agreement.affirmation().element()), day, day.isAfter(seen.asOf()), agreement.state());
        }
    }

    /** {@return whether anything that they agreed to changed since} */
    public boolean isSuspect() {
        return affirmations.stream().anyMatch(one -> one.state() == Agreement.State.SUSPECT);
    }

    static StakeholderView of(Stakeholder stakeholder, List<Agreement> agreements, Seen seen) {
        return new StakeholderView(
                stakeholder.name(),
                "stakeholder-" + stakeholder.name(),
                stakeholder.title(),
                stakeholder.roles(),
                agreements.stream()
                        .filter(one -> one.stakeholder().equals(stakeholder))
                        .map(one -> AffirmationView.of(one, seen))
                        .toList());
    }
}
