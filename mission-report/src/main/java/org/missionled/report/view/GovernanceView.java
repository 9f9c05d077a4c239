package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.missionled.contribution.Agreement;
import org.missionled.model.Mission;

/**
 * Why the mission is pursued, who agreed to what, what was decided and promised, and what holds features up.
 *
 * @param purpose which problem the mission is there to change, and what the world is then like
 * @param stakeholders who has something to do with it, and what they agreed to
 * @param decisions what was decided by the day of the report, the last first
 * @param undecided what only a decision can end
 * @param commitments what was promised, the first due first
 * @param reviews the reviews held by the day of the report and what they taught, the last first
 * @param notBuilt what was declined, and why
 * @param gates of each feature that says its stage, whether it may go through the next gate
 * @param considerations what features may do to people, and what is done about it
 * @param messages what is said of features, and whether it may be said
 * @param flagLimits how long flags of features may live
 * @param liveFlags the flags that live systems have
 */
public record GovernanceView(
        PurposeView purpose,
        List<StakeholderView> stakeholders,
        List<DecisionView> decisions,
        List<UndecidedView> undecided,
        List<CommitmentView> commitments,
        List<ReviewView> reviews,
        List<DeclinedView> notBuilt,
        List<GateView> gates,
        List<ConsiderationView> considerations,
        List<MessageView> messages,
        FlagLimitsView flagLimits,
        LiveFlagsView liveFlags) {
    /** Copies the lists. */
    public GovernanceView {
        stakeholders = List.copyOf(stakeholders);
        decisions = List.copyOf(decisions);
        undecided = List.copyOf(undecided);
        commitments = List.copyOf(commitments);
        reviews = List.copyOf(reviews);
        notBuilt = List.copyOf(notBuilt);
        gates = List.copyOf(gates);
        considerations = List.copyOf(considerations);
        messages = List.copyOf(messages);
    }

    static GovernanceView of(Seen seen) {
        List<Agreement> agreements = agreements(seen.mission(), seen.asOf());
        return new GovernanceView(
                PurposeView.of(seen),
                seen.mission().stakeholders().stream()
                        .map(one -> StakeholderView.of(one, agreements, seen))
                        .toList(),
                DecisionView.all(seen),
                UndecidedView.all(seen),
                CommitmentView.all(seen),
                ReviewView.all(seen),
                DeclinedView.all(seen),
                GateView.all(seen),
                ConsiderationView.all(seen),
                MessageView.all(seen),
                FlagLimitsView.of(seen.mission().flagLifetimes()),
                LiveFlagsView.of(seen));
    }

    /** What counts today, and what is dated later, which is shown as such. */
    private static List<Agreement> agreements(Mission mission, LocalDate asOf) {
        return Stream.concat(
                        Agreement.of(mission, asOf).stream(),
                        Agreement.of(mission, LocalDate.MAX).stream()
                                .filter(one -> one.affirmation().day().isAfter(asOf)))
                .toList();
    }
}
