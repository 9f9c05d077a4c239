package org.missionled.examples.humandevelopment;

import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.index;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.part;
import static org.missionled.dsl.Words.societalMission;
import static org.missionled.model.Rhythm.YEAR;

import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.IndexDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.model.Mission;

/** The Human Development Index: three goals, four metrics, one number that is declared and never guessed. */
public final class HumanDevelopment {
    // spotless:off
    static final MetricDeclaration LIFE = metric("le").measuring("Life expectancy at birth").in("years")
            .betterHigher().every(YEAR);
    static final MetricDeclaration EXPECTED = metric("eys").measuring("Expected years of schooling").in("years")
            .betterHigher().every(YEAR);
    static final MetricDeclaration MEAN = metric("mys").measuring("Mean years of schooling").in("years")
            .betterHigher().every(YEAR);
    static final MetricDeclaration INCOME = metric("gnipc").measuring("Income per head").in("dollars of 2017")
            .betterHigher().every(YEAR);

    static final GoalDeclaration HEALTH = goal("health").stating("A long and healthy life").measuredBy(LIFE);
    static final GoalDeclaration KNOWLEDGE = goal("knowledge").stating("Knowledge").measuredBy(EXPECTED).measuredBy(MEAN);
    static final GoalDeclaration LIVING = goal("living").stating("A decent standard of living").measuredBy(INCOME);

    static final IndexDeclaration HDI = index("hdi").stating("Human Development Index").averagingGeometrically(
            part(LIFE).worst(20).best(85),
            part("Knowledge").averaging(
                    part(EXPECTED).worst(0).best(18),
                    part(MEAN).worst(0).best(15)),
            part(INCOME).worst(100).best(75_000).logarithmic());

    /** People lead the lives they value. */
    public static final Mission MISSION = societalMission("human-development").stating("People lead the lives they value")
            .pursuing(HEALTH, KNOWLEDGE, LIVING)
            .indexing(HDI)
            .withoutGuardrail("an index describes; it changes nothing")
            .declare();
    // spotless:on

    private HumanDevelopment() {}
}
