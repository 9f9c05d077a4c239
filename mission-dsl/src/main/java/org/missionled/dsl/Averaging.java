package org.missionled.dsl;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Aggregation;

/**
 * The stage that asks for the parts of an index or of a group, and how they become one value.
 *
 * @param <N> what may be said after it
 */
public final class Averaging<N> {
    private final BiFunction<Supplier<Aggregation>, @Nullable PartDeclaration @Nullable [], N> next;

    Averaging(BiFunction<Supplier<Aggregation>, @Nullable PartDeclaration @Nullable [], N> next) {
        this.next = next;
    }

    /**
     * The arithmetic mean: a good part makes up for a bad one.
     *
     * @param parts at least one
     * @return what may be said next
     */
    public N averaging(PartDeclaration... parts) {
        return next.apply(Aggregation.Arithmetic::new, parts);
    }

    /**
     * The geometric mean: a bad part costs more the worse it is; 0 where one part is 0.
     *
     * @param parts at least one
     * @return what may be said next
     */
    public N averagingGeometrically(PartDeclaration... parts) {
        return next.apply(Aggregation.Geometric::new, parts);
    }

    /**
     * The mean of constant elasticity {@code (mean(I^-rho))^(-1 / rho)}: 1 is the harmonic mean; the larger, the less a
     * good part makes up for a bad one.
     *
     * @param rho finite, not 0
     * @param parts at least one
     * @return what may be said next
     */
    public N averagingByElasticity(double rho, PartDeclaration... parts) {
        return next.apply(() -> new Aggregation.ConstantElasticity(rho), parts);
    }

    /**
     * The worst part alone.
     *
     * @param parts at least one
     * @return what may be said next
     */
    public N takingTheWorst(PartDeclaration... parts) {
        return next.apply(Aggregation.Minimum::new, parts);
    }

    /**
     * The best part alone.
     *
     * @param parts at least one
     * @return what may be said next
     */
    public N takingTheBest(PartDeclaration... parts) {
        return next.apply(Aggregation.Maximum::new, parts);
    }

    /**
     * The mean of the two worst parts.
     *
     * @param parts at least one
     * @return what may be said next
     */
    public N averagingTheWeakestTwo(PartDeclaration... parts) {
        return next.apply(Aggregation.WeakestTwo::new, parts);
    }

    /**
     * The product of the parts: one takes away from what another says, as a loss to inequality does. It needs all of
     * them.
     *
     * @param parts at least one
     * @return what may be said next
     */
    public N multiplying(PartDeclaration... parts) {
        return next.apply(Aggregation.Product::new, parts);
    }

    /**
     * The first part by the second: what one group of people has in proportion to another, or a value in proportion to
     * a standard. It needs both; the same metric may stand in each.
     *
     * @param first what is divided
     * @param second what it is divided by
     * @return what may be said next
     */
    public N dividing(PartDeclaration first, PartDeclaration second) {
        return next.apply(Aggregation.Quotient::new, new PartDeclaration[] {first, second});
    }
}
