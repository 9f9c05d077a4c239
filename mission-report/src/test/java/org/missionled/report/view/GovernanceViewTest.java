package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.contribution.Agreement;
import org.missionled.model.Choice;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Flag;
import org.missionled.model.Stewardship;
import org.missionled.report.sample.Sample;
import org.missionled.rule.Gate;
import org.missionled.rule.GateAnswer;

/** What the view says of people, decisions and gates is what was declared and found. */
class GovernanceViewTest {
    private static final GovernanceView READING = view(Sample.READING);

    private static GovernanceView view(Sample sample) {
        return sample.report().view().governance();
    }

    @ParameterizedTest
    @EnumSource
    void eachFeatureHasTheAnswerOfTheGateThatItComesToNext(Sample sample) {
        for (GateView shown : view(sample).gates()) {
            Gate gate = shown.gate();
            GateAnswer answer = sample.inspection().gate(gate).answers().stream()
                    .filter(one ->
                            one.feature().id().local().equals(shown.feature().id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(Gate.before(answer.feature(), LocalDate.of(2026, 9, 30))).contains(gate);
            assertThat(shown.isGo()).isEqualTo(answer.isGo());
            assertThat(shown.missing()).hasSameSizeAs(GateAnswer.Missing.told(answer.missing()));
        }
        assertThat(view(sample).gates()).hasSize((int) sample.mission().features().stream()
                .filter(one -> Gate.before(one, LocalDate.of(2026, 9, 30)).isPresent())
                .count());
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatWasSaidIsLeftOut(Sample sample) {
        Stewardship said = sample.mission().stewardship();
        assertThat(view(sample).decisions()).hasSameSizeAs(said.decisions());
        assertThat(view(sample).commitments()).hasSameSizeAs(said.commitments());
        assertThat(view(sample).reviews()).hasSameSizeAs(said.reviews());
        assertThat(view(sample).stakeholders()).hasSameSizeAs(sample.mission().stakeholders());
        assertThat(view(sample).considerations())
                .hasSize(sample.mission().features().stream()
                        .mapToInt(one -> one.considerations().size())
                        .sum());
        assertThat(view(sample).messages())
                .hasSize(sample.mission().features().stream()
                        .mapToInt(one -> one.messages().size())
                        .sum());
        assertThat(sample.report().view().features().stream()
                        .flatMap(one -> one.flag().stream())
                        .map(FlagView::key))
                .containsExactlyElementsOf(sample.mission().features().stream()
                        .flatMap(one -> one.flag().stream())
                        .map(Flag::key)
                        .toList());
    }

    @Test
    void anAgreementOnAnotherWordingIsSuspect() {
        StakeholderView board = READING.stakeholders().get(0);
        assertThat(board.title()).isEqualTo("School board");
        assertThat(board.isSuspect()).isTrue();
        assertThat(board.affirmations())
                .extracting(StakeholderView.AffirmationView::state)
                .containsExactly(Agreement.State.SUSPECT, Agreement.State.UNWORDED);
        assertThat(board.affirmations())
                .extracting(StakeholderView.AffirmationView::isLater)
                .containsExactly(false, true);
    }

    @Test
    void theLastDecisionComesFirstAndTheFirstPromiseDue() {
        assertThat(READING.decisions()).extracting(DecisionView::choice).containsExactly(Choice.KEEP, Choice.SCALE);
        assertThat(READING.commitments())
                .extracting(CommitmentView::name)
                .containsExactly("driver", "second-bus", "shelves");
        assertThat(READING.commitments()).extracting(CommitmentView::isOverdue).containsExactly(false, true, false);
    }

    @Test
    void aMessageThatSaysTooMuchIsToldWhatItMaySay() {
        assertThat(READING.messages())
                .extracting(MessageView::state)
                .containsExactly(MessageView.State.SAYS_TOO_MUCH, MessageView.State.CLAIMS_NO_EFFECT);
        assertThat(READING.messages().get(0).allowed()).contains(ClaimVerb.IS_EXPECTED_TO_MOVE);
    }

    @Test
    void whatWasDeclinedStandsWithItsReason() {
        assertThat(READING.notBuilt())
                .containsExactly(new DeclinedView(
                        new Named("feature:tracking", "feature-tracking", "Record what each child reads"),
                        "it would shame slow readers"));
    }

    @Test
    void liveFlagsAreThoseThatWereFound() {
        assertThat(READING.liveFlags().found()).isEqualTo(1);
        assertThat(READING.liveFlags().undeclared())
                .singleElement()
                .satisfies(flag -> assertThat(flag.key()).isEqualTo("left-over"));
        assertThat(view(Sample.DAY_ONE).liveFlags().isLookedAt()).isFalse();
        assertThat(READING.liveFlags().declared().stream()
                        .flatMap(one -> one.found().stream())
                        .map(LiveFlagsView.FoundView::words))
                .containsExactly("on for 50 %");
    }
}
