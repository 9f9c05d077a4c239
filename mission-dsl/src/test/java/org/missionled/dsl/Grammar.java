package org.missionled.dsl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.model.Mission;

/** Which words each stage has and what each leads to, read from the public types as the compiler reads them. */
final class Grammar {
    private static final Set<Class<?>> SENTENCES = Set.of(
            MetricDeclaration.class,
            GoalDeclaration.class,
            FeatureDeclaration.class,
            EvidenceDeclaration.class,
            FlagDeclaration.class,
            ResearchDeclaration.class,
            MessageDeclaration.class,
            JointDeclaration.class,
            ProblemDeclaration.class,
            StakeholderDeclaration.class,
            DecisionDeclaration.class,
            CommitmentDeclaration.class,
            ObservationDeclaration.class,
            IndexDeclaration.class,
            PartDeclaration.class,
            MissionDeclaration.class);

    private Grammar() {}

    /**
     * A place in a sentence.
     *
     * @param opening the word it began with
     * @param type the stage as the compiler knows it
     * @param next what the type variable of the stage stands for, if it has one
     * @param value the stage at run time
     */
    record Stage(String opening, Class<?> type, Class<?> next, Object value) {
        /** Whether all that is necessary has been said. */
        boolean isSentence() {
            return SENTENCES.stream().anyMatch(sentence -> sentence.isAssignableFrom(type));
        }

        boolean isMission() {
            return type == Mission.class;
        }

        /** The words that may follow, in an order that does not depend on the JVM. */
        List<Method> words() {
            return Stream.of(type.getMethods())
                    .filter(method -> method.getDeclaringClass() != Object.class)
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .filter(method -> !Set.of("flagKey", "declaration", "text").contains(method.getName()))
                    .collect(Collectors.toMap(
                            method -> method.getName() + Arrays.toString(method.getParameterTypes()),
                            method -> method,
                            Stage::moreExact))
                    .values()
                    .stream()
                    .sorted(Comparator.comparing(Method::toString))
                    .toList();
        }

        private static Method moreExact(Method a, Method b) {
            return a.getReturnType().isAssignableFrom(b.getReturnType()) ? b : a;
        }

        Stage say(Method word, Object... arguments) {
            return follow(opening, word, this, invoke(word, value, arguments));
        }

        /** A name of the stage that is the same whenever the same words may follow. */
        String name() {
            return type.getName() + (next == null ? "" : "<" + next.getName() + ">");
        }
    }

    static List<Method> openings() {
        return Stream.of(Words.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("observations"))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    static Stage open(Method opening, Object... arguments) {
        return follow(opening.getName(), opening, null, invoke(opening, null, arguments));
    }

    private static Object invoke(Method word, Object value, Object... arguments) {
        try {
            return word.invoke(value, arguments);
        } catch (InvocationTargetException e) {
            throw new AssertionError(
                    word.getName() + Arrays.deepToString(arguments) + " threw " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new LinkageError(word.toString(), e);
        }
    }

    private static Stage follow(String opening, Method word, Stage from, Object value) {
        Type type = word.getGenericReturnType();
        if (type instanceof ParameterizedType generic) {
            return new Stage(
                    opening, (Class<?>) generic.getRawType(), exact(generic.getActualTypeArguments()[0], from), value);
        }
        return new Stage(opening, exact(type, from), null, value);
    }

    private static Class<?> exact(Type type, Stage from) {
        if (type instanceof Class<?> known) {
            return known;
        }
        return type instanceof WildcardType wild ? (Class<?>) wild.getUpperBounds()[0] : from.next();
    }

    /** How many faults a sentence has, once it stands in a mission of its own. */
    static int faults(Stage sentence) {
        return mission(sentence).map(mission -> mission.faults().size()).orElseGet(() -> {
            try {
                Words.observations((ObservationDeclaration) sentence.value());
                return 0;
            } catch (org.missionled.measurement.FaultyObservations faulty) {
                return faulty.faults().size();
            }
        });
    }

    private static Optional<Mission> mission(Stage sentence) {
        Object value = sentence.value();
        MissionDeclaration around = Wellness.mission().pursuing(Wellness.FEEL_BETTER);
        var claiming = Words.feature("around")
                .doing("x")
                .serving(Wellness.FEEL_BETTER)
                .expecting(Wellness.WELLBEING)
                .toRise();
        if (value instanceof MissionDeclaration mission) {
            return Optional.of(mission.declare());
        } else if (value instanceof GoalDeclaration goal) {
            boolean sustaining = sentence.opening().equals("sustainingGoal");
            return Optional.of((sustaining ? around.sustainedBy(goal) : around.pursuing(goal)).declare());
        } else if (value instanceof MetricDeclaration metric) {
            return Optional.of(around.pursuing(Words.goal("around").stating("x").measuredBy(metric))
                    .declare());
        } else if (value instanceof IndexDeclaration index) {
            return Optional.of(around.indexing(index).declare());
        } else if (value instanceof PartDeclaration part) {
            return Optional.of(
                    around.indexing(Words.index("around").stating("x").averaging(part))
                            .declare());
        } else if (value instanceof FeatureDeclaration feature) {
            return Optional.of(around.delivering(feature).declare());
        } else if (value instanceof EvidenceDeclaration evidence) {
            return Optional.of(around.delivering(claiming.backedBy(evidence)).declare());
        } else if (value instanceof JointDeclaration joint) {
            return Optional.of(
                    around.delivering(GoodArguments.TOGETHER).claiming(joint).declare());
        } else if (value instanceof ProblemDeclaration problem) {
            return Optional.of(around.facing(problem).declare());
        } else if (value instanceof StakeholderDeclaration stakeholder) {
            return Optional.of(around.involving(stakeholder).declare());
        } else if (value instanceof DecisionDeclaration decision) {
            return Optional.of(around.deciding(decision).declare());
        } else if (value instanceof CommitmentDeclaration commitment) {
            return Optional.of(around.committedTo(commitment).declare());
        } else if (value instanceof FlagDeclaration flag) {
            return Optional.of(around.delivering(claiming.behind(flag)).declare());
        } else if (value instanceof ResearchDeclaration research) {
            return Optional.of(around.delivering(claiming.learntFrom(research)).declare());
        } else if (value instanceof MessageDeclaration message) {
            return Optional.of(around.delivering(claiming.telling(message)).declare());
        }
        return value instanceof Mission declared ? Optional.of(declared) : Optional.empty();
    }
}
