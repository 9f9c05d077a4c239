package org.missionled.index;

import org.missionled.model.Aggregation;

/**
 * Aggregates the scores of parts, cell by cell; NaN where there is no result. The formulas stand at
 * {@link Aggregation}.
 */
final class Combining {
    /** Shares of weights are compared with a coverage to this, so that 0.1 seven times over is 0.7. */
    private static final double ROUNDING = 1e-9;

    private final double[][] all;
    private final double[][] scores;
    private final double[] weights;
    private final int parts; // with a weight
    private final double needed;

    /**
     * What is to be aggregated.
     *
     * @param scores of each part, by cell; NaN where it has none
     * @param weights of each part
     * @param coverage the share of the weight that must be there
     */
    Combining(double[][] scores, double[] weights, double coverage) {
        int weighing = 0;
        double total = 0;
        this.all = scores;
        this.scores = new double[scores.length][];
        this.weights = new double[weights.length];
        for (int part = 0; part < weights.length; part++) {
            if (weights[part] > 0) {
                this.scores[weighing] = scores[part];
                this.weights[weighing] = weights[part];
                weighing++;
            }
            total += weights[part];
        }
        this.parts = weighing;
        this.needed = Math.max(coverage - ROUNDING, 0) * total;
    }

    double[] by(Aggregation aggregation, int cells) {
        double[] out = new double[cells];
        if (aggregation instanceof Aggregation.Arithmetic) {
            arithmetic(out);
        } else if (aggregation instanceof Aggregation.Geometric) {
            geometric(out);
        } else if (aggregation instanceof Aggregation.ConstantElasticity family) {
            constantElasticity(family.rho(), out);
        } else if (aggregation instanceof Aggregation.Product) {
            product(out);
        } else if (aggregation instanceof Aggregation.Quotient) {
            quotient(all[0], all[1], out);
        } else if (aggregation instanceof Aggregation.Maximum) {
            highest(out);
        } else {
            lowest(aggregation instanceof Aggregation.WeakestTwo, out);
        }
        return out;
    }

    private boolean isEnough(double weight) {
        return weight > 0 && weight >= needed;
    }

    private boolean hasScore(int part, int cell) {
        return !Double.isNaN(scores[part][cell]);
    }

    private void arithmetic(double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            double sum = 0;
            double weight = 0;
            for (int part = 0; part < parts; part++) {
                if (hasScore(part, cell)) {
                    sum += weights[part] * scores[part][cell];
                    weight += weights[part];
                }
            }
            out[cell] = isEnough(weight) ? sum / weight : Double.NaN;
        }
    }

    private void geometric(double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            double product = 1;
            double weight = 0;
            double first = 0;
            int number = 0;
            boolean equal = true;
            double least = Double.POSITIVE_INFINITY;
            for (int part = 0; part < parts; part++) {
                if (hasScore(part, cell)) {
                    double score = scores[part][cell];
                    product *= score;
                    least = score < least ? score : least;
                    first = number == 0 ? weights[part] : first;
                    equal &= weights[part] == first;
                    weight += weights[part];
                    number++;
                }
            }
            if (!isEnough(weight) || least < 0) {
                out[cell] = Double.NaN;
            } else if (least == 0) {
                out[cell] = 0;
            } else {
                boolean precise = equal && product > 1e-290 && product < 1e290;
                out[cell] = precise ? root(product, number) : byLogarithms(cell, weight);
            }
        }
    }

    private static double root(double product, int number) {
        return switch (number) {
            case 1 -> product;
            case 2 -> StrictMath.sqrt(product);
            case 3 -> StrictMath.cbrt(product);
            default -> StrictMath.pow(product, 1.0 / number);
        };
    }

    private double byLogarithms(int cell, double weight) {
        double sum = 0;
        for (int part = 0; part < parts; part++) {
            if (hasScore(part, cell)) {
                sum += weights[part] * StrictMath.log(scores[part][cell]);
            }
        }
        return StrictMath.exp(sum / weight);
    }

    /** Divided by the score that dominates, so that no power overflows. */
    private void constantElasticity(double rho, double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            double weight = 0;
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (int part = 0; part < parts; part++) {
                if (hasScore(part, cell)) {
                    weight += weights[part];
                    least = Math.min(least, scores[part][cell]);
                    most = Math.max(most, scores[part][cell]);
                }
            }
            double scale = rho > 0 ? least : most;
            if (!isEnough(weight) || least < 0) {
                out[cell] = Double.NaN;
            } else if (scale == 0) {
                out[cell] = 0;
            } else {
                out[cell] = scale * StrictMath.pow(powers(cell, rho, scale) / weight, -1 / rho);
            }
        }
    }

    private double powers(int cell, double rho, double scale) {
        double sum = 0;
        for (int part = 0; part < parts; part++) {
            if (hasScore(part, cell)) {
                sum += weights[part] * StrictMath.pow(scores[part][cell] / scale, -rho);
            }
        }
        return sum;
    }

    /** A factor that is missing is none that is 1: nothing is left out. */
    private void product(double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            double product = 1;
            for (int part = 0; part < scores.length; part++) {
                if (weights[part] > 0) {
                    double score = scores[part][cell];
                    product *=
                            score < 0 ? Double.NaN : weights[part] == 1 ? score : StrictMath.pow(score, weights[part]);
                }
            }
            out[cell] = product;
        }
    }

    private static void quotient(double[] first, double[] second, double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            boolean divides = first[cell] >= 0 && second[cell] > 0;
            out[cell] = divides ? first[cell] / second[cell] : Double.NaN;
        }
    }

    private void highest(double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            double most = Double.NaN;
            double weight = 0;
            for (int part = 0; part < parts; part++) {
                if (hasScore(part, cell)) {
                    weight += weights[part];
                    most = most >= scores[part][cell] ? most : scores[part][cell];
                }
            }
            out[cell] = isEnough(weight) ? most : Double.NaN;
        }
    }

    private void lowest(boolean two, double[] out) {
        for (int cell = 0; cell < out.length; cell++) {
            double least = Double.NaN;
            double second = Double.NaN;
            double weight = 0;
            for (int part = 0; part < parts; part++) {
                if (hasScore(part, cell)) {
                    double score = scores[part][cell];
                    weight += weights[part];
                    if (!(least <= score)) {
                        second = least;
                        least = score;
                    } else if (!(second <= score)) {
                        second = score;
                    }
                }
            }
            double result = two && !Double.isNaN(second) ? (least + second) / 2 : least;
            out[cell] = isEnough(weight) ? result : Double.NaN;
        }
    }
}
