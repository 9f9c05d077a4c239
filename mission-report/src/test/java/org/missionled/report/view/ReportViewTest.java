package org.missionled.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.ClaimResult;
import org.missionled.report.MissionReport;
import org.missionled.report.sample.Sample;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleResult.Outcome;
import org.missionled.rule.Severity;

/** The finished view says the same as the pages do, each count once. */
class ReportViewTest {
    @ParameterizedTest
    @EnumSource
    void isEqualWhenItIsBuiltAgain(Sample sample) {
        assertThat(ReportView.of(sample.inspection())).isEqualTo(ReportView.of(sample.inspection()));
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatThePagesCount(Sample sample) {
        Inspection inspection = sample.inspection();
        CountsView counts = sample.report().view().counts();
        assertThat(List.of(counts.guardrails(), counts.measures()))
                .containsExactly(
                        inspection.alignment().guardrails().size(),
                        inspection.alignment().measures().size());
        Map<Outcome, Integer> rules = new EnumMap<>(Outcome.class);
        inspection.results().forEach(rule -> rules.merge(rule.outcome(), 1, Integer::sum));
        assertThat(List.of(
                        counts.rulesKept(),
                        counts.rulesBroken(),
                        counts.rulesTolerated(),
                        counts.rulesWithNothingToCheck()))
                .isEqualTo(Stream.of(Outcome.HOLDS, Outcome.BROKEN, Outcome.TOLERATED, Outcome.NOTHING_TO_CHECK)
                        .map(outcome -> rules.getOrDefault(outcome, 0))
                        .toList());
        Map<Severity, Integer> places = new EnumMap<>(Severity.class);
        inspection.violations().forEach(one -> places.merge(one.severity(), 1, Integer::sum));
        assertThat(List.of(counts.errors(), counts.warnings(), counts.notes()))
                .isEqualTo(Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)
                        .map(severity -> places.getOrDefault(severity, 0))
                        .toList());
        assertThat(counts.violations()).isEqualTo(inspection.violations().size());
        assertThat(List.of(counts.verdictsKnown(), counts.verdictsUnknown()))
                .containsExactly(
                        inspection.alignment().rollUp().known(),
                        inspection.alignment().rollUp().unknown());
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatItLists(Sample sample) {
        ReportView view = sample.report().view();
        CountsView counts = view.counts();
        assertThat(view.goals()).hasSize(counts.goals());
        assertThat(view.goals().stream().flatMap(goal -> goal.measures().stream()))
                .hasSize(counts.measures());
        assertThat(view.features()).hasSize(counts.features());
        assertThat(view.features().stream().flatMap(one -> one.claims().stream()))
                .hasSize(counts.claims());
        assertThat(view.guardrails().stream().filter(one -> one.judgement().verdict() == Verdict.HELD))
                .hasSize(counts.held());
        assertThat(judgements(view).filter(Judgement::isKnown)).hasSize(counts.verdictsKnown());
        assertThat(judgements(view).filter(one -> !one.isKnown())).hasSize(counts.verdictsUnknown());
        assertThat(view.violations().stream().filter(ViolationView::isFailing)).hasSize(counts.failing());
        assertThat(view.rules().stream().mapToInt(RuleView::open).sum()).isEqualTo(counts.violations());
        assertThat(view.standing().counts().stream()
                        .mapToInt(RollUpView.Count::count)
                        .sum())
                .isEqualTo(counts.measures() + counts.guardrails());
    }

    private static Stream<Judgement> judgements(ReportView view) {
        return Stream.concat(
                view.goals().stream().flatMap(goal -> goal.measures().stream()).map(MeasureView::judgement),
                view.guardrails().stream().map(GuardrailView::judgement));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAULTY") // what could not be understood has no entry
    void everyEntryHasAnAnchorOfItsOwnAndEveryNameLeadsToOne(Sample sample) {
        ReportView view = sample.report().view();
        List<String> anchors = anchors(view);
        assertThat(anchors).doesNotHaveDuplicates().allMatch(anchor -> anchor.matches("[a-z][a-z0-9-]*"));
        List<String> above =
                view.ladder().stream().map(rung -> rung.above().anchor()).toList();
        List<String> led = Everything.of(Named.class, view).stream()
                .map(Named::anchor)
                .filter(anchor -> !above.contains(anchor))
                .distinct()
                .toList();
        List<String> unpursued = view.features().stream() // claims may serve goals that are not pursued
                .flatMap(feature -> feature.claims().stream())
                .flatMap(
                        claim -> Stream.of(claim.goal().anchor(), claim.metric().anchor()))
                .toList();
        assertThat(led).allMatch(anchor -> anchors.contains(anchor) || unpursued.contains(anchor));
    }

    private static List<String> anchors(ReportView view) {
        return Stream.of(
                        Stream.of(view.mission().anchor()),
                        view.goals().stream().map(GoalView::anchor),
                        view.goals().stream()
                                .flatMap(goal -> goal.measures().stream())
                                .map(MeasureView::anchor),
                        view.guardrails().stream().map(GuardrailView::anchor),
                        view.metrics().stream().map(MetricView::anchor),
                        view.features().stream().map(FeatureView::anchor),
                        view.features().stream()
                                .flatMap(feature -> feature.claims().stream())
                                .map(ClaimView::anchor),
                        view.indices().stream().map(IndexView::anchor))
                .flatMap(anchors -> anchors)
                .toList();
    }

    @Test
    void aClaimWithoutAFindingHasNone() {
        assertThat(Everything.of(ClaimView.class, Sample.NEIGHBOURS.report().view()))
                .isNotEmpty()
                .allMatch(claim -> claim.result() != ClaimResult.NO_FINDING
                        || claim.finding().isEmpty());
    }

    @Test
    void showsEveryMeasureWithItsWorking() {
        assertThat(Everything.of(MeasureView.class, Sample.NEIGHBOURS.report().view()))
                .allMatch(measure ->
                        measure.working().result().equals(measure.judgement().words()))
                .allMatch(measure ->
                        measure.way().isEmpty() || !measure.working().formula().isEmpty());
    }

    @Test
    void isWorkedOutOnce() {
        MissionReport report = Sample.DAY_ONE.report();
        assertThat(report.view()).isSameAs(report.view());
    }
}
