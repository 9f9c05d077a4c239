package org.missionled.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Direction;
import org.missionled.model.DrivesLink;
import org.missionled.model.Effect.Movement;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.ImpactMetric;

/**
 * How much may be said of one metric driving another; the ceiling of claims holds here too.
 *
 * <p>Expected is that the metric that follows gets better: it rises where higher is better, and falls where lower is.
 * Where it is best within a band, or nobody said which direction is better, no finding can be on a side.
 */
public final class DriveAssessment {
    private static final List<ClaimResult> WEAKEST_FIRST =
            List.of(ClaimResult.WRONG_SIDE, ClaimResult.SPANS_ZERO, ClaimResult.NO_FINDING, ClaimResult.RIGHT_SIDE);

    private final ImpactMetric driving;
    private final DrivesLink link;
    private final Weighed weighed;

    private DriveAssessment(ImpactMetric driving, DrivesLink link, Weighed weighed) {
        this.driving = driving;
        this.link = link;
        this.weighed = weighed;
    }

    static DriveAssessment of(ImpactMetric driving, DrivesLink link, Vantage vantage) {
        return new DriveAssessment(driving, link, weighed(link.evidence(), Optional.of(link.driven()), vantage));
    }

    static Weighed weighed(List<Evidence> evidence, Optional<ImpactMetric> metric, Vantage vantage) {
        Optional<Movement> better = metric.flatMap(DriveAssessment::better);
        return metric.isEmpty() || better.isEmpty()
                ? Weighed.NOTHING
                : Weighed.of(evidence, metric.get().id(), better.get(), vantage);
    }

    private static Optional<Movement> better(ImpactMetric metric) {
        if (metric.direction() instanceof Direction.Rises) {
            return Optional.of(Movement.RISES);
        }
        return metric.direction() instanceof Direction.Falls ? Optional.of(Movement.FALLS) : Optional.empty();
    }

    /** {@return the metric that leads} */
    public ImpactMetric driving() {
        return driving;
    }

    /** {@return the link, with the metric that follows} */
    public DrivesLink link() {
        return link;
    }

    /** {@return the grade that counts} */
    public EvidenceGrade grade() {
        return weighed.grade();
    }

    /** {@return what the evidence that counts has shown} */
    public ClaimResult result() {
        return weighed.result();
    }

    /** {@return the strongest words that grade and result allow} */
    public String verb() {
        return ClaimCeiling.verb(grade(), result(), better(link.driven()).orElse(Movement.RISES));
    }

    /** {@return the evidence that counts, where there is any} */
    public Optional<Evidence> decisive() {
        return weighed.evidence();
    }

    Weighed weighed() {
        return weighed;
    }

    /** Whether less may be said of this link than of another. */
    boolean isWeakerThan(DriveAssessment other) {
        int mine = WEAKEST_FIRST.indexOf(result());
        int theirs = WEAKEST_FIRST.indexOf(other.result());
        return mine < theirs || (mine == theirs && grade().compareTo(other.grade()) < 0);
    }

    /** {@return which grade and which result lead to the verb} */
    public Explanation explain() {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Text("leads", driving.meaning()));
        inputs.add(new Text("follows", link.driven().meaning()));
        inputs.add(new Text("because", link.because()));
        decisive().ifPresent(evidence -> inputs.add(new Text("evidence", evidence.reference())));
        inputs.add(new Text("grade that counts", ClaimExplanation.words(grade())));
        inputs.add(new Text("result", ClaimExplanation.words(result())));
        return Explanation.of(
                verb(),
                decisive().isEmpty()
                        ? "no evidence is about the metric that follows"
                        : "this is what its evidence shows",
                "the weaker of grade and result",
                inputs);
    }

    @Override
    public String toString() {
        return driving + " " + verb() + " " + link.driven();
    }
}
