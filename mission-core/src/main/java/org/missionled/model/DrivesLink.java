package org.missionled.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * A metric's reasoned link to another that follows it: when the one gets better, the other is expected to get better
 * later.
 */
public final class DrivesLink {
    private static final Part<ImpactMetric> DRIVEN = Part.named("driven");
    private static final Part<String> BECAUSE = Part.named("because");
    private static final Part<List<Evidence>> EVIDENCE = Part.named("evidence");

    private final Parts parts;

    private DrivesLink(Parts parts) {
        this.parts = parts;
    }

    /**
     * A link with its reason.
     *
     * @param driven the metric that follows
     * @param because the mechanism by which it does
     * @return the link
     * @throws Refused if the reason is blank
     */
    public static DrivesLink of(ImpactMetric driven, @Nullable String because) {
        return new DrivesLink(Parts.NONE
                .with(DRIVEN, driven)
                .with(
                        BECAUSE,
                        Checked.text(
                                "reason why one metric drives another", because, "who feels better stays longer")));
    }

    /** {@return the metric that follows} */
    public ImpactMetric driven() {
        return parts.get(DRIVEN);
    }

    /** {@return the mechanism} */
    public String because() {
        return parts.get(BECAUSE);
    }

    /** {@return what supports it, in declaration order} */
    public List<Evidence> evidence() {
        return parts.all(EVIDENCE);
    }

    /**
     * A copy with one more piece of evidence.
     *
     * @param evidence what supports it; its finding is the effect on the metric that follows
     * @return the copy
     */
    public DrivesLink withEvidence(Evidence evidence) {
        return new DrivesLink(parts.plus(EVIDENCE, evidence));
    }

    /** Refuses a link that makes a metric drive itself, and a second one to the same metric. */
    void refuseFor(ImpactMetric metric) {
        if (driven().id().equals(metric.id()) || leadsTo(driven(), metric.id())) {
            throw Refused.because(
                    metric.id().local() + " would drive itself by way of "
                            + driven().id().local(),
                    "leave one of the links out: what leads cannot follow as well");
        }
        if (metric.drives().stream().anyMatch(known -> known.driven().id().equals(driven().id()))) {
            throw Refused.because(
                    metric.id().local() + " drives " + driven().id().local() + " twice", "keep one of the two links");
        }
    }

    private static boolean leadsTo(ImpactMetric from, ElementId metric) {
        return from.drives().stream()
                .anyMatch(link -> link.driven().id().equals(metric) || leadsTo(link.driven(), metric));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DrivesLink that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return driven().hashCode();
    }

    @Override
    public String toString() {
        return "drives " + driven();
    }
}
