package org.missionled.contribution;

import java.util.List;
import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;

/** One link of the chain from features to missions above, and what is the matter with it. */
public final class Link {
    private final Kind kind;
    private final ElementId from;
    private final ElementId to;
    private final Optional<ImpactMetric> metric;
    private final List<LinkState> states;

    /** What a link connects. */
    public enum Kind {
        /** A feature and a goal it claims to serve. */
        CLAIM,
        /** A metric and one that follows it. */
        DRIVES,
        /** A mission and one above it. */
        LADDER
    }

    Link(Kind kind, ElementId from, ElementId to, Optional<ImpactMetric> metric, List<LinkState> states) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.metric = metric;
        this.states = states.isEmpty() ? List.of(LinkState.SOUND) : List.copyOf(states);
    }

    /** {@return what it connects} */
    public Kind kind() {
        return kind;
    }

    /** {@return the feature, metric or mission it begins at} */
    public ElementId from() {
        return from;
    }

    /** {@return the goal, metric or mission it leads to} */
    public ElementId to() {
        return to;
    }

    /** {@return by which metric a claim serves its goal; empty for other links} */
    public Optional<ImpactMetric> metric() {
        return metric;
    }

    /**
     * {@return everything that is the matter with it, the gravest first; {@link LinkState#SOUND} alone where nothing
     * is}
     */
    public List<LinkState> states() {
        return states;
    }

    /** {@return the gravest of its states} */
    public LinkState state() {
        return states.get(0);
    }

    /** {@return what the state follows from} */
    public Explanation explain() {
        return Explanation.of(
                state().words(),
                state() == LinkState.SOUND ? "it has a reason and evidence that holds" : state().words(),
                "",
                states.stream()
                        .map(one -> (Explanation.Input) new Text("state", one.words()))
                        .toList());
    }

    @Override
    public String toString() {
        return from + " -> " + to + metric.map(m -> " by " + m).orElse("") + " " + states;
    }
}
