package org.missionled.rule.standard;

import java.util.function.Function;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.contribution.Agreement;
import org.missionled.contribution.Link;
import org.missionled.model.Commitment;
import org.missionled.model.Decision;
import org.missionled.model.ElementId;
import org.missionled.model.ImpactMetric;
import org.missionled.model.LadderLink;
import org.missionled.model.Measure;
import org.missionled.model.Mission;
import org.missionled.model.MissionLevel;
import org.missionled.model.Problem;
import org.missionled.model.Review;
import org.missionled.model.Stakeholder;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** What the rules about people, agreements and decisions examine; each is told from others by its name or its day. */
final class GovernanceSubjects {
    private GovernanceSubjects() {}

    private static <S> Subjects<S> ofMission(
            String name, Function<Mission, Stream<S>> selector, Function<S, String> aspect) {
        return Subjects.of(
                name,
                alignment -> selector.apply(alignment.mission())
                        .map(one -> Subject.of(alignment.mission().id(), one).withAspect(aspect.apply(one))));
    }

    static Subjects<Problem> problems() {
        return ofMission("problems", mission -> mission.purpose().problem().stream(), problem -> "problem");
    }

    static Subjects<Stakeholder> stakeholders() {
        return ofMission("stakeholders", mission -> mission.stakeholders().stream(), GovernanceSubjects::aspect);
    }

    private static String aspect(Stakeholder stakeholder) {
        return "stakeholder/" + stakeholder.name();
    }

    static Subjects<Agreement> agreements() {
        return Subjects.of(
                "affirmations",
                alignment -> Agreement.of(alignment.mission(), alignment.asOf()).stream()
                        .map(GovernanceSubjects::subject));
    }

    static Subject<Agreement> subject(Agreement one) {
        return Subject.of(one.affirmation().element(), one).withAspect(aspect(one.stakeholder()));
    }

    static Subjects<Commitment> commitments() {
        return ofMission(
                "commitments",
                mission -> mission.stewardship().commitments().stream(),
                one -> "commitment/" + one.name());
    }

    static Subjects<LadderLink> ladderLinks() {
        return ofMission(
                "links to missions above",
                mission -> mission.ladder().links().stream(),
                link -> link.above().id().name());
    }

    /** The last review by the day of the alignment: of those before it nothing can be mended any more. */
    static Subjects<Review> lastReviews() {
        return Subjects.of(
                "reviews",
                alignment -> alignment.mission().stewardship().lastReview(alignment.asOf()).stream()
                        .map(review ->
                                Subject.of(alignment.mission().id(), review).withAspect("review/" + review.day())));
    }

    static Subjects<Decision> decisions() {
        return Subjects.of(
                "decisions",
                alignment -> alignment.mission().stewardship().decisions().stream()
                        .map(decision ->
                                Subject.of(decision.element(), decision).withAspect("decision/" + decision.day())));
    }

    static Subjects<Link> links() {
        return Subjects.of(
                "links", alignment -> alignment.links().all().stream().map(GovernanceSubjects::subject));
    }

    private static Subject<Link> subject(Link link) {
        Subject<Link> whole = Subject.of(link.from(), link);
        return link.metric()
                .map(metric -> whole.withAspect(link.to(), metric.id()))
                .orElseGet(() -> whole.withAspect(link.to()));
    }

    static Subjects<ElementId> elements() {
        return Subjects.of(
                "elements of a mission in which ids are retired or were changed",
                alignment -> alignment.mission().elements().stream()
                        .filter(id -> !alignment
                                        .mission()
                                        .stewardship()
                                        .past()
                                        .retired()
                                        .isEmpty()
                                || !alignment
                                        .mission()
                                        .stewardship()
                                        .past()
                                        .renames()
                                        .isEmpty())
                        .map(id -> Subject.of(id, id)));
    }

    static Subjects<MeasureAssessment> measures() {
        return Subjects.of(
                "measures of goals",
                alignment -> alignment.measures().stream()
                        .map(one -> Subject.of(one.goal(), one)
                                .withAspect(one.metric().id())));
    }

    static Subjects<ImpactMetric> goalMetrics() {
        return Subjects.of("metrics of goals of a product mission", GovernanceSubjects::goalMetrics);
    }

    private static Stream<Subject<ImpactMetric>> goalMetrics(Alignment alignment) {
        return alignment.mission().goals().stream()
                .filter(goal -> alignment.mission().level() == MissionLevel.PRODUCT)
                .flatMap(goal -> goal.measures().stream())
                .map(Measure::metric)
                .distinct()
                .map(metric -> Subject.of(metric.id(), metric));
    }
}
