package org.missionled.alignment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.series.Point;

/** The last known value of one group, and whether it may be shown. */
public final class GroupValue {
    private final String name;
    private final boolean promised;
    private final Optional<Point> value;
    private final Hidden hidden;

    /** Why a value is not shown. */
    public enum Hidden {
        /** It is shown. */
        NO,
        /** It is about fewer than ten people or things. */
        TOO_FEW,
        /** Else a hidden group could be found by taking the others from the whole. */
        PROTECTS_ANOTHER
    }

    GroupValue(String name, boolean promised, Optional<Point> value, Hidden hidden) {
        this.name = name;
        this.promised = promised;
        this.value = value;
        this.hidden = hidden;
    }

    GroupValue hidden(Hidden why) {
        return new GroupValue(name, promised, value, why);
    }

    /** {@return the group} */
    public String name() {
        return name;
    }

    /** {@return whether the metric promised this group, or its dimension without naming groups} */
    public boolean isPromised() {
        return promised;
    }

    /** {@return its last known value, shown or not; empty where nobody measured it} */
    public Optional<Point> value() {
        return value;
    }

    /** {@return how many people or things the value is about; empty where nobody said} */
    public OptionalDouble size() {
        return value.map(Point::sampleSize).orElse(OptionalDouble.empty());
    }

    /** {@return why it is not shown} */
    public Hidden hiddenBecause() {
        return hidden;
    }

    /** {@return whether it has a value that nobody outside should read} */
    public boolean isHidden() {
        return hidden != Hidden.NO;
    }

    /** {@return whether it has a value that may be read} */
    public boolean isShown() {
        return value.isPresent() && !isHidden();
    }

    double number() {
        return value.orElseThrow().value();
    }

    @Override
    public String toString() {
        return name + (isHidden() ? " hidden" : value.map(point -> " " + point).orElse(" without a value"));
    }
}
