package org.missionled.dsl;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.RemovalCondition;

/**
 * The stage after {@code removedOnce(METRIC)}, which asks what the metric does.
 *
 * @param <N> what may be said after it
 */
public final class RemovedOnce<N> {
    /** A condition that is worked out when the sentence is told. */
    interface Removal {
        Optional<RemovalCondition> told(Declaring in);
    }

    private final @Nullable MetricDeclaration metric;
    private final Function<Removal, N> next;

    RemovedOnce(@Nullable MetricDeclaration metric, Function<Removal, N> next) {
        this.metric = metric;
        this.next = next;
    }

    /**
     * A target of it is met: the feature stays, the flag goes.
     *
     * @return what may be said next
     */
    public N isReached() {
        return once(RemovalCondition.When.REACHED);
    }

    /**
     * It moves away from its target: the feature goes with its flag.
     *
     * @return what may be said next
     */
    public N getsWorse() {
        return once(RemovalCondition.When.WORSENING);
    }

    /**
     * A guardrail on it is breached: the feature goes with its flag.
     *
     * @return what may be said next
     */
    public N breachesItsGuardrail() {
        return once(RemovalCondition.When.BREACHED);
    }

    private N once(RemovalCondition.When when) {
        return next.apply(in -> in.metric(metric).map(it -> new RemovalCondition(it, when)));
    }
}
