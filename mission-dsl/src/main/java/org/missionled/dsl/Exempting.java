package org.missionled.dsl;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Exemption;

/**
 * The stage after {@code exemptFrom(GOAL)}, which asks for the reason.
 *
 * @param <N> what may be said after it
 */
public final class Exempting<N> {
    /** An exemption that is worked out when the sentence is told. */
    interface Reason {
        Optional<Exemption> told(Declaring in);
    }

    private final @Nullable GoalDeclaration goal;
    private final Function<Reason, N> next;

    Exempting(@Nullable GoalDeclaration goal, Function<Reason, N> next) {
        this.goal = goal;
        this.next = next;
    }

    /**
     * Why it need not serve the goal.
     *
     * @param reason such as {@code it pays for what the others do}
     * @return what may be said next
     */
    public N because(String reason) {
        return next.apply(in -> in.goal(goal).flatMap(it -> in.attempt(() -> Exemption.of(it, reason))));
    }
}
