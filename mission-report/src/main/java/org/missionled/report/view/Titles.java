package org.missionled.report.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Feature;
import org.missionled.model.Mission;
import org.missionled.rule.Statement;
import org.missionled.rule.Violation;

/** What elements are called in front of people: in their own words, and by their name only where there are none. */
public final class Titles {
    private final Mission mission;
    private final Map<ElementId, String> titles = new HashMap<>();
    private final Map<String, String> shortly = new HashMap<>(); // the same by what a message prints: feature:quiz

    private Titles(Mission mission) {
        this.mission = mission;
        mission.goals().forEach(goal -> add(goal.id(), goal.statement()));
        mission.metrics().forEach(metric -> add(metric.id(), metric.meaning()));
        mission.indices().forEach(index -> add(index.id(), index.statement()));
        mission.features().forEach(feature -> add(feature.id(), of(feature)));
        mission.ladder()
                .links()
                .forEach(link -> add(link.above().id(), link.above().statement()));
        add(mission.id(), "the mission");
    }

    private void add(ElementId id, String title) {
        titles.putIfAbsent(id, title);
        shortly.putIfAbsent(id.local(), title);
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
     * @param id of the mission, of one of its goals, metrics, features or indices, or of a mission above it
     * @return its statement, meaning or description, or its name where there is none
     */
    public String of(ElementId id) {
        return titles.getOrDefault(id, id.name());
    }

    /** The title of an element by its id without its mission; of an id that only looks like one nothing is known. */
    Optional<String> known(String local) {
        return Optional.ofNullable(shortly.get(local));
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
        return beginning(violation.statement());
    }

    /**
     * What to write, for people who know no ids.
     *
     * @param violation the violation
     * @return its fix in titles
     */
    public String fix(Violation violation) {
        return said(violation.advice());
    }

    /**
     * A statement for people who know no ids.
     *
     * @param statement what is said
     * @return its words, in titles and units
     */
    public String said(Statement statement) {
        return statement.in(new Called(mission, this));
    }

    /**
     * A statement for people who know no ids.
     *
     * @param statement what is said
     * @return its words, in titles and units, as the beginning of a sentence
     */
    public String beginning(Statement statement) {
        String said = said(statement);
        return said.startsWith("the mission ") ? "T" + said.substring(1) : said;
    }
}
