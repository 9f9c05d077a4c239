package org.missionled.model;

import java.util.List;

/** What kind of value comes of the inputs of a derivation. */
final class DerivedKind {
    private DerivedKind() {}

    static ValueKind of(Derivation.Form form, String word, List<ImpactMetric> inputs) {
        return switch (form) {
            case SUM -> sameUnit(word, inputs);
            case DIFFERENCE, CHANGE ->
                inputs.stream().allMatch(DerivedKind::isShare) ? new ValueKind.Percentage() : sameUnit(word, inputs);
            case SHARE -> {
                inputs.forEach(input -> quantity(word, input));
                yield ValueKind.ratio(name(inputs.get(0)), name(inputs.get(1)));
            }
            case QUOTIENT, PERCENT_CHANGE -> new ValueKind.Percentage();
        };
    }

    private static boolean isShare(ImpactMetric input) {
        return input.kind() instanceof ValueKind.Percentage || input.kind() instanceof ValueKind.Ratio;
    }

    private static String name(ImpactMetric input) {
        return input.id().name().replace('-', ' ');
    }

    private static ValueKind.Quantity quantity(String word, ImpactMetric input) {
        if (input.kind() instanceof ValueKind.Quantity quantity) {
            return quantity;
        }
        throw Refused.because(
                "a " + word + " of " + input.id() + ", which is in "
                        + input.kind().unit(),
                "compute it from numbers of a unit");
    }

    private static ValueKind sameUnit(String word, List<ImpactMetric> inputs) {
        ValueKind.Quantity first = quantity(word, inputs.get(0));
        for (ImpactMetric input : inputs) {
            if (!quantity(word, input).equals(first)) {
                throw Refused.because(
                        "a " + word + " of " + inputs.get(0).id() + " in \"" + first.unit() + "\" and " + input.id()
                                + " in \"" + input.kind().unit() + '"',
                        "compute it from metrics in one unit");
            }
        }
        return first;
    }
}
