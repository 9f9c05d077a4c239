package org.missionled.alignment;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.contribution.Waterfall;
import org.missionled.explanation.Explanation;
import org.missionled.series.Point;

/** All that an alignment says, as text, so that two of them can be compared at a glance. */
public final class Picture {
    private Picture() {}

    public static String of(Alignment alignment) {
        return Stream.of(lines(alignment), List.of(of(alignment.rollUp())))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    /** The same without regard to the order in which things were declared. */
    public static String inAnyOrder(Alignment alignment) {
        return lines(alignment).stream().sorted().collect(Collectors.joining("\n")) + "\n"
                + alignment.rollUp().worstVerdict() + alignment.rollUp().counts()
                + alignment.rollUp().breached().stream()
                        .map(GuardrailAssessment::toString)
                        .sorted()
                        .toList();
    }

    private static List<String> lines(Alignment alignment) {
        return Stream.of(
                        alignment.measures().stream().map(Picture::of),
                        alignment.guardrails().stream().map(Picture::of),
                        alignment.features().stream().map(Picture::of),
                        alignment.goals().stream()
                                .map(goal -> goal.goal() + " " + goal.rollUp().worstVerdict()
                                        + goal.rollUp().counts()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String of(MeasureAssessment measure) {
        Waterfall plan = measure.waterfall();
        return shared(measure) + " " + measure.progress() + measure.timeUsed() + measure.pace() + " of "
                + measure.seen() + "/" + measure.otherRhythm() + "/" + measure.beforeBaseline() + " gap "
                + plan.gap() + " " + plan.moved() + " " + plan.explained() + " " + plan.toCome() + " "
                + plan.unplanned() + " " + plan.undated() + plan.unsized() + plan.untested() + plan.tooLate();
    }

    private static String of(GuardrailAssessment guardrail) {
        return shared(guardrail);
    }

    private static String shared(Assessment one) {
        Explanation explanation = one.explain();
        return one + " " + one.lastKnown() + one.since() + one.observed().map(Picture::of) + explanation.result()
                + explanation.reason() + explanation.formula() + explanation.inputs();
    }

    private static String of(Point point) {
        return point.value() + " in " + point.window() + " " + point.closing() + " on " + point.counts() + " from "
                + point.from();
    }

    private static String of(FeatureAssessment feature) {
        return feature.feature()
                + feature.claims().stream()
                        .map(claim -> claim.claim() + " " + claim.grade() + claim.result() + claim.verb())
                        .toList()
                        .toString();
    }

    private static String of(RollUp rollUp) {
        return rollUp.breached() + " " + rollUp.worst() + " " + new TreeMap<>(rollUp.counts());
    }
}
