package org.missionled.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.missionled.contribution.Link;
import org.missionled.contribution.LinkState;
import org.missionled.contribution.Links;

/**
 * How firm the chain is from features to the missions above, and what hangs in the air.
 *
 * @param links every link
 * @param featuresWithoutGoal features that serve no goal
 * @param goalsUnserved goals that no feature serves
 * @param missionsUnserved missions above that nothing serves
 */
public record LinksView(
        List<LinkView> links,
        List<Named> featuresWithoutGoal,
        List<Named> goalsUnserved,
        List<Named> missionsUnserved) {
    /** Copies the lists. */
    public LinksView {
        links = List.copyOf(links);
        featuresWithoutGoal = List.copyOf(featuresWithoutGoal);
        goalsUnserved = List.copyOf(goalsUnserved);
        missionsUnserved = List.copyOf(missionsUnserved);
    }

    /**
     * One link.
     *
     * @param kind what it links
     * @param from the lower end
     * @param to the upper end
     * @param metric by which metric, of a claim
     * @param state the state that matters most
     * @param words the same in words
     * @param states all states that it is in, the worst first
     */
    public record LinkView(
            Link.Kind kind,
            Named from,
            Named to,
            Optional<Named> metric,
            LinkState state,
            String words,
            List<LinkState> states) {
        /** Copies the states. */
        public LinkView {
            states = List.copyOf(states);
        }

        private static LinkView of(Link link, Seen seen) {
            return new LinkView(
                    link.kind(),
                    seen.named(link.from()),
                    seen.named(link.to()),
                    link.metric().map(metric -> Named.of(metric.id(), metric.meaning())),
                    link.state(),
                    link.state().words(),
                    link.states());
        }
    }

    /**
     * The links that are in the same state.
     *
     * @param state the gravest that they are in
     * @param links those links, at least one
     */
    public record InState(LinkState state, List<LinkView> links) {
        /** Copies the links. */
        public InState {
            links = List.copyOf(links);
        }

        /** {@return the state in words} */
        public String words() {
            return state.words();
        }

        /** {@return whether each of them has to be looked at: what was linked does not hold, or not any more} */
        public boolean isGrave() {
            return switch (state) {
                case CONTRADICTED, ORPHANED, SUSPECT, EXPIRED -> true;
                default -> false;
            };
        }

        /** {@return how many lead from a feature to a goal} */
        public long claims() {
            return count(Link.Kind.CLAIM);
        }

        /** {@return how many lead from a metric to one that follows it} */
        public long drives() {
            return count(Link.Kind.DRIVES);
        }

        /** {@return how many lead from the mission to one above it} */
        public long ladder() {
            return count(Link.Kind.LADDER);
        }

        private long count(Link.Kind kind) {
            return links.stream().filter(link -> link.kind() == kind).count();
        }
    }

    /** {@return every link once, by the gravest state that it is in, the gravest first} */
    public List<InState> byState() {
        return Stream.of(LinkState.values())
                .map(state -> new InState(
                        state,
                        links.stream().filter(link -> link.state() == state).toList()))
                .filter(one -> !one.links().isEmpty())
                .toList();
    }

    static LinksView of(Seen seen) {
        Links links = seen.alignment().links();
        return new LinksView(
                links.all().stream().map(link -> LinkView.of(link, seen)).toList(),
                links.featuresWithoutGoal().stream().map(seen::named).toList(),
                links.goalsUnserved().stream()
                        .map(goal -> Named.of(goal.id(), goal.statement()))
                        .toList(),
                links.missionsUnserved().stream()
                        .map(mission -> Named.of(mission.id(), mission.statement()))
                        .toList());
    }
}
