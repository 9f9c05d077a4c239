package org.missionled.report.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionled.model.Bound;
import org.missionled.report.view.ChangesView.Declared;
import org.missionled.report.view.ChangesView.Kind;
import org.missionled.report.view.ChangesView.Weakened;

/**
 * What was declared otherwise, element by element: what is said anew, what means something else, what asks for less.
 */
final class DeclaredChanges {
    private final List<Declared> all = new ArrayList<>();
    private final List<Weakened> weakened = new ArrayList<>();
    private final Set<String> found; // metrics about which a finding is declared

    private DeclaredChanges(ReportView before) {
        this.found = before.features().stream()
                .flatMap(feature -> feature.claims().stream())
                .filter(claim ->
                        claim.evidence().stream().anyMatch(one -> one.finding().isPresent()))
                .map(claim -> claim.metric().id())
                .collect(Collectors.toCollection(HashSet::new));
    }

    List<Declared> all() {
        return List.copyOf(all);
    }

    List<Weakened> weakened() {
        return List.copyOf(weakened);
    }

    static DeclaredChanges between(ReportView before, ReportView now) {
        DeclaredChanges changes = new DeclaredChanges(before);
        changes.worded(
                now.mission().anchor(),
                now.mission().statement(),
                "statement",
                before.mission().statement(),
                now.mission().statement());
        changes.goals(before, now);
        changes.guardrails(before, now);
        changes.metrics(before, now);
        changes.features(before, now);
        changes.people(before.governance(), now.governance());
        return changes;
    }

    private void goals(ReportView before, ReportView now) {
        Map<String, GoalView> then = MovedVerdicts.byKey(before.goals(), GoalView::id);
        for (GoalView goal : now.goals()) {
            GoalView old = then.remove(goal.id());
            if (old == null) {
                changed(goal.anchor(), goal.statement(), Kind.MEANING, "a new goal");
                continue;
            }
            worded(goal.anchor(), goal.statement(), "statement", old.statement(), goal.statement());
            said(goal.anchor(), goal.statement(), "owner", old.owner(), goal.owner(), Kind.EDITORIAL);
            measures(old, goal);
        }
        then.values().forEach(gone -> lost(gone.anchor(), gone.statement(), "the goal is not pursued any more"));
    }

    private void measures(GoalView before, GoalView now) {
        Map<String, MeasureView> then = MovedVerdicts.byKey(before.measures(), MeasureView::anchor);
        for (MeasureView measure : now.measures()) {
            String title = measure.metric().title() + " (" + now.statement() + ")";
            MeasureView old = then.remove(measure.anchor());
            if (old == null) {
                changed(measure.anchor(), title, Kind.MEANING, "a new measure of the goal");
                continue;
            }
            said(
                    measure.anchor(),
                    title,
                    "compared with",
                    old.benchmark().map(BenchmarkView::named),
                    measure.benchmark().map(BenchmarkView::named),
                    Kind.MEANING);
            if (!old.target().equals(measure.target())) {
                String words = words(old.target(), measure.target()) + " -> " + words(measure.target(), old.target());
                changed(measure.anchor(), title, Kind.MEANING, words);
                if (Promises.asksForLess(old.target(), measure.target())) {
                    weakened.add(new Weakened(measure.anchor(), title, words));
                }
            }
        }
        then.values()
                .forEach(gone -> lost(
                        gone.anchor(),
                        gone.metric().title() + " (" + now.statement() + ")",
                        "the goal is not measured by it any more"));
    }

    /** With where it starts from, unless the other one starts there, too. */
    private static String words(Optional<TargetView> target, Optional<TargetView> other) {
        return target.map(it -> it.baseline()
                                .filter(start -> other.isEmpty()
                                        || !other.get().baseline().equals(it.baseline()))
                                .map(start -> "from " + start.value().shown() + " on " + start.on() + " ")
                                .orElse("")
                        + it.words())
                .orElse("no target");
    }

