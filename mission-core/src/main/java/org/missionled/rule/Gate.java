package org.missionled.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;

/**
 * A point in the life of a feature at which it is asked whether it may go on. Each asks what those before it ask, too.
 */
public enum Gate {
    /** From an idea to finding out: it serves a goal, and somebody says why it should. */
    DISCOVERY("discovery", FeatureStage.DISCOVERY),
    /** From finding out to building: for whom, what was learnt, and what it may do to people. */
    DEVELOPMENT("development", FeatureStage.DEVELOPMENT),
    /** From building to people: how it will be known that it works, and what is said about it. */
    LAUNCH("launch", FeatureStage.LAUNCHED),
    /** From one review to the next, as long as people have it: what came of it, and what was decided. */
    ITERATION("iteration", FeatureStage.LAUNCHED);

    private final String words;
    private final FeatureStage leadsTo;

    Gate(String words, FeatureStage leadsTo) {
        this.words = words;
        this.leadsTo = leadsTo;
    }

    /** {@return what it is called, as it stands before "gate"} */
    public String words() {
        return words;
    }

    /**
     * Whether a feature is beyond this gate, with or without what it asks for.
     *
     * @param feature any feature
     * @param day any day
     * @return whether its stage on that day is one that the gate leads to, or a later one, and it is not over; never
     *     where no stage was said
     */
    public boolean isBehind(Feature feature, LocalDate day) {
        return !feature.lifecycle().isOverOn(day)
                && feature.lifecycle()
                        .stageOn(day)
                        .filter(stage -> stage.compareTo(leadsTo) >= 0)
                        .isPresent();
    }

    /**
     * The gate that a feature comes to next.
     *
     * @param feature any feature
     * @param day any day
     * @return the gate; empty where no stage was said, or it is retired or declined
     */
    public static Optional<Gate> before(Feature feature, LocalDate day) {
        return feature.lifecycle().stageOn(day).flatMap(stage -> switch (stage) {
            case CANDIDATE -> Optional.of(DISCOVERY);
            case DISCOVERY -> Optional.of(DEVELOPMENT);
            case DEVELOPMENT -> Optional.of(LAUNCH);
            case LAUNCHED -> Optional.of(ITERATION);
            case RETIRED, DECLINED -> Optional.empty();
        });
    }
}
