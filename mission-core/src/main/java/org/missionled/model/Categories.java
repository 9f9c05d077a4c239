package org.missionled.model;

import static org.missionled.model.Decimal.exact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A score for each range of values: the score of the last step whose value is reached, or of the lowest range where
 * none is.
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), section 5.6 (categorical scale).
 *
 * <p>By hand: with a score of 0, from 10 on 50 and from 20 on 100, a value of 10 scores 50 and one of 9.99 scores 0.
 *
 * @param lowest the score below every step
 * @param steps by rising value, at least one
 */
public record Categories(double lowest, List<Step> steps) implements Normaliser {

    /**
     * A value from which on another score counts.
     *
     * @param from in the metric's unit, included
     * @param score the score from there on
     */
    public record Step(double from, double score) {
        /** Refuses what is not finite. */
        public Step {
            from = Checked.finite("value from which a score counts", from, "10");
            score = Checked.finite("score", score, "50");
        }
    }

    /** Refuses steps that do not rise. */
    public Categories {
        lowest = Checked.finite("score of the lowest values", lowest, "0");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw Refused.because("a score without a step is the same for all", "say from which value another counts");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (!(steps.get(i - 1).from() < steps.get(i).from())) {
                throw Refused.because(
                        "the step from " + exact(steps.get(i).from()) + " comes after the one from "
                                + exact(steps.get(i - 1).from()),
                        "steps by rising value");
            }
        }
    }

    /** {@return whether no step lowers the score} */
    boolean rises() {
        return !hasStep(-1);
    }

    /** {@return whether no step raises the score} */
    boolean falls() {
        return !hasStep(1);
    }

    private boolean hasStep(int sign) {
        double before = lowest;
        for (Step step : steps) {
            if (Math.signum(step.score() - before) == sign) {
                return true;
            }
            before = step.score();
        }
        return false;
    }

    @Override
    public boolean needsRatioScale() {
        return false;
    }

    @Override
    public Optional<Limits> ends() {
        double low = lowest;
        double high = lowest;
        for (Step step : steps) {
            low = Math.min(low, step.score());
            high = Math.max(high, step.score());
        }
        return low < high ? Optional.of(new Limits(low, high)) : Optional.empty();
    }

    @Override
    public String words() {
        return "scored " + exact(lowest) + ", "
                + steps.stream()
                        .map(step -> "from " + exact(step.from()) + " on " + exact(step.score()))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String formula() {
        return "the score of the last step that x reaches";
    }
}
