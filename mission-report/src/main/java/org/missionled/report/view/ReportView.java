package org.missionled.report.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Refused;
import org.missionled.rule.Inspection;

/**
 * Everything a report says, as plain values: what is counted is counted here once, so that every format shows the same.
 * Formats lay it out and never compute. It can be written as JSON and read back into an equal view.
 *
 * <pre>
 * ReportView view = MissionReport.of(StandardRules.inspect(alignment)).view();
 * for (GoalView goal : view.goals()) &#123;
 *     for (MeasureView measure : goal.measures()) &#123;
 *         System.out.println(measure.metric().title() + ": " + measure.judgement().words());
 *     &#125;
 * &#125;
 * </pre>
 *
 * <p>Names of things lead to their entries: a {@link Named} has the anchor of the goal, metric or feature that it
 * names, and an entry that was written in a source file says where. Numbers come as an {@link Amount}: unrounded, for
 * drawing, and as they are shown. What is empty was not said, not measured or not judged; it is never to be shown as 0.
 *
 * @param asOf the day of the report
 * @param subject the country, region or tenant that it is about; empty for the mission as a whole
 * @param mission the mission that is reported
 * @param counts the counts
 * @param standing how all measures and guardrails of the mission stand together
 * @param ladder the missions above, link by link, and what the mission strains
 * @param goals its goals and how they stand
 * @param guardrails what must not get worse, of the mission and of its features
 * @param metrics all metrics and their values over time, group by group where that was declared
 * @param features its features and what they claim
 * @param links how firm the chain is, and what hangs in the air
 * @param calibration how good forecasts have been
 * @param panels each purpose goal against each sustaining goal
 * @param payoffs the ways from purpose to profit
 * @param indices the indices that the mission asks for by name
 * @param governance who agreed to what, what was decided and promised, and what holds features up
 * @param rules the rules and whether they hold
 * @param violations where rules are broken, those that count first
 * @param ahead what turns red next
 * @param unknowns what is not known, kind by kind; no format may leave it out
 * @param questions the ten questions of whoever leads, each with its answer or none
 * @param glossary every word and verdict with its meaning
 * @param changes what changed since an earlier report, where one was given
 */
