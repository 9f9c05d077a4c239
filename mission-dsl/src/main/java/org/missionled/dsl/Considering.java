package org.missionled.dsl;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Consideration;
import org.missionled.model.ConsiderationKind;
import org.missionled.model.Refused;

/**
 * The stage after {@code considering(PRIVACY)}: a concern and what is done about it, or why there is none.
 *
 * @param <N> what may be said after it
 */
public final class Considering<N> {
    /** An answer that is worked out when the sentence is told. */
    interface Answer {
        Optional<Consideration> told(Declaring in);
    }

    private final @Nullable ConsiderationKind kind;
    private final Function<Answer, N> next;

    Considering(@Nullable ConsiderationKind kind, Function<Answer, N> next) {
        this.kind = kind;
        this.next = next;
    }

    private static ConsiderationKind said(@Nullable ConsiderationKind kind) {
        if (kind == null) {
            throw Refused.value("ethical question", null, "such as PRIVACY");
        }
        return kind;
    }

    /**
     * What may go wrong, and for whom.
     *
     * @param what such as {@code somebody at home could read the answers}
     * @return the stage that asks what is done about it
     */
    public Concern<N> concern(String what) {
        return new Concern<>(this, what, null, false);
    }

    /**
     * There is no concern.
     *
     * @param reason why not, such as {@code it shows nothing about a person}
     * @return what may be said next
     */
    public N nothingBecause(String reason) {
        return next.apply(in -> in.attempt(() -> Consideration.nothing(said(kind), reason)));
    }

    /**
     * The stage that asks what is done about a concern.
     *
     * @param <N> what may be said after it
     */
    public static final class Concern<N> {
        private final Considering<N> before;
        private final @Nullable String what;
        private final @Nullable MetricDeclaration metric;
        private final boolean guarded;

        private Concern(
                Considering<N> before, @Nullable String what, @Nullable MetricDeclaration metric, boolean guarded) {
            this.before = before;
            this.what = what;
            this.metric = metric;
            this.guarded = guarded;
        }

        /**
         * The guardrail that would show that it comes true, where there is one.
         *
         * @param watched the constant of a metric that the feature or its mission guards
         * @return the stage that asks what is done about it
         */
        public Concern<N> guardedBy(MetricDeclaration watched) {
            return new Concern<>(before, what, watched, true);
        }

        /**
         * What is done about it.
         *
         * @param mitigation such as {@code answers never leave the phone}
         * @return what may be said next
         */
        public N mitigatedBy(String mitigation) {
            return said(() -> Consideration.mitigated(Considering.said(before.kind), what, mitigation));
        }

        /**
         * Nothing is done about it, and why.
         *
         * @param reason such as {@code it is being built until May}
         * @return what may be said next
         */
        public N unmitigatedBecause(String reason) {
            return said(() -> Consideration.unmitigated(Considering.said(before.kind), what, reason));
        }

        private N said(Supplier<Consideration> answer) {
            return before.next.apply(in -> {
                Optional<Consideration> told = in.attempt(answer);
                return guarded ? in.metric(metric).flatMap(it -> told.map(said -> said.withGuarded(it))) : told;
            });
        }
    }
}
