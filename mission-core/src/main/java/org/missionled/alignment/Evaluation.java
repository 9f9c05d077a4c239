package org.missionled.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.missionled.contribution.Calibration;
import org.missionled.contribution.Claims;
import org.missionled.contribution.Links;
import org.missionled.contribution.Panel;
import org.missionled.contribution.Payoff;
import org.missionled.contribution.Vantage;
import org.missionled.index.IndexAssessment;
import org.missionled.index.IndexTable;
import org.missionled.measurement.Scope;
import org.missionled.model.Baseline;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.Guardrail;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Index;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.Target;

/**
 * All that an alignment says, each part worked out when somebody first asks for it and kept. There may be many features
 * and claims, and who asks for the pace of a metric does not wait for them.
 */
final class Evaluation {
    private final Mission mission;
    private final Fitting observations;
    private final Scope scope;
    private final LocalDate asOf;
    private final Vantage vantage;
    private final Claims claims;
    private final Once<AllSeries> series;
    private final Map<ElementId, List<SegmentAssessment>> segments = new ConcurrentHashMap<>();
    private final Once<Map<ElementId, LocalDate>> baselines = Once.by(this::daysOfBaselines);
    private final Once<List<FeatureAssessment>> features = Once.by(this::assessedFeatures);
    private final Once<List<GoalAssessment>> goals = Once.by(this::assessedGoals);
    private final Once<List<MeasureAssessment>> measures = Once.by(this::allMeasures);
    private final Once<List<GuardrailAssessment>> guardrails = Once.by(this::allGuardrails);
    private final Once<Map<ElementId, List<MeasureAssessment>>> byMetric = Once.by(() -> byMetric(measures()));
    private final Once<Map<ElementId, List<GuardrailAssessment>>> guarding = Once.by(() -> byMetric(guardrails()));
    private final Once<List<IndexAssessment>> indices = Once.by(this::assessedIndices);
    private final Once<RollUp> rollUp = Once.by(() -> RollUp.of(measures(), guardrails(), decided()));
    private final Once<Decided> decided;
    private final Once<Links> links;
    private final Once<Calibration> calibration;
    private final Once<List<Panel>> panels;
    private final Once<List<Payoff>> payoffs;

    Evaluation(Mission mission, Fitting observations, Scope scope, Claims claims) {
        this.mission = mission;
        this.vantage = claims.vantage();
        this.asOf = vantage.asOf();
        this.claims = claims;
        this.observations = observations;
        this.scope = scope;
        this.series = Once.by(() -> new AllSeries(observations, scope, vantage.knownOn()));
        this.decided = Once.by(() -> Decided.of(mission, vantage.knownOn()));
        this.links = Once.by(() -> Links.of(mission, vantage));
        this.calibration = Once.by(() -> Calibration.of(mission, vantage));
        this.panels = Once.by(() -> Panel.of(mission, vantage));
        this.payoffs = Once.by(() -> Payoff.of(mission, vantage));
    }

    AllSeries series() {
        return series.get();
    }

    List<GoalAssessment> goals() {
        return goals.get();
    }

    List<MeasureAssessment> measures() {
        return measures.get();
    }

    List<MeasureAssessment> measuresBy(ElementId metric) {
        return byMetric.get().getOrDefault(metric, List.of());
    }

    List<GuardrailAssessment> guardrailsOn(ElementId metric) {
        return guarding.get().getOrDefault(metric, List.of());
    }

    private static <A extends Assessment> Map<ElementId, List<A>> byMetric(List<A> all) {
        Map<ElementId, List<A>> byMetric = new HashMap<>();
        for (A one : all) {
            byMetric.computeIfAbsent(one.metric().id(), id -> new ArrayList<>(1))
                    .add(one);
        }
        byMetric.replaceAll((id, some) -> List.copyOf(some));
        return byMetric;
    }

    List<FeatureAssessment> features() {
        return features.get();
    }