public record ReportView(
        LocalDate asOf,
        Optional<String> subject,
        MissionView mission,
        CountsView counts,
        RollUpView standing,
        List<RungView> ladder,
        List<GoalView> goals,
        List<GuardrailView> guardrails,
        List<MetricView> metrics,
        List<FeatureView> features,
        LinksView links,
        CalibrationView calibration,
        List<PanelView> panels,
        List<PayoffView> payoffs,
        List<IndexView> indices,
        GovernanceView governance,
        List<RuleView> rules,
        List<ViolationView> violations,
        List<AheadView> ahead,
        List<Unknown> unknowns,
        List<Answer> questions,
        List<TermView> glossary,
        Optional<ChangesView> changes) {
    /** Copies the lists. */
    public ReportView {
        ladder = List.copyOf(ladder);
        goals = List.copyOf(goals);
        guardrails = List.copyOf(guardrails);
        metrics = List.copyOf(metrics);
        features = List.copyOf(features);
        panels = List.copyOf(panels);
        payoffs = List.copyOf(payoffs);
        indices = List.copyOf(indices);
        rules = List.copyOf(rules);
        violations = List.copyOf(violations);
        ahead = List.copyOf(ahead);
        unknowns = List.copyOf(unknowns);
        questions = List.copyOf(questions);
        glossary = List.copyOf(glossary);
    }

    /**
     * The view of an inspection.
     *
     * @param inspection what was found
     * @return all that is to be said of it
     */
    public static ReportView of(Inspection inspection) {
        Seen seen = Seen.in(inspection);
        return new ReportView(
                        seen.asOf(),
                        seen.alignment().scope().subject(),
                        MissionView.of(seen),
                        CountsView.of(seen),
                        RollUpView.of(seen.alignment().rollUp(), seen.titles()),
                        RungView.of(seen),
                        seen.alignment().goals().stream()
                                .map(goal -> GoalView.of(goal, seen))
                                .toList(),
                        seen.alignment().guardrails().stream()
                                .map(one -> GuardrailView.of(one, seen))
                                .toList(),
                        seen.mission().metrics().stream()
                                .map(metric -> MetricView.of(metric, seen))
                                .toList(),
                        seen.alignment().features().stream()
                                .map(feature -> FeatureView.of(feature, seen))
                                .toList(),
                        LinksView.of(seen),
                        CalibrationView.of(seen),
                        seen.alignment().panels().stream()
                                .map(panel -> PanelView.of(panel, seen))
                                .toList(),
                        seen.alignment().payoffs().stream()
                                .map(payoff -> PayoffView.of(payoff, seen.asOf()))
                                .toList(),
                        seen.alignment().indices().stream()
                                .map(index -> IndexView.of(index, seen))
                                .toList(),
                        GovernanceView.of(seen),
                        inspection.results().stream().map(RuleView::of).toList(),
                        ViolationView.all(seen),
                        AheadView.of(seen),
                        Unknowns.of(inspection, seen.titles()),
                        List.of(),
                        TermView.all(),
                        Optional.empty())
                .answered();
    }

    /** {@return since when the oldest violation is known that was known before, where there is one} */
    public Optional<LocalDate> oldestKnown() {
        return violations.stream()
                .filter(one -> one.state() == ViolationView.State.KNOWN)
                .flatMap(one -> one.knownSince().stream())
                .min(Comparator.naturalOrder());
    }

    /**
     * Whether a promise asks for less than it did in the earlier report.
     *
     * @param anchor whose, such as that of a measure or a guardrail
     * @return whether it does; no where no earlier report was given
     */
    public boolean isWeakened(String anchor) {
        return changes.stream()
                .flatMap(all -> all.weakened().stream())
                .anyMatch(one -> one.anchor().equals(anchor));
    }

    /**
     * Whether a goal asks for less than it did in the earlier report.
     *
     * @param goal which
     * @return whether any of its measures does
     */
    public boolean isWeakened(GoalView goal) {
        return goal.measures().stream().anyMatch(measure -> isWeakened(measure.anchor()));
    }

    /**
     * The features that claim to serve a goal, whether that counts or not.
     *
     * @param goal the goal
     * @return in declaration order
     */
    public List<FeatureView> claiming(GoalView goal) {
        return features.stream()
                .filter(feature -> feature.claims().stream()
                        .anyMatch(claim -> claim.goal().id().equals(goal.id())))
                .toList();
    }

    /**
     * This view with what changed since an earlier one.
     *
     * @param before the earlier view of the same mission
     * @return a view that says both
     * @throws Refused if it is of another mission or about another subject, or of a later day
     */
    public ReportView since(ReportView before) {
        return since(List.of(before));
    }

    /**
     * This view with what changed since the last of some earlier ones, and how everything went from each to the next.
     *
     * @param earlier views of the same mission, in the order of their days; without any this view stays as it is
     * @return a view that says both
     * @throws Refused if one of them is of another mission or about another subject, or of a later day than the next
     */
    public ReportView since(List<ReportView> earlier) {
        LocalDate day = asOf;
        for (int i = earlier.size() - 1; i >= 0; i--) {
            refuseUnlike(earlier.get(i), day);
            day = earlier.get(i).asOf;
        }
        return earlier.isEmpty() ? this : with(Optional.of(ChangesView.through(earlier, this)));
    }

    private void refuseUnlike(ReportView before, LocalDate next) {
        if (!before.mission.id().equals(mission.id())) {
            throw Refused.value("earlier report", before.mission.id(), "one on " + mission.id());
        }
        if (!before.subject.equals(subject)) {
            throw Refused.value(
                    "earlier report",
                    before.subject.orElse("the mission as a whole"),
                    "one about " + subject.orElse("the mission as a whole"));
        }
        if (before.asOf.isAfter(next)) {
            throw Refused.value("earlier report", before.asOf, "one of " + next + " or before");
        }
    }

    /** {@return this view alone, whatever it was compared with} */
    public ReportView withoutChanges() {
        return with(Optional.empty());
    }

    private ReportView with(Optional<ChangesView> compared) {
        return made(questions, compared).answered();
    }

    private ReportView answered() {
        return made(TenQuestions.of(this), changes);
    }

    private ReportView made(List<Answer> answers, Optional<ChangesView> compared) {
        return new ReportView(
                asOf,
                subject,
                mission,
                counts,
                standing,
                ladder,
                goals,
                guardrails,
                metrics,
                features,
                links,
                calibration,
                panels,
                payoffs,
                indices,
                governance,
                rules,
                violations,
                ahead,
                unknowns,
                answers,
                glossary,
                compared);
    }
}
