package org.missionled.report.view;

import org.missionled.alignment.Assessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.Index;
import org.missionled.model.Mission;
import org.missionled.rule.Statement;
import org.missionled.rule.Violation;

/** What elements are called in front of people: in their own words, and by their name only where there are none. */
public final class Titles {
    private final Mission mission;

    private Titles(Mission mission) {
        this.mission = mission;
    }

    /**
     * The titles of what a mission declares.
     *
     * @param mission the mission
     * @return its titles
     */
    public static Titles of(Mission mission) {
        return new Titles(mission);
    }

    /**
     * A feature's title.
     *
     * @param feature the feature
     * @return what it does, or its name where nobody said that
     */
    public String of(Feature feature) {
        return feature.doing().orElse(feature.id().name());
    }

    /**
     * An element's title.
     *
     * @param id of the mission, or of one of its goals, metrics or features
     * @return its statement, meaning or description, or its name where there is none
     */
    public String of(ElementId id) {
        return switch (id.kind()) {
            case MISSION -> id.equals(mission.id()) ? "the mission" : id.name();
            case GOAL -> mission.goal(id).map(Goal::statement).orElse(id.name());
            case METRIC -> mission.metric(id).map(metric -> metric.meaning()).orElse(id.name());
            case INDEX ->
                mission.indices().stream()
                        .filter(index -> index.id().equals(id))
                        .findFirst()
                        .map(Index::statement)
                        .orElse(id.name());
            case FEATURE ->
                mission.features().stream()
                        .filter(feature -> feature.id().equals(id))
                        .findFirst()
                        .map(this::of)
                        .orElse(id.name());
        };
    }

    /**
     * What an assessment is about.
     *
     * @param assessment of a measure or a guardrail
     * @return the metric, and for which goal or on which feature
     */
    public String of(Assessment assessment) {
        String metric = assessment.metric().meaning();
        if (assessment instanceof MeasureAssessment measure) {
            return metric + " (" + of(measure.goal()) + ")";
        }
        if (assessment instanceof GuardrailAssessment guardrail
                && guardrail.guarded().kind() == ElementKind.FEATURE) {
            return metric + " (guarded by: " + of(guardrail.guarded()) + ")";
        }
        return metric + " (guarded by the mission)";
    }

    /**
     * What is wrong, for people who know no ids.
     *
     * @param violation the violation
     * @return its problem in titles and units, as the beginning of a sentence
     */
    public String problem(Violation violation) {
        String said = violation.statement().in(new Called(mission, this));
        return said.startsWith("the mission ") ? "T" + said.substring(1) : said;
    }

    /**
     * What to write, for people who know no ids.
     *
     * @param violation the violation
     * @return its fix in titles
     */
    public String fix(Violation violation) {
        return Statement.of(violation.fix()).in(new Called(mission, this));
    }

    /**
     * A text for people who know no ids.
     *
     * @param text words in which ids may stand
     * @return the words, with titles in place of ids
     */
    public String said(String text) {
        return Statement.of(text).in(new Called(mission, this));
    }
}
