package org.missionled.report.sample;

import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.organisationMission;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.releaseFlag;
import static org.missionled.dsl.Words.societalMission;
import static org.missionled.dsl.Words.undeclared;

import java.time.LocalDate;
import java.util.Map;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.FeatureDeclaration;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.measurement.LiveFlags;
import org.missionled.measurement.Observations;
import org.missionled.model.Mission;
import org.missionled.report.MissionReport;
import org.missionled.rule.Inspection;
import org.missionled.rule.standard.StandardRules;

/** Four missions, each with its report: with everything in it, on its first day, with faults, and with people. */
@SuppressWarnings("ImmutableEnumChecker") // a mission is immutable, but cannot carry Error Prone's annotation
public enum Sample {
    /** Every verdict, claims of every grade and result, guardrails in every state, a ladder of two links. */
    NEIGHBOURS(neighbours()),
    /** Well declared, and nothing observed yet. */
    DAY_ONE(dayOne()),
    /** Sentences that could not be understood. */
    FAULTY(faulty()),
    /** Everything that is agreed, decided, promised and weighed around a small mission. */
    READING(new Saying(Map.of()).mission());

    private final Mission mission;

    Sample(Mission mission) {
        this.mission = mission;
    }

    /** {@return what was declared} */
    public Mission mission() {
        return mission;
    }

    /** {@return everything that was found on the last day of September 2026} */
    public Inspection inspection() {
        return inspection(this == NEIGHBOURS ? Facts.all() : Observations.none());
    }

    /**
     * What is found when other things were observed.
     *
     * @param observed what was observed
     * @return everything that was found
     */
    public Inspection inspection(Observations observed) {
        return StandardRules.inspect(
                Alignment.of(mission).given(observed).given(live()).asOf(LocalDate.of(2026, 9, 30)));
    }

    private LiveFlags[] live() {
        if (this == NEIGHBOURS) {
            return new LiveFlags[] {Facts.live()};
        }
        return this == READING ? new LiveFlags[] {Governed.live(new Saying(Map.of()))} : new LiveFlags[0];
    }

    /** {@return the report on it} */
    public MissionReport report() {
        return MissionReport.of(inspection());
    }

    private enum LegacyFlag {
        OLD_CHAT,
        DARK_MODE
    }

    private static Mission neighbours() {
        Mission lessLonely = societalMission("less-loneliness")
                .stating("Nobody is lonely against their will")
                .declare();
        Mission goodHealth = societalMission("sdg-3")
                .stating("Good health and well-being for people of all ages")
                .declare();
        Mission city = organisationMission("city-together")
                .stating("A city that looks after its people")
                .ladderingTo(lessLonely)
                .because("most contacts in old age are neighbours")
                .ladderingTo(goodHealth)
                .because("people with company fall ill less often")
                .assuming("company is wanted")
                .declare();
        return productMission("neighbours")
                .stating("Nobody in the city is left alone with their errands")
                .ladderingTo(city)
                .because("errands are how neighbours meet")
                .pursuing(Goals.HELPED, Goals.NOT_ALONE, Goals.HELPING, Goals.ARRIVE, Goals.MEET, Goals.CLOSER)
                .sustainedBy(Goals.PAY)
                .guarding(Metrics.COMPLAINTS)
                .atMost(25)
                .guarding(Metrics.HOURS)
                .mayRiseByPercentOfBaseline(10)
                .from(3)
                .on("2025-12-31")
                .benefiting("people who need a hand")
                .benefiting("people who have one free")
                .keptBy("head of product")
                .championedBy("the deputy mayor")
                .reviewedOn("2026-06-01")
                .delivering(HelpFlag.class)
                .delivering(LegacyFlag.class, Sample::legacy)
                .declare();
    }

    private static FeatureDeclaration legacy(LegacyFlag flag) {
        return switch (flag) {
            case OLD_CHAT -> undeclared("old-chat");
            case DARK_MODE ->
                feature("dark-mode").doing("Dark colours").withoutImpact("comfort for those who ask for it");
        };
    }

    private static Mission dayOne() {
        MetricDeclaration lent =
                metric("lent").measuring("Tools lent").in("tools").betterHigher();
        GoalDeclaration share = goal("share")
                .stating("People share what they rarely use")
                .measuredBy(lent)
                .from(0)
                .on("2026-09-01")
                .toAtLeast(500)
                .by("2027-08-31");
        return productMission("tool-shed")
                .stating("One drill per street is enough")
                .ladderingTo(organisationMission("city-together")
                        .stating("A city that looks after its people")
                        .declare())
                .because("what is shared need not be bought")
                .pursuing(share)
                .withoutGuardrail("nothing is known yet that could get worse")
                .delivering(feature("catalogue")
                        .doing("Show which tools are free")
                        .serving(share)
                        .expecting(lent)
                        .toRiseBy(200)
                        .because("nobody borrows what they cannot find")
                        .landing("2027-01-01"))
                .declare();
    }

    private static Mission faulty() {
        MetricDeclaration rides =
                metric("Rides!").measuring("Rides a day").in("rides").betterHigher();
        MetricDeclaration thefts =
                metric("thefts").measuring("Bikes stolen").in(" ").betterLower();
        MetricDeclaration speed =
                metric("speed").measuring("Mean speed").in("km/h").directionUndeclared();
        GoalDeclaration reach = goal("reach")
                .stating("Everybody can reach a bike")
                .measuredBy(rides)
                .from(100)
                .on("2026-02-30")
                .toAtLeast(200)
                .by("2026-12-31")
                .measuredBy(speed)
                .from(12)
                .on("2026-01-01")
                .toAtLeast(12)
                .by("2026-12-31");
        return productMission("city-bike")
                .stating("A bike for every errand")
                .pursuing(reach, null)
                .guarding(thefts)
                .atMost(Double.NaN)
                .delivering(
                        feature("Bad Id")
                                .doing("Reserve a bike")
                                .serving(reach)
                                .expecting(rides)
                                .toRiseBy(-3),
                        feature("price")
                                .doing(null)
                                .serving(reach)
                                .expecting(thefts)
                                .toFall()
                                .behind(releaseFlag("p").created("2026-05-01").expires("2026-04-01")))
                .declare();
    }
}
