package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.Verdict;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Outline;
import org.missionled.report.sample.ReadBack;
import org.missionled.report.sample.Rendered;
import org.missionled.report.sample.Sample;
import org.missionled.report.text.TextRenderer;
import org.missionled.report.view.CountsView;
import org.missionled.report.view.Summary;
import org.missionled.rule.MissionViolated;
import org.missionled.rule.Severity;
import org.missionled.rule.Told;
import org.missionled.rule.Violation;

/** The report, its summary and the failing check say the same, in every format. */
class AgreementTest {
    private static final Map<Sample, Pages> PAGES = new EnumMap<>(Sample.class);

    @ParameterizedTest
    @EnumSource
    void everyViolationStandsInEachFormatWithItsFixAndItsPlace(Sample sample) {
        for (Told<Violation> told : Told.of(sample.inspection().violations())) {
            Violation violation = told.first();
            isSaid(sample, sample.report().titles().beginning(told.statement()));
            isSaid(sample, sample.report().titles().fix(violation));
            isSaid(sample, violation.rule().id().toString());
            violation.site().ifPresent(site -> isSaid(sample, site.file() + ":" + site.line()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyElementStandsInEachFormatByItsWordsAndItsId(Sample sample) {
        MissionReport report = sample.report();
        report.alignment().goals().forEach(goal -> {
            isSaid(sample, goal.goal().statement());
            isSaid(sample, goal.goal().id().local());
        });
        report.alignment().measures().forEach(measure -> {
            isSaid(sample, measure.metric().meaning());
            isSaid(sample, measure.metric().id().local());
            isSaid(sample, measure.verdict().words().toUpperCase(Locale.ROOT));
        });
        report.alignment()
                .guardrails()
                .forEach(guardrail -> isSaid(sample, report.titles().of(guardrail)));
        report.alignment().features().forEach(feature -> {
            isSaid(sample, report.titles().of(feature.feature()));
            isSaid(sample, feature.feature().id().local());
            feature.claims().forEach(claim -> {
                isSaid(sample, claim.claim().metric().meaning());
                claim.claim().because().ifPresent(because -> isSaid(sample, because));
                claim.claim().evidence().forEach(evidence -> isSaid(sample, evidence.reference()));
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void theSummaryStandsInEachFormat(Sample sample) {
        Summary.lines(sample.report().view()).forEach(line -> isSaid(sample, line.text()));
    }

    @ParameterizedTest
    @EnumSource
    void theCountsAreThoseOfTheSections(Sample sample) {
        for (Severity severity : Severity.values()) {
            assertThat(marked(sample, severity.name()))
                    .isEqualTo(sample.inspection().violations().stream()
                            .filter(one -> one.severity() == severity)
                            .count());
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(marked(sample, verdict.words().toUpperCase(Locale.ROOT)))
                    .isEqualTo(assessments(sample)
                            .filter(one -> one.verdict() == verdict)
                            .count());
        }
        CountsView counts = sample.report().view().counts();
        assertThat(counts.verdictsKnown() + counts.verdictsUnknown())
                .isEqualTo((int) assessments(sample).count());
        assertThat(counts.rulesKept()
                        + counts.rulesBroken()
                        + counts.rulesTolerated()
                        + counts.rulesWithNothingToCheck())
                .isEqualTo(sample.inspection().results().size());
    }

    @ParameterizedTest
    @EnumSource
    void theErrorsAreThoseOfTheFailingCheck(Sample sample) {
        assertThat(failing(sample).stream().filter(one -> one.severity() == Severity.ERROR))
                .hasSize(sample.report().view().counts().errors());
        Told.of(failing(sample))
                .forEach(told -> isSaid(sample, sample.report().titles().beginning(told.statement())));
    }

    @ParameterizedTest
    @EnumSource
    void whatWeDoNotKnowIsAlwaysThere(Sample sample) {
        isSaid(sample, "What we do not know");
        assertThat(sample.report().view().unknowns()).isNotEmpty();
        assessments(sample)
                .filter(one -> !one.verdict().isKnown())
                .forEach(one -> assertThat(instances(sample)).anyMatch(said -> isAbout(said, one, sample)));
        sample.report().view().unknowns().forEach(unknown -> {
            isSaid(sample, unknown.what());
            unknown.instances().forEach(instance -> isSaid(sample, instance));
        });
    }

    private static Stream<Assessment> assessments(Sample sample) {
        return Stream.concat(
                sample.report().alignment().measures().stream(), sample.report().alignment().guardrails().stream());
    }

    private static boolean isAbout(String said, Assessment one, Sample sample) {
        return said.startsWith(sample.report().titles().of(one));
    }

    private static Stream<String> instances(Sample sample) {
        return sample.report().view().unknowns().stream().flatMap(unknown -> unknown.instances().stream());
    }

    private static List<Violation> failing(Sample sample) {
        MissionViolated thrown = catchThrowableOfType(
                MissionViolated.class, () -> sample.inspection().checkEverything());
        return thrown == null ? List.of() : thrown.violations();
    }

    /** How many of a sort there are; a line that is about several says of how many. */
    private static int marked(Sample sample, String mark) {
        Pattern marks = Pattern.compile("(?:(\\d+) )?" + Pattern.quote(mark) + "S?");
        return Outline.of(sample.report().view()).stream()
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).items().stream())
                .map(item -> marks.matcher(item.mark()))
                .filter(Matcher::matches)
                .mapToInt(found -> found.group(1) == null ? 1 : Integer.parseInt(found.group(1)))
                .sum();
    }

    private static void isSaid(Sample sample, String text) {
        Pages pages = PAGES.computeIfAbsent(sample, Pages::of);
        assertThat(pages.markdown()).anyMatch(shown -> shown.contains(text));
        assertThat(pages.text()).containsIgnoringCase(letters(text));
    }

    /** Both formats, as they are read. */
    private record Pages(List<String> markdown, String text) {
        static Pages of(Sample sample) {
            return new Pages(
                    ReadBack.of(sample.report()).texts(), letters(Rendered.by(new TextRenderer(), sample.report())));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