    private void guardrails(ReportView before, ReportView now) {
        Map<String, GuardrailView> then = MovedVerdicts.byKey(before.guardrails(), GuardrailView::anchor);
        for (GuardrailView one : now.guardrails()) {
            GuardrailView old = then.remove(one.anchor());
            if (old == null) {
                changed(one.anchor(), one.title(), Kind.MEANING, "a new guardrail: " + one.words());
            } else if (!old.words().equals(one.words()) || !old.bound().equals(one.bound())) {
                String words = old.words() + " -> " + one.words();
                changed(one.anchor(), one.title(), Kind.MEANING, words);
                boolean looser = one.side() == Bound.Side.AT_LEAST
                        ? one.bound().value() < old.bound().value()
                        : one.bound().value() > old.bound().value();
                if (looser || old.side() != one.side()) {
                    weakened.add(new Weakened(one.anchor(), one.title(), words));
                }
            }
        }
        then.values().forEach(gone -> lost(gone.anchor(), gone.title(), "the guardrail was removed: " + gone.words()));
    }

    private void metrics(ReportView before, ReportView now) {
        Map<String, MetricView> then = MovedVerdicts.byKey(before.metrics(), MetricView::id);
        for (MetricView metric : now.metrics()) {
            MetricView old = then.remove(metric.id());
            if (old == null) {
                changed(metric.anchor(), metric.meaning(), Kind.MEANING, "a new metric");
                continue;
            }
            Kind kind = found.contains(metric.id()) ? Kind.EVIDENCE_VOIDING : Kind.MEANING;
            if (!plain(old.meaning()).equals(plain(metric.meaning()))) {
                changed(
                        metric.anchor(),
                        metric.meaning(),
                        kind,
                        "meaning: " + old.meaning() + " -> " + metric.meaning());
            } else {
                worded(metric.anchor(), metric.meaning(), "meaning", old.meaning(), metric.meaning());
            }
            said(metric.anchor(), metric.meaning(), "unit", Optional.of(old.unit()), Optional.of(metric.unit()), kind);
            said(metric.anchor(), metric.meaning(), "people", people(old), people(metric), kind);
            said(metric.anchor(), metric.meaning(), "collected by", old.collection(), metric.collection(), kind);
            said(metric.anchor(), metric.meaning(), "counted over", old.accumulation(), metric.accumulation(), kind);
            said(metric.anchor(), metric.meaning(), "computed as", old.formula(), metric.formula(), kind);
            said(metric.anchor(), metric.meaning(), "defined at", old.definition(), metric.definition(), kind);
            said(
                    metric.anchor(),
                    metric.meaning(),
                    "direction",
                    Optional.of(old.better()),
                    Optional.of(metric.better()),
                    Kind.MEANING);
            said(metric.anchor(), metric.meaning(), "owner", old.owner(), metric.owner(), Kind.EDITORIAL);
        }
        then.values().forEach(gone -> changed(gone.anchor(), gone.meaning(), Kind.MEANING, "the metric is gone"));
    }

    private static Optional<String> people(MetricView metric) {
        return metric.people().isEmpty() ? Optional.empty() : Optional.of(String.join("; ", metric.people()));
    }

    private void features(ReportView before, ReportView now) {
        Map<String, FeatureView> then = MovedVerdicts.byKey(before.features(), FeatureView::id);
        for (FeatureView feature : now.features()) {
            FeatureView old = then.remove(feature.id());
            if (old == null) {
                changed(feature.anchor(), feature.title(), Kind.MEANING, "a new feature");
                continue;
            }
            worded(feature.anchor(), feature.title(), "what it does", old.title(), feature.title());
            said(feature.anchor(), feature.title(), "stage", old.stage(), feature.stage(), Kind.MEANING);
            said(feature.anchor(), feature.title(), "owner", old.owner(), feature.owner(), Kind.EDITORIAL);
            said(
                    feature.anchor(),
                    feature.title(),
                    "without impact since",
                    old.withoutImpact(),
                    feature.withoutImpact(),
                    Kind.MEANING);
            claims(old, feature);
        }
        then.values().forEach(gone -> changed(gone.anchor(), gone.title(), Kind.MEANING, "the feature is gone"));
    }

