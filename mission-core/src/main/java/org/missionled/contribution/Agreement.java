package org.missionled.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Affirmation;
import org.missionled.model.ElementId;
import org.missionled.model.Fingerprint;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;
import org.missionled.model.Stakeholder;

/** One thing a stakeholder agreed to, held against what it reads today. */
public final class Agreement {
    private final Stakeholder stakeholder;
    private final Affirmation affirmation;
    private final @Nullable Fingerprint now;
    private final State state;

    /** Whether an agreement still holds. */
    public enum State {
        /** What was agreed to still means the same. */
        HOLDS("holds"),
        /** Nobody wrote down which wording was agreed to, so no change of it can be seen. */
        UNWORDED("wording not recorded"),
        /** The meaning changed since. */
        SUSPECT("changed since"),
        /** The mission has nothing of that id any more. */
        GONE("no longer part of the mission");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** {@return in a few words} */
        public String words() {
            return words;
        }
    }

    private Agreement(Stakeholder stakeholder, Affirmation affirmation, @Nullable Fingerprint now, State state) {
        this.stakeholder = stakeholder;
        this.affirmation = affirmation;
        this.now = now;
        this.state = state;
    }

    /**
     * Everything that was agreed to last, by every stakeholder.
     *
     * @param mission what it reads today
     * @param until what was agreed to after this day does not count yet
     * @return in declaration order
     */
    public static List<Agreement> of(Mission mission, LocalDate until) {
        return of(mission, until, element -> true);
    }

    /**
     * What was agreed to last of some elements, by every stakeholder.
     *
     * @param mission what it reads today
     * @param until what was agreed to after this day does not count yet
     * @param chosen the elements that matter
     * @return in declaration order
     */
    public static List<Agreement> of(Mission mission, LocalDate until, Predicate<ElementId> chosen) {
        List<Agreement> all = new ArrayList<>();
        for (Stakeholder stakeholder : mission.stakeholders()) {
            for (Affirmation affirmation : stakeholder.latest(until)) {
                if (chosen.test(affirmation.element())) {
                    Fingerprint now = today(affirmation.element(), mission).orElse(null);
                    all.add(new Agreement(stakeholder, affirmation, now, state(affirmation, now, mission)));
                }
            }
        }
        return all;
    }

    /** The elements of which somebody agreed to something else than they mean today. */
    static Set<ElementId> suspects(Mission mission, LocalDate until) {
        if (mission.stakeholders().isEmpty()) {
            return Set.of();
        }
        return of(mission, until).stream()
                .filter(one -> one.state() == State.SUSPECT)
                .map(one -> one.affirmation().element())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static State state(Affirmation affirmation, @Nullable Fingerprint now, Mission mission) {
        if (now == null) {
            return State.GONE;
        }
        return affirmation
                .wording()
                .map(then -> mission.stewardship().past().isSameMeaning(then, now) ? State.HOLDS : State.SUSPECT)
                .orElse(State.UNWORDED);
    }

    /**
     * The fingerprint of an element as it reads today.
     *
     * @param id of a mission, a mission above it, a goal, a metric or a feature
     * @param mission where to look
     * @return empty where there is nothing of that id
     */
    public static Optional<Fingerprint> today(ElementId id, Mission mission) {
        return switch (id.kind()) {
            case MISSION ->
                id.equals(mission.id())
                        ? Optional.of(Fingerprint.of(mission))
                        : mission.ladder().link(id).map(LadderLink::above).map(Fingerprint::of);
            case GOAL -> mission.goal(id).map((Goal goal) -> Fingerprint.of(goal));
            case METRIC -> mission.metric(id).map((ImpactMetric metric) -> Fingerprint.of(metric));
            case FEATURE ->
                mission.features().stream()
                        .filter(feature -> feature.id().equals(id))
                        .findFirst()
                        .map(feature -> Fingerprint.of(feature));
            case INDEX -> Optional.empty();
        };
    }

    /** {@return who agreed} */
    public Stakeholder stakeholder() {
        return stakeholder;
    }

    /** {@return to what, and when} */
    public Affirmation affirmation() {
        return affirmation;
    }

    /** {@return the fingerprint of what it reads today; empty where it is gone} */
    public Optional<Fingerprint> now() {
        return Optional.ofNullable(now);
    }

    /** {@return whether it still holds} */
    public State state() {
        return state;
    }

    @Override
    public String toString() {
        return stakeholder + " to " + affirmation + ": " + state;
    }
}
