package org.missionled.contribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.JointEffect;
import org.missionled.model.Mission;

/**
 * The claims of all features, found by the metric they expect to move and by the goal they serve.
 *
 * <p>They are sorted when they are first asked for, so that an alignment of which nobody wants to know a plan does not
 * pay for it. Safe to share between threads.
 */
public final class Claims {
    private final Makers makers;
    private final List<JointEffect> joint;
    private final Vantage vantage;
    private volatile @Nullable ClaimIndex index; // sorted when first asked for

    private Claims(Makers makers, List<JointEffect> joint, Vantage vantage) {
        this.makers = makers;
        this.joint = joint;
        this.vantage = vantage;
    }

    /**
     * The claims of a mission's features.
     *
     * @param mission whose features
     * @param vantage the days from which it is looked at
     * @return their claims
     */
    public static Claims of(Mission mission, Vantage vantage) {
        return new Claims(new Makers(mission.features()), mission.jointEffects(), vantage);
    }

    /**
     * The same claims, looked at from other days.
     *
     * @param other the other days
     * @return the claims, with nothing sorted again that does not depend on the day
     */
    public Claims from(Vantage other) {
        return new Claims(makers, joint, other);
    }

    /** {@return the days from which they are looked at; evidence completed later is not known} */
    public Vantage vantage() {
        return vantage;
    }

    ClaimIndex index() {
        ClaimIndex known = index;
        if (known == null) {
            known = ClaimIndex.of(makers.features(), joint, vantage);
            index = known;
        }
        return known;
    }

    /**
     * The features that make a claim on a goal.
     *
     * @param goal the goal's id
     * @return each once, in declaration order
     */
    public List<Feature> serving(ElementId goal) {
        return makers.of(goal);
    }

    /**
     * The features that make a claim on a metric.
     *
     * @param metric the metric's id
     * @return each once, in declaration order
     */
    public List<Feature> moving(ElementId metric) {
        return makers.of(metric);
    }
}