    List<GuardrailAssessment> guardrails() {
        return guardrails.get();
    }

    List<IndexAssessment> indices() {
        return indices.get();
    }

    RollUp rollUp() {
        return rollUp.get();
    }

    Decided decided() {
        return decided.get();
    }

    Links links() {
        return links.get();
    }

    Calibration calibration() {
        return calibration.get();
    }

    List<Panel> panels() {
        return panels.get();
    }

    List<Payoff> payoffs() {
        return payoffs.get();
    }

    List<SegmentAssessment> segments(ImpactMetric metric) {
        List<SegmentAssessment> known = segments.get(metric.id());
        if (known == null) {
            Optional<LocalDate> from = Optional.ofNullable(baselines.get().get(metric.id()));
            known = new Segments(metric, series().of(metric), series().groups(metric), from).byDimension();
            segments.put(metric.id(), known);
        }
        return known;
    }

    /** The day of the first baseline that a goal gives to a metric. */
    private Map<ElementId, LocalDate> daysOfBaselines() {
        Map<ElementId, LocalDate> days = new HashMap<>();
        for (Goal goal : mission.goals()) {
            for (Measure measure : goal.measures()) {
                measure.target()
                        .flatMap(Target::baseline)
                        .map(Baseline::on)
                        .ifPresent(day -> days.putIfAbsent(measure.metric().id(), day));
            }
        }
        return days;
    }

    private List<FeatureAssessment> assessedFeatures() {
        List<FeatureAssessment> assessed = new ArrayList<>(mission.features().size());
        for (Feature feature : mission.features()) {
            assessed.add(new FeatureAssessment(feature, vantage, guarding(feature.id(), feature.guardrails())));
        }
        return Collections.unmodifiableList(assessed);
    }

    private List<GoalAssessment> assessedGoals() {
        Serving serving = new Serving(claims, asOf, features);
        List<GoalAssessment> assessed = new ArrayList<>(mission.goals().size());
        for (Goal goal : mission.goals()) {
            assessed.add(new GoalAssessment(goal, measures(goal), serving, decided()));
        }
        return Collections.unmodifiableList(assessed);
    }

    private List<MeasureAssessment> measures(Goal goal) {
        List<MeasureAssessment> assessed = new ArrayList<>(goal.measures().size());
        for (Measure measure : goal.measures()) {
            assessed.add(new MeasureAssessment(
                    goal.id(), measure, goal.yardstick(), series().of(measure.metric()), asOf, claims));
        }
        return Collections.unmodifiableList(assessed);
    }

    private List<MeasureAssessment> allMeasures() {
        List<MeasureAssessment> all = new ArrayList<>(mission.metrics().size());
        goals().forEach(goal -> all.addAll(goal.measures()));
        return Collections.unmodifiableList(all);
    }

    private List<GuardrailAssessment> allGuardrails() {
        List<GuardrailAssessment> all = new ArrayList<>(guarding(mission.id(), mission.guardrails()));
        features().forEach(feature -> all.addAll(feature.guardrails()));
        return Collections.unmodifiableList(all);
    }

    private List<GuardrailAssessment> guarding(ElementId guarded, List<Guardrail> guardrails) {
        if (guardrails.isEmpty()) {
            return List.of();
        }
        List<GuardrailAssessment> assessed = new ArrayList<>(guardrails.size());
        for (Guardrail guardrail : guardrails) {
            assessed.add(new GuardrailAssessment(guarded, guardrail, series().of(guardrail.metric()), asOf));
        }
        return assessed;
    }

    private List<IndexAssessment> assessedIndices() {
        return mission.indices().stream()
                .map(index -> IndexAssessment.of(
                        index, metric -> series().of(metric), asOf, scope.subject(), this::everybody))
                .toList();
    }

    private IndexTable everybody(Index index) {
        return IndexTable.of(index, observations.check().fitting(), vantage.knownOn());
    }
}
