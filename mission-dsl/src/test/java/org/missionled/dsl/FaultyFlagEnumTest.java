package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.missionled.dsl.Words.experimentFlag;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.releaseFlag;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.Fault;
import org.missionled.model.Mission;

/** The application runs with a faulty sentence in its flag enum; the unit test says what is wrong, and where. */
class FaultyFlagEnumTest {
    enum WellnessFlag implements FeatureSource {
        CHECK_IN(feature("daily-check-in")
                .doing("Ask how you feel, once a day")
                .serving(Wellness.FEEL_BETTER)
                .expecting(Wellness.WELLBEING)
                .toRiseBy(2.6)
                .behind(releaseFlag("wellness.check-in"))),
        REMINDERS(feature(Noted.at("Session Reminders"))
                .doing("Remind of sessions")
                .withoutImpact("comfort")
                .behind(releaseFlag("wellness.reminders"))),
        NIGHT(feature(Noted.at("night-mode"))
                .doing("Dim the screen at night")
                .serving(Wellness.FEEL_BETTER)
                .expecting(Wellness.SCREEN_TIME)
                .toFall()
                .behind(experimentFlag(Noted.at("wellness night")).created("2026-13-01"))),
        BUDDY(feature(Noted.at("buddy"))
                .doing("Find a buddy")
                .serving(Wellness.FEEL_BETTER)
                .expecting(Wellness.WELLBEING)
                .toRise()
                .landing("soon")),
        ERASE(feature("erase-account").doing("Delete my account").withoutImpact("legal obligation: GDPR Art. 17"));

        private final FeatureDeclaration declaration;

        WellnessFlag(FeatureDeclaration declaration) {
            this.declaration = declaration;
        }

        @Override
        public FeatureDeclaration declaration() {
            return declaration;
        }
    }

    private static Mission mission() {
        return Wellness.mission()
                .pursuing(Wellness.FEEL_BETTER)
                .delivering(WellnessFlag.class)
                .declare();
    }

    @Test
    void theEnumLoads() {
        assertThatCode(WellnessFlag::values).doesNotThrowAnyException();
    }

    @Test
    void theKeysOfGoodAndFaultyFlagsAreThereForTheApplication() {
        assertThat(WellnessFlag.values())
                .extracting(FeatureSource::flagKey)
                .containsExactly(
                        Optional.of("wellness.check-in"),
                        Optional.of("wellness.reminders"),
                        Optional.of("wellness night"),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void everyFaultIsToldInDeclarationOrder() {
        assertThat(mission().faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "mission:wellness: not a valid feature id: \"Session Reminders\""
                                + " (lower-case words joined by '-', such as \"one-click-checkout\")",
                        "feature:wellness/night-mode: goal:wellness/feel-better is not measured by"
                                + " metric:wellness/screen-time (expect one of [metric:who-5, metric:no-shows], or add"
                                + " it to the goal with measuredBy(...))",
                        "feature:wellness/night-mode: not a valid flag key: \"wellness night\""
                                + " (as the flag system has it, such as \"wellness.check-in\")",
                        "feature:wellness/night-mode: not a valid day of a flag's creation: \"2026-13-01\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")",
                        "feature:wellness/buddy: not a valid day of landing: \"soon\""
                                + " (year, month and day of the calendar, such as \"2026-12-31\")");
    }

    @Test
    void everyFaultSaysWhereItsSentenceStands() {
        assertThat(mission().faults())
                .extracting(fault -> fault.site().orElseThrow())
                .extracting(DeclarationSite::declaringClass, DeclarationSite::method, DeclarationSite::line)
                .containsExactly(
                        tuple(WellnessFlag.class.getName(), "<clinit>", Noted.line("Session Reminders")),
                        tuple(WellnessFlag.class.getName(), "<clinit>", Noted.line("night-mode")),
                        tuple(WellnessFlag.class.getName(), "<clinit>", Noted.line("wellness night")),
                        tuple(WellnessFlag.class.getName(), "<clinit>", Noted.line("wellness night")),
                        tuple(WellnessFlag.class.getName(), "<clinit>", Noted.line("buddy")));
    }

    @Test
    void aPlaceIsALinkInAConsole() {
        assertThat(mission().faults().get(0).site().orElseThrow())
                .hasToString("org.missionled.dsl.FaultyFlagEnumTest$WellnessFlag.<clinit>(FaultyFlagEnumTest.java:"
                        + Noted.line("Session Reminders") + ")");
    }

    @Test
    void theSoundFeaturesAreThere() {
        assertThat(mission().features())
                .extracting(feature -> feature.id())
                .extracting(ElementId::name)
                .containsExactly("daily-check-in", "night-mode", "buddy", "erase-account");
    }
}
