package org.missionled.contribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.missionled.model.Claim;
import org.missionled.model.DrivesLink;
import org.missionled.model.ElementId;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Goal;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;

/**
 * All links of a mission with what is the matter with each, and what is linked to nothing: read upwards, features
 * without a goal; read downwards, goals and missions above that nothing serves. Only what is approved counts: a goal
 * that is only proposed lets neither a feature nor a mission above count as served, and a feature that is a candidate,
 * in discovery, retired or declined leaves its goals unserved, though its claims are links as any.
 */
public final class Links {
    private final List<Link> all = new ArrayList<>();
    private final List<Feature> withoutGoal = new ArrayList<>();
    private final List<Goal> unserved = new ArrayList<>();
    private final List<Mission> unservedAbove = new ArrayList<>();

    private Links() {}

    /**
     * The links of a mission.
     *
     * @param mission which
     * @param vantage the days from which it is looked at
     * @return all of them
     */
    public static Links of(Mission mission, Vantage vantage) {
        Links links = new Links();
        Set<ElementId> served = new HashSet<>();
        Set<ElementId> suspects = Agreement.suspects(mission, vantage.asOf());
        for (Feature feature : mission.features()) {
            boolean reaches = false;
            boolean counts = feature.lifecycle().isApprovedOn(vantage.asOf());
            for (Claim claim : feature.claims()) {
                Optional<Goal> pursued = mission.goal(claim.goal().id());
                reaches |= pursued.filter(goal -> !goal.isProposed()).isPresent();
                if (counts) {
                    served.add(claim.goal().id());
                }
                links.all.add(new Link(
                        Link.Kind.CLAIM,
                        feature.id(),
                        claim.goal().id(),
                        Optional.of(claim.metric()),
                        suspecting(
                                states(claim, pursued.isPresent(), vantage),
                                suspects,
                                feature.id(),
                                claim.goal().id(),
                                claim.metric().id())));
            }
            if (!reaches && feature.withoutImpact().isEmpty()) {
                links.withoutGoal.add(feature);
            }
        }
        links.drives(mission, suspects, vantage);
        boolean serves = mission.goals().stream().anyMatch(goal -> !goal.isProposed() && served.contains(goal.id()));
        mission.goals().stream().filter(goal -> !served.contains(goal.id())).forEach(links.unserved::add);
        for (LadderLink link : mission.ladder().links()) {
            links.all.add(new Link(
                    Link.Kind.LADDER,
                    mission.id(),
                    link.above().id(),
                    Optional.empty(),
                    suspecting(
                            states(link, vantage),
                            suspects,
                            mission.id(),
                            link.above().id())));
            if (!serves) {
                links.unservedAbove.add(link.above());
            }
        }
        return links;
    }

    /** Adds that one of the ends means something else than it did when it was affirmed. */
    private static List<LinkState> suspecting(List<LinkState> states, Set<ElementId> suspects, ElementId... ends) {
        if (!suspects.isEmpty() && Stream.of(ends).anyMatch(suspects::contains)) {
            states.add(LinkState.SUSPECT);
            states.sort(null);
        }
        return states;
    }

    private void drives(Mission mission, Set<ElementId> suspects, Vantage vantage) {
        for (ImpactMetric metric : mission.metrics()) {
            for (DrivesLink link : metric.drives()) {
                DriveAssessment drive = DriveAssessment.of(metric, link, vantage);
                all.add(new Link(
                        Link.Kind.DRIVES,
                        metric.id(),
                        link.driven().id(),
                        Optional.empty(),
                        suspecting(
                                states(
                                        drive.weighed(),
                                        link.evidence(),
                                        link.driven().id(),
                                        vantage),
                                suspects,
                                metric.id(),
                                link.driven().id())));
            }
        }
    }

    private static List<LinkState> states(Claim claim, boolean pursued, Vantage vantage) {
        ElementId metric = claim.metric().id();
        Weighed weighed = Weighed.of(claim.evidence(), metric, claim.effect().movement(), vantage);
        List<LinkState> states = states(weighed, claim.evidence(), metric, vantage);
        if (claim.because().isEmpty()) {
            states.add(LinkState.UNREASONED);
        }
        if (!pursued) {
            states.add(LinkState.ORPHANED);
        }
        states.sort(null);
        return states;
    }

    /** A finding about a metric that should rise or fall tells whether it goes with the mission above. */
    private static List<LinkState> states(LadderLink link, Vantage vantage) {
        List<LinkState> states = new ArrayList<>();
        boolean contradicted = false;
        boolean supported = false;
        boolean expired = false;
        for (Evidence evidence : link.evidence()) {
            Weighed weighed = DriveAssessment.weighed(List.of(evidence), evidence.otherMetric(), vantage);
            contradicted |= weighed.result() == ClaimResult.WRONG_SIDE;
            boolean passed = Weighed.isExpired(evidence, vantage);
            expired |= passed;
            supported |= !passed && !Weighed.isLater(evidence, vantage);
        }
        if (contradicted) {
            states.add(LinkState.CONTRADICTED);
        }
        if (!supported) {
            states.add(expired ? LinkState.EXPIRED : LinkState.UNEVIDENCED);
        }
        return states;
    }

    private static List<LinkState> states(Weighed weighed, List<Evidence> evidence, ElementId metric, Vantage vantage) {
        List<LinkState> states = new ArrayList<>();
        if (weighed.result() == ClaimResult.WRONG_SIDE) {
            states.add(LinkState.CONTRADICTED);
        }
        if (weighed.decisive() == null) {
            boolean expired = false;
            for (Evidence one : evidence) {
                expired |= Weighed.isAbout(one, metric) && Weighed.isExpired(one, vantage);
            }
            states.add(expired ? LinkState.EXPIRED : LinkState.UNEVIDENCED);
        }
        return states;
    }

    /** {@return every link: claims in declaration order, then those between metrics, then those to missions above} */
    public List<Link> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * The links of which something is the matter.
     *
     * @param state what
     * @return those of which this is the gravest
     */
    public List<Link> in(LinkState state) {
        return all.stream().filter(link -> link.state() == state).toList();
    }

    /** {@return features that serve no goal of the mission and gave no reason for it} */
    public List<Feature> featuresWithoutGoal() {
        return List.copyOf(withoutGoal);
    }

    /** {@return goals that no feature serves which is approved} */
    public List<Goal> goalsUnserved() {
        return List.copyOf(unserved);
    }

    /** {@return missions above, where no feature serves any goal of this one} */
    public List<Mission> missionsUnserved() {
        return List.copyOf(unservedAbove);
    }
}
