package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.productMission;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.alignment.Alignment;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Outline;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;
import org.missionled.rule.RuleSet;

class OutlineTest {
    private static final List<String> SECTIONS = List.of(
            "Why it exists",
            "The ladder",
            "Goals",
            "Indices: several metrics in one number",
            "Group by group",
            "Features and what they claim",
            "Which features may go on",
            "What may go wrong for people, and what is done about it",
            "What we say, and whether we may",
            "Flags and their lifetimes",
            "Flags that exist",
            "How good our forecasts have been",
            "Purpose and profit",
            "Does purpose pay?",
            "How firm the links are",
            "Guardrails: what must not get worse",
            "Decisions",
            "Commitments",
            "What reviews taught",
            "Who is involved, and what they agreed to",
            "What we chose not to build",
            "Rules that are broken",
            "Broken, and allowed or known",
            "What turns red in the next 90 days",
            "Rules that hold",
            "What we do not know",
            "How these verdicts come about");
    private static final List<String> ALWAYS = List.of(
            "The ladder",
            "Goals",
            "Features and what they claim",
            "Guardrails: what must not get worse",
            "Rules that are broken",
            "What we do not know",
            "How these verdicts come about");

    @ParameterizedTest
    @MethodSource("reports")
    void hasItsSectionsInOrder(MissionReport report) {
        assertThat(Outline.of(report.view()).stream()
                        .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
                        .map(block -> ((Block.Heading) block).text()))
                .isSubsetOf(SECTIONS)
                .containsAll(ALWAYS)
                .isSortedAccordingTo(Comparator.comparing(SECTIONS::indexOf));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasNoEmptyBlocksAndNoEmptySections(MissionReport report) {
        List<Block> blocks = Outline.of(report.view());
        assertThat(blocks)
                .noneMatch(block ->
                        block instanceof Block.Points points && points.items().isEmpty());
        assertThat(blocks)
                .noneMatch(block ->
                        block instanceof Block.Table table && table.rows().isEmpty());
        for (int at = 1; at < blocks.size(); at++) {
            boolean twoHeadings = blocks.get(at - 1) instanceof Block.Heading above
                    && blocks.get(at) instanceof Block.Heading below
                    && above.level() >= below.level();
            assertThat(twoHeadings).as("%s", blocks.get(at)).isFalse();
        }
        assertThat(blocks.get(blocks.size() - 1)).isNotInstanceOf(Block.Heading.class);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void countsOneThingInTheSingular(MissionReport report) {
        for (Renderer renderer : ReportFiles.renderers()) {
            assertThat(Rendered.by(renderer, report))
                    .doesNotContainPattern(
                            "\\b(?<![.,])1 (observations|values|claims|errors|warnings|notes|places|features)\\b")
                    .doesNotContainPattern("\\.\\.(?!\\.)(?<!\\.\\.\\.)");
        }
    }

    static Stream<MissionReport> reports() {
        return Stream.concat(Stream.of(Sample.values()).map(Sample::report), Stream.of(bare()));
    }

    /** Nothing but a statement, and no rule but the one that every set has. */
    private static MissionReport bare() {
        return MissionReport.of(RuleSet.of(List.of())
                .inspect(Alignment.of(productMission("bare").stating("Be").declare())
                        .asOf(LocalDate.of(2026, 1, 1))));
    }
}
