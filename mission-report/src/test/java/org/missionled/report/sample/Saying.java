package org.missionled.report.sample;

import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.dsl.MissionDeclaration;
import org.missionled.measurement.Observation;
import org.missionled.measurement.Observations;
import org.missionled.measurement.Reading;
import org.missionled.measurement.ReportingPeriod;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.Subjects;
import org.missionled.rule.standard.StandardRules;

/**
 * A small mission in which these texts stand in these places, and harmless words in all others.
 *
 * @param texts what is said where
 */
public record Saying(Map<Place, String> texts) {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    /**
     * One text in one place.
     *
     * @param place where it stands
     * @param text what is said there
     * @return the mission
     */
    public static Saying of(Place place, String text) {
        return new Saying(Map.of(place, text));
    }

    /**
     * One text wherever any text can stand.
     *
     * @param text what is said
     * @return the mission
     */
    public static Saying everywhere(String text) {
        return new Saying(Place.free().stream().collect(Collectors.toMap(place -> place, place -> text)));
    }

    /** What stands in a place. */
    String at(Place place, String harmless) {
        return texts.getOrDefault(place, harmless);
    }

    /** {@return the mission, with a fault where the text cannot stand} */
    public Mission mission() {
        MetricDeclaration minutes = metric(at(Place.METRIC_NAME, "minutes"))
                .measuring(at(Place.METRIC_MEANING, "Minutes read"))
                .in(at(Place.METRIC_UNIT, "minutes"))
                .betterHigher()
                .amongst(at(Place.METRIC_PEOPLE, "pupils"))
                .definedAt(at(Place.METRIC_DEFINITION, "dbt:minutes"))
                .ownedBy(at(Place.METRIC_OWNER, "analysts"));
        MetricDeclaration words = metric("words").measuring("What pupils say").inWords();
        MetricDeclaration ratio = metric("ratio")
                .measuring("Books finished")
                .countingEach(at(Place.METRIC_COUNTED, "book finished"))
                .outOf(at(Place.METRIC_OUT_OF, "book begun"))
                .betterHigher();
        GoalDeclaration read = goal(at(Place.GOAL_NAME, "read"))
                .stating(at(Place.GOAL_STATEMENT, "Pupils like to read"))
                .measuredBy(minutes)
                .from(10)
                .on(at(Place.BASELINE_DAY, "2026-01-01"))
                .toAtLeast(20)
                .by(at(Place.DUE_DAY, "2026-12-31"))
                .measuredBy(words)
                .measuredBy(ratio)
                .ownedBy(at(Place.GOAL_OWNER, "teachers"));
        MissionDeclaration mission = new Governed(this, read, minutes)
                .of(productMission(at(Place.MISSION_NAME, "reading"))
                        .stating(at(Place.MISSION_STATEMENT, "Every child a reader"))
                        .ladderingTo(above())
                        .because(at(Place.LADDER_BECAUSE, "readers learn"))
                        .assuming(at(Place.LADDER_ASSUMING, "books are there"))
                        .pursuing(read)
                        .benefiting(at(Place.BENEFICIARY, "children"))
                        .keptBy(at(Place.CUSTODIAN, "head of school"))
                        .championedBy(at(Place.CHAMPION, "the mayor"))
                        .reviewedOn(at(Place.REVIEW_DAY, "2026-06-01"))
                        .delivering(
                                shelf(read, minutes),
                                feature("legal")
                                        .doing("Forget me")
                                        .withoutImpact(at(Place.WITHOUT_IMPACT, "the law"))));
        return placed((texts.containsKey(Place.WITHOUT_GUARDRAIL)
                        ? mission.withoutGuardrail(at(Place.WITHOUT_GUARDRAIL, ""))
                        : guarded(mission))
                .declare());
    }

    private Mission above() {
        return organisationMission("school")
                .stating(at(Place.ABOVE_STATEMENT, "A good school"))
                .declare();
    }

    private FeatureDeclaration shelf(GoalDeclaration read, MetricDeclaration minutes) {
        return feature(at(Place.FEATURE_NAME, "shelf"))
                .doing(at(Place.FEATURE_DOING, "Show new books"))
                .serving(read)
                .expecting(minutes)
                .toRiseBy(2)
                .because(at(Place.CLAIM_BECAUSE, "new books are read"))
                .assuming(at(Place.CLAIM_ASSUMING, "they are good"))
                .landing(at(Place.LANDING_DAY, "2026-11-01"))
                .backedBy(experiment(at(Place.EVIDENCE_REFERENCE, "E1"), at(Place.EVIDENCE_POPULATION, "two classes"))
                        .on(at(Place.EVIDENCE_DAY, "2026-05-01"))
                        .finding(2)
                        .between(1, 3))
                .behind(releaseFlag(at(Place.FLAG_KEY, "shelf")).created(at(Place.FLAG_DAY, "2026-02-01")))
                .ownedBy(at(Place.FEATURE_OWNER, "librarians"));
    }

    private MissionDeclaration guarded(MissionDeclaration mission) {
        return mission.guarding(metric("sleep")
                        .measuring(at(Place.GUARDED_MEANING, "Hours of sleep"))
                        .in("hours")
                        .betterHigher())
                .atLeast(8);
    }

    private Mission placed(Mission mission) {
        DeclarationSite site = new DeclarationSite("school.Goals", "m", at(Place.SITE_FILE, "Goals.java"), 7);
        Map<ElementId, DeclarationSite> sites = new HashMap<>();
        mission.metrics().forEach(metric -> sites.put(metric.id(), site));
        return mission.withSites(sites);
    }

    /** {@return the report on it at the end of September 2026, when one value and some words are known} */
    public MissionReport report() {
        return MissionReport.of(StandardRules.ruleSet()
                .plus(everyMetricBreaks())
                .plus(nothingToCheck())
                .inspect(Alignment.of(mission())
                        .given(observed())
                        .given(Governed.live(this))
                        .asOf(DAY)));
    }

    private Rule<ImpactMetric> everyMetricBreaks() {
        Breach breach = Breach.saying("{}", at(Place.VIOLATION_PROBLEM, "it counts"))
                .fix("{}", at(Place.VIOLATION_FIX, "Do not count."));
        return Rule.of(
                        "own.broken",
                        at(Place.RULE_SENTENCE, "Nothing is counted."),
                        Subjects.metrics(),
                        (subject, alignment) -> Optional.of(breach))
                .because(at(Place.RULE_WHY, "Just so."));
    }

    private Rule<ImpactMetric> nothingToCheck() {
        return Rule.of(
                "own.idle",
                "Every moon is full.",
                Subjects.of(at(Place.RULE_SUBJECTS, "moons"), alignment -> Stream.of()),
                (subject, alignment) -> Optional.empty());
    }

    private Observations observed() {
        ReportingPeriod july = ReportingPeriod.parse("2026-07");
        String words = at(Place.OBSERVED_WORDS, "nice");
        return Observations.of(List.of(
                Observation.of("minutes", july, new Reading.Value(12), at(Place.OBSERVED_ORIGIN, "facts.csv:2")),
                Observation.of("words", july, new Reading.Words(words.isBlank() ? "so" : words), "facts.csv:3"),
                Observation.of("sleep", july, new Reading.Value(8), "facts.csv:4")
                        .withUnit(at(Place.OBSERVED_UNIT, "hours"))));
    }
}
