package org.missionled.contribution;

/**
 * The effects of several features on one metric, put together.
 *
 * <p>Effects may overlap, so together they are a range: from the largest single one to the sum of all. What hurts is
 * subtracted at both ends. Of one feature the largest effect each way counts. All sums are kept for what is backed at
 * least as well as each layer, so that a hypothesis never changes what is backed better.
 *
 * <p>By hand: effects of 2, 3 and -1 come to {@code 3 - 1 = 2} up to {@code 2 + 3 - 1 = 4}.
 */
final class Stack {
    private final double[] largest = new double[EvidenceLayer.COUNT];
    private final double[] helping = new double[EvidenceLayer.COUNT];
    private final double[] hurtingMost = new double[EvidenceLayer.COUNT];
    private final double[] hurtingLeast = new double[EvidenceLayer.COUNT];
    private final double[] helpLow = new double[EvidenceLayer.COUNT];
    private final double[] helpHigh = new double[EvidenceLayer.COUNT];
    private final double[] hurtLow = new double[EvidenceLayer.COUNT];
    private final double[] hurtHigh = new double[EvidenceLayer.COUNT];
    private boolean open;

    /** One effect of the present feature, from its lower to its upper end. */
    void add(EvidenceLayer layer, double low, double high) {
        open = true;
        for (int at = layer.place; at < EvidenceLayer.COUNT; at++) {
            helpLow[at] = Math.max(helpLow[at], low);
            helpHigh[at] = Math.max(helpHigh[at], high);
            hurtLow[at] = Math.min(hurtLow[at], low);
            hurtHigh[at] = Math.min(hurtHigh[at], high);
        }
    }

    /** The next effects are another feature's. */
    void next() {
        if (!open) {
            return;
        }
        open = false;
        for (int at = 0; at < EvidenceLayer.COUNT; at++) {
            largest[at] = Math.max(largest[at], helpLow[at]);
            helping[at] += helpHigh[at];
            hurtingMost[at] += hurtLow[at];
            hurtingLeast[at] += hurtHigh[at];
            helpLow[at] = 0;
            helpHigh[at] = 0;
            hurtLow[at] = 0;
            hurtHigh[at] = 0;
        }
    }

    /** What everything adds that is backed at least as well as a layer. */
    Span downTo(EvidenceLayer layer) {
        int at = layer.place;
        return new Span(largest[at] + hurtingMost[at], helping[at] + hurtingLeast[at]);
    }
}
