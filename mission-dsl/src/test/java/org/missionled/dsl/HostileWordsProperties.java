package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.missionled.dsl.Grammar.Stage;
import org.missionled.dsl.MappedEnumTest.LegacyFlag;
import org.missionled.model.Choice;
import org.missionled.model.Mission;
import org.missionled.model.Reference;
import org.missionled.model.StakeholderRole;
import org.missionled.model.Yardstick;

/** A random walk over the grammar, in which any word may be handed anything. */
class HostileWordsProperties {
    private static final List<String> TEXTS = List.of(
            "",
            "  \t\n",
            "good-name",
            "Bad Name",
            "2026-01-01",
            "2026-12-31",
            "2026-02-30",
            "-2147483648-01-01",
            "<script>alert(1)</script>",
            "\u202Eright to left\u0000",
            "y".repeat(10_000));
    private static final double[] NUMBERS = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        -0.0,
        -1,
        Double.MIN_VALUE,
        0.5,
        1,
        52,
        60,
        Double.MAX_VALUE
    };
    private static final int[] COUNTS = {Integer.MIN_VALUE, -1, 0, 1, 12, Integer.MAX_VALUE};

    /** Turns a list of numbers, which jqwik can shrink, into choices. */
    private static final class Walk {
        private final List<Integer> choices;
        private int made;
        private boolean badArgument;

        Walk(List<Integer> choices) {
            this.choices = choices;
        }

        boolean isOver() {
            return made >= choices.size();
        }

        int below(int bound) {
            return isOver() ? 0 : Math.floorMod(choices.get(made++), bound);
        }

        <T> T from(List<T> some) {
            return some.get(below(some.size()));
        }

        /** A value that no word accepts anywhere. */
        <T> T bad(T value) {
            badArgument = true;
            return value;
        }

        Object[] arguments(Method word, int depth) {
            return Stream.of(word.getParameterTypes())
                    .map(type -> argument(type, word, depth))
                    .toArray();
        }

        private Object argument(Class<?> type, Method word, int depth) {
            if (type == double.class) {
                double number = NUMBERS[below(NUMBERS.length)];
                return Double.isNaN(number) ? bad(number) : number;
            } else if (type == int.class || type == long.class) {
                return COUNTS[below(COUNTS.length)];
            } else if (below(8) == 7) {
                return bad(null);
            } else if (type == String.class) {
                String text = from(TEXTS);
                return text.isBlank() ? bad(text) : text;
            } else if (type.isEnum()) {
                return from(List.of(type.getEnumConstants()));
            } else if (type.isArray()) {
                return array(type.getComponentType(), word, depth);
            } else if (type == Class.class) {
                return word.getParameterCount() == 1 ? GoodArguments.Carrying.class : LegacyFlag.class;
            } else if (type == Function.class) {
                return from(List.<Function<LegacyFlag, FeatureSource>>of(
                        MappedEnumTest::undeclaredAs, this::noSentence, this::noWay));
            } else if (type == Mission.class) {
                return from(List.of(Wellness.HEALTHY_CITY, Wellness.mission().declare()));
            }
            return type == Reference.class ? Reference.MEAN : sentence(type, depth - 1);
        }

        private FeatureSource noSentence(LegacyFlag flag) {
            return bad(null);
        }

        private FeatureSource noWay(LegacyFlag flag) {
            throw bad(new IllegalStateException("no way to " + flag));
        }

        private Object array(Class<?> of, Method word, int depth) {
            Object array = Array.newInstance(of, below(3));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, argument(of, word, depth));
            }
            return array;
        }

        /** Another sentence, such as the goal that a feature serves. */
        private Object sentence(Class<?> type, int depth) {
            Object known = Stream.of(
                            Wellness.WELLBEING,
                            Wellness.FEEL_BETTER,
                            Words.undeclared("known"),
                            Words.experiment("EXP-1", "members"),
                            Words.index("known")
                                    .stating("x")
                                    .averaging(Words.part(Wellness.WELLBEING)
                                            .worst(0)
                                            .best(100)),
                            Words.part(Wellness.WELLBEING).worst(0).best(100),
                            Words.releaseFlag("known"),
                            GoodArguments.RESEARCH,
                            GoodArguments.MESSAGE,
                            Words.together(Words.undeclared("known"), Words.undeclared("unknown"))
                                    .expecting(Wellness.WELLBEING)
                                    .toRiseBy(1),
                            Words.problem("x").hurting("y"),
                            Words.stakeholder("known").who(StakeholderRole.BENEFITS),
                            Words.decision(Choice.KEEP)
                                    .about(Wellness.FEEL_BETTER)
                                    .because("x")
                                    .on("2026-07-01"),
                            Words.commitment("known").to("x").ownedBy("y").by("2026-12-31"),
                            Yardstick.compound())
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow();
            if (type == Yardstick.class || depth < 0 || isOver() || below(3) == 0) {
                return known;
            }
            List<Method> openings = Grammar.openings().stream()
                    .filter(opening -> leadsTo(type, opening))
                    .toList();
            return walk(from(openings), depth, below(6)).value();
        }

        private static boolean leadsTo(Class<?> type, Method opening) {
            Stage stage = Grammar.open(opening, GoodArguments.of(opening));
            while (!stage.isSentence()) {
                Method word = stage.words().get(0);
                stage = stage.say(word, GoodArguments.of(word));
            }
            return type.isAssignableFrom(stage.type());
        }

        /** Goes on from an opening until a sentence is complete and long enough. */
        Stage walk(Method opening, int depth, int words) {
            Stage stage = Grammar.open(opening, arguments(opening, depth));
            for (int said = 0; !stage.isSentence() || (said < words && !isOver()); said++) {
                List<Method> may = stage.words().stream()
                        .filter(word -> !word.getName().equals("declare"))
                        .toList();
                Method word = from(may);
                stage = stage.say(word, arguments(word, depth));
            }
            return stage;
        }
    }

    private static List<Method> openings(String... names) {
        return Grammar.openings().stream()
                .filter(opening -> List.of(names).contains(opening.getName()))
                .toList();
    }

    @Property(tries = 2_000)
    void anyMissionIsDeclaredAndTellsWhatItWasHanded(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 9_999) Integer> choices) {
        Walk walk = new Walk(choices);
        Method opening = walk.from(openings("productMission", "organisationMission", "societalMission"));
        MissionDeclaration said = (MissionDeclaration) walk.walk(opening, 3, 30).value();

        Mission mission = said.declare();

        assertThat(mission).isEqualTo(said.declare()).hasToString(mission.id().toString());
        assertThat(mission.faults()).allSatisfy(fault -> {
            assertThat(fault.site()).isPresent();
            assertThat(fault.problem()).isNotBlank();
        });
        if (walk.badArgument) {
            assertThat(mission.faults()).isNotEmpty();
        }
    }

    @Property(tries = 1_000)
    void anyFeatureGivesItsFlagKeyToTheApplication(
            @ForAll @Size(min = 1, max = 100) List<@IntRange(max = 9_999) Integer> choices) {
        Walk walk = new Walk(choices);
        FeatureDeclaration said = (FeatureDeclaration)
                walk.walk(walk.from(openings("feature", "undeclared")), 2, 10).value();

        assertThat(said.flagKey()).isNotNull();
    }

    @Property(tries = 1_000)
    void anyObservationIsReadOrRefusedWithAPlace(
            @ForAll @Size(min = 1, max = 100) List<@IntRange(max = 9_999) Integer> choices) {
        Walk walk = new Walk(choices);
        Stage said = walk.walk(walk.from(openings("observed")), 0, 10); // of a sound metric, or of none

        int faults = Grammar.faults(said);
        if (walk.badArgument) {
            assertThat(faults).isPositive();
        }
    }
}