    private void claims(FeatureView before, FeatureView now) {
        Map<String, ClaimView> then = MovedVerdicts.byKey(before.claims(), ClaimView::anchor);
        for (ClaimView claim : now.claims()) {
            String title = now.title() + ", on " + claim.metric().title();
            ClaimView old = then.remove(claim.anchor());
            if (old == null) {
                changed(claim.anchor(), title, Kind.MEANING, "a new claim: " + claim.expected());
                continue;
            }
            said(
                    claim.anchor(),
                    title,
                    "claim",
                    Optional.of(old.expected()),
                    Optional.of(claim.expected()),
                    Kind.MEANING);
            said(
                    claim.anchor(),
                    title,
                    "reach",
                    old.reach().map(Amount::shown),
                    claim.reach().map(Amount::shown),
                    Kind.MEANING);
            said(claim.anchor(), title, "landing", old.landing(), claim.landing(), Kind.MEANING);
            said(claim.anchor(), title, "reason", old.because(), claim.because(), Kind.EDITORIAL);
            said(
                    claim.anchor(),
                    title,
                    "strongest words",
                    Optional.of(old.verb()),
                    Optional.of(claim.verb()),
                    Kind.MEANING);
        }
        then.values()
                .forEach(gone -> changed(
                        gone.anchor(),
                        now.title() + ", on " + gone.metric().title(),
                        Kind.MEANING,
                        "the claim is gone: " + gone.expected()));
    }

    /** Who was heard, what was weighed, and what was promised by when. */
    private void people(GovernanceView before, GovernanceView now) {
        Map<String, StakeholderView> heard = MovedVerdicts.byKey(now.stakeholders(), StakeholderView::name);
        for (StakeholderView one : before.stakeholders()) {
            if (!heard.containsKey(one.name())) {
                lost(one.anchor(), one.title(), "is not involved any more");
            }
        }
        Map<String, ConsiderationView> weighed = MovedVerdicts.byKey(now.considerations(), DeclaredChanges::weighed);
        for (ConsiderationView one : before.considerations()) {
            if (!weighed.containsKey(weighed(one))) {
                lost(
                        one.feature().anchor(),
                        one.feature().title(),
                        "not weighed any more: " + one.kind().words());
            }
        }
        Map<String, CommitmentView> promised = MovedVerdicts.byKey(now.commitments(), CommitmentView::name);
        for (CommitmentView one : before.commitments()) {
            CommitmentView next = promised.get(one.name());
            if (next == null && one.keptOn().isEmpty()) {
                lost(one.anchor(), one.promise(), "was promised for " + one.due() + " and is not promised any more");
            } else if (next != null && next.due().isAfter(one.due())) {
                lost(one.anchor(), one.promise(), "promised for " + one.due() + " -> promised for " + next.due());
            }
        }
    }

    private static String weighed(ConsiderationView one) {
        return one.feature().id() + " " + one.kind();
    }

    private void lost(String anchor, String title, String words) {
        changed(anchor, title, Kind.MEANING, words);
        weakened.add(new Weakened(anchor, title, words));
    }

    /** A text that means the same as long as its letters and digits are the same. */
    private void worded(String anchor, String title, String what, String before, String now) {
        Kind kind = plain(before).equals(plain(now)) ? Kind.EDITORIAL : Kind.MEANING;
        said(anchor, title, what, Optional.of(before), Optional.of(now), kind);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private void said(String anchor, String title, String what, Optional<?> before, Optional<?> now, Kind kind) {
        if (!before.equals(now)) {
            changed(anchor, title, kind, what + ": " + shown(before) + " -> " + shown(now));
        }
    }

    private static String shown(Optional<?> part) {
        return part.map(it -> it instanceof Enum<?> word
                        ? word.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        : it.toString())
                .orElse("not said");
    }

    private void changed(String anchor, String title, Kind kind, String words) {
        all.add(new Declared(anchor, title, kind, words));
    }
}
