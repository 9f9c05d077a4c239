package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.missionled.alignment.AnyMission;
import org.missionled.rule.standard.StandardRules;

/** Nothing that can be reached from an inspection can be changed. */
class ShapeTest {
    private static final int MOST = 1_000_000;
    private final Set<Object> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> toVisit = new ArrayList<>();
    private final Set<String> types = new TreeSet<>();
    private int collections;

    @Test
    void nothingReachableCanBeChanged() throws IllegalAccessException {
        for (long seed = 0; seed < 60; seed++) {
            visit(StandardRules.inspect(AnyMission.of(seed).alignment()));
        }

        assertThat(collections).isGreaterThan(3000);
        assertThat(types)
                .contains(
                        "Alignment",
                        "Claim",
                        "ClaimAssessment",
                        "Evidence",
                        "Feature",
                        "Goal",
                        "GoalAssessment",
                        "GuardrailAssessment",
                        "ImpactMetric",
                        "Inspection",
                        "MeasureAssessment",
                        "Mission",
                        "Observations",
                        "Point",
                        "RollUp",
                        "Rule",
                        "RuleResult",
                        "Violation",
                        "Waterfall");
    }

    private void visit(Object start) throws IllegalAccessException {
        add(start);
        while (!toVisit.isEmpty()) {
            Object next = toVisit.remove(toVisit.size() - 1);
            assertThat(visited)
                    .as("an accessor of " + next.getClass() + " gives a fresh value each time, without an end")
                    .hasSizeLessThan(MOST);
            types.add(next.getClass().getSimpleName());
            for (Method method : next.getClass().getMethods()) {
                if (isAccessor(method)) {
                    add(answer(method, next));
                }
            }
        }
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass().getName().startsWith("org.missionled.")
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    private static Object answer(Method accessor, Object from) throws IllegalAccessException {
        try {
            return accessor.invoke(from);
        } catch (InvocationTargetException e) {
            throw new AssertionError(accessor + " of " + from, e.getCause());
        }
    }

    private void add(Object found) {
        if (found instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (found instanceof Collection<?> some) {
            cannotBeChanged(some);
            some.forEach(this::add);
        } else if (found instanceof Map<?, ?> map) {
            collections++;
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            map.values().forEach(this::add);
        } else if (found.getClass().getName().startsWith("org.missionled.")
                && !(found instanceof Enum<?>)
                && visited.add(found)) {
            toVisit.add(found);
        }
    }

    private void cannotBeChanged(Collection<?> some) {
        collections++;
        assertThatThrownBy(() -> some.add(null)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(some::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
