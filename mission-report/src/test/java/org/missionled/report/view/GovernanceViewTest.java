package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.contribution.Agreement;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Outline;
import org.missionled.report.sample.Sample;

/** What the view says of people, decisions and gates is what the plain pages say of them. */
class GovernanceViewTest {
    private static GovernanceView view(Sample sample) {
        return sample.report().view().governance();
    }

    /** The marks of the points under a heading, in order. */
    private static List<String> marks(Sample sample, String heading) {
        return points(sample, heading, Block.Item::mark);
    }

    private static List<String> texts(Sample sample, String heading) {
        return points(sample, heading, Block.Item::text);
    }

    private static List<String> points(Sample sample, String heading, Function<Block.Item, String> part) {
        return under(sample, heading).stream()
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).items().stream())
                .map(part)
                .toList();
    }

    private static List<List<String>> rows(Sample sample, String heading) {
        return under(sample, heading).stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> ((Block.Table) block).rows().stream())
                .toList();
    }

    private static List<Block> under(Sample sample, String heading) {
        List<Block> blocks = Outline.of(sample.report());
        int from = -1;
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading next) {
                if (from >= 0) {
                    return blocks.subList(from, at);
                }
                from = next.text().equals(heading) ? at + 1 : from;
            }
        }
        return from < 0 ? List.of() : blocks.subList(from, blocks.size());
    }

    @ParameterizedTest
    @EnumSource
    void gatesAnswerAlike(Sample sample) {
        assertThat(view(sample).gates().stream()
                        .map(gate -> gate.isGo() ? "GO" : "HOLD")
                        .toList())
                .isEqualTo(marks(sample, "Which features may go on"));
    }

    @ParameterizedTest
    @EnumSource
    void messagesMayBeSaidAlike(Sample sample) {
        assertThat(view(sample).messages().stream()
                        .map(message -> message.state().words().toUpperCase(Locale.ROOT))
                        .toList())
                .isEqualTo(marks(sample, "What we say, and whether we may"));
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreTheSame(Sample sample) {
        List<String> marks = marks(sample, "Decisions");
        assertThat(view(sample).undecided())
                .hasSize((int) marks.stream().filter("TO BE DECIDED"::equals).count());
        assertThat(view(sample).decisions())
                .hasSize(marks.size() - view(sample).undecided().size());
        assertThat(view(sample).reviews().stream().filter(ReviewView::taughtAnything))
                .hasSameSizeAs(marks(sample, "What reviews taught"));
        assertThat(view(sample).notBuilt().stream()
                        .map(one -> one.element().title())
                        .toList())
                .isEqualTo(texts(sample, "What we chose not to build"));
    }

    @ParameterizedTest
    @EnumSource
    void commitmentsStandAlike(Sample sample) {
        List<List<String>> rows = rows(sample, "Commitments");
        assertThat(view(sample).commitments()).hasSameSizeAs(rows);
        assertThat(view(sample).commitments().stream().filter(CommitmentView::isOverdue))
                .hasSize((int) rows.stream()
                        .filter(row -> row.get(3).equals("OVERDUE"))
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void agreementsHoldAlike(Sample sample) {
        List<List<String>> rows = rows(sample, "Who is involved, and what they agreed to");
        assertThat(view(sample).stakeholders().stream()
                        .mapToInt(one -> Math.max(1, one.affirmations().size()))
                        .sum())
                .isEqualTo(rows.size());
        assertThat(Everything.of(
                                StakeholderView.AffirmationView.class,
                                sample.report().view())
                        .stream()
                        .filter(one -> one.state() == Agreement.State.SUSPECT))
                .hasSize((int) rows.stream()
                        .filter(row -> row.get(4).startsWith("NO,"))
                        .count());
    }
}
