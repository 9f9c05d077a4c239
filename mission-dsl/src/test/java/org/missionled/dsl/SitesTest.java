package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.undeclared;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.Mission;

class SitesTest {
    private static final String HERE = SitesTest.class.getName();

    static final class Leaf {
        static final MetricDeclaration CONSTANT =
                metric(Noted.at("constant")).measuring("x").inPercent().betterHigher();
        static final MetricDeclaration HELPED = percentage("helped");
        static final GoalDeclaration GOAL = goal(Noted.at("goal"))
                .stating("x")
                .measuredBy(CONSTANT)
                .toAtLeast(60)
                .by("2026-12-31")
                .measuredBy(HELPED);

        static MetricDeclaration percentage(String name) {
            return metric(Noted.at(name)).measuring(name).inPercent().betterHigher();
        }
    }

    enum Flag implements FeatureSource {
        FIRST(feature(Noted.at("first")).doing("x").withoutImpact("y")),
        SECOND(feature(Noted.at("second"))
                .doing("x")
                .serving(Leaf.GOAL)
                .expecting(Leaf.CONSTANT)
                .toRise());

        private final FeatureDeclaration declaration;

        Flag(FeatureDeclaration declaration) {
            this.declaration = declaration;
        }

        @Override
        public FeatureDeclaration declaration() {
            return declaration;
        }
    }

    enum Legacy {
        OLD_CART,
        DARK_MODE
    }

    private static FeatureDeclaration sentence(Legacy flag) {
        return switch (flag) {
            case OLD_CART -> undeclared(Noted.at("old-cart"));
            case DARK_MODE ->
                feature(Noted.at("dark-mode")).doing("Dark colours").withoutImpact("comfort");
        };
    }

    private static final Mission MISSION = productMission(Noted.at("sites"))
            .stating("x")
            .pursuing(Leaf.GOAL)
            .delivering(Flag.class)
            .delivering(Legacy.class, SitesTest::sentence)
            .declare();

    private static DeclarationSite site(String id) {
        return MISSION.site(ElementId.parse(id)).orElseThrow();
    }

    private static DeclarationSite in(String declaringClass, String method, String name) {
        return new DeclarationSite(declaringClass, method, "SitesTest.java", Noted.line(name));
    }

    @Test
    void ofAMission() {
        assertThat(site("mission:sites")).isEqualTo(in(HERE, "<clinit>", "sites"));
    }

    @Test
    void ofAMetricInAConstant() {
        assertThat(site("metric:sites/constant")).isEqualTo(in(HERE + "$Leaf", "<clinit>", "constant"));
    }

    @Test
    void ofAMetricInAHelpingMethodIsThatMethod() {
        assertThat(site("metric:sites/helped")).isEqualTo(in(HERE + "$Leaf", "percentage", "helped"));
    }

    @Test
    void ofAGoalInAConstant() {
        assertThat(site("goal:sites/goal")).isEqualTo(in(HERE + "$Leaf", "<clinit>", "goal"));
    }

    @Test
    void ofAFeatureInAConstantOfAnEnum() {
        assertThat(site("feature:sites/first")).isEqualTo(in(HERE + "$Flag", "<clinit>", "first"));
        assertThat(site("feature:sites/second")).isEqualTo(in(HERE + "$Flag", "<clinit>", "second"));
    }

    @Test
    void ofAFeatureInAnArmOfASwitch() {
        assertThat(site("feature:sites/old-cart")).isEqualTo(in(HERE, "sentence", "old-cart"));
        assertThat(site("feature:sites/dark-mode")).isEqualTo(in(HERE, "sentence", "dark-mode"));
    }

    @Test
    void ofAnElementThatIsOpenedByTheJdkIsTheUsersOwnCode() throws Exception {
        int line = new Throwable().getStackTrace()[0].getLineNumber() + 2;
        Mission mission = Wellness.mission()
                .delivering(Stream.of("a", "b").map(Words::undeclared).toArray(FeatureSource[]::new))
                .declare();
        assertThat(mission.site(ElementId.parse("feature:wellness/b")).orElseThrow())
                .isEqualTo(new DeclarationSite(
                        HERE, "ofAnElementThatIsOpenedByTheJdkIsTheUsersOwnCode", "SitesTest.java", line));
    }

    @Test
    void ofAnElementThatIsOpenedByReflectionIsTheCaller() throws Exception {
        Method undeclared = Words.class.getMethod("undeclared", String.class);
        FeatureSource reflected = (FeatureSource) undeclared.invoke(null, Noted.at("reflected"));
        Mission mission = Wellness.mission().delivering(reflected).declare();
        assertThat(mission.site(ElementId.parse("feature:wellness/reflected")).orElseThrow())
                .isEqualTo(in(HERE, "ofAnElementThatIsOpenedByReflectionIsTheCaller", "reflected"));
    }

    @Test
    void areKnownForEveryElementAndNothingElse() {
        assertThat(Stream.of(
                                Stream.of(MISSION.id()),
                                MISSION.goals().stream().map(goal -> goal.id()),
                                MISSION.metrics().stream().map(metric -> metric.id()),
                                MISSION.features().stream().map(feature -> feature.id()))
                        .flatMap(ids -> ids))
                .hasSize(1 + 1 + 2 + Arrays.asList(Flag.values()).size() + Legacy.values().length)
                .allSatisfy(id -> assertThat(MISSION.site(id)).isPresent());
        assertThat(MISSION.site(ElementId.parse("feature:sites/unheard-of"))).isEmpty();
        assertThat(MISSION.site(ElementId.parse("feature:other/first"))).isEmpty();
    }
}
