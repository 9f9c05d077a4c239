package org.missionled.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Decimal;
import org.missionled.model.Goalposts;
import org.missionled.model.IndexPart;
import org.missionled.model.MetricPart;
import org.missionled.model.Normaliser;
import org.missionled.model.PartGroup;

/** Writes down how the value of an index came about. */
final class IndexExplanation {
    private static final String HANDBOOK = "OECD/JRC, Handbook on Constructing Composite Indicators (2008)";
    private static final String DASHBOARDS = "Sustainable Development Report, methods of its dashboards";
    private static final List<Amount> COLOURS = List.of(
            new Amount("orange from", Colour.ORANGE_FROM, ""),
            new Amount("yellow from", Colour.YELLOW_FROM, ""),
            new Amount("green from", Colour.GREEN_FROM, ""));

    private final IndexAssessment assessment;
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> formulas = new ArrayList<>();
    private boolean coloured;

    private IndexExplanation(IndexAssessment assessment) {
        this.assessment = assessment;
    }

    static Explanation of(IndexAssessment assessment) {
        IndexExplanation writing = new IndexExplanation(assessment);
        writing.add(assessment.parts());
        double outOf = assessment.index().outOf();
        if (outOf != 1) {
            writing.inputs.add(new Amount("out of", outOf, ""));
        }
        return Explanation.of(
                        assessment.value().isPresent()
                                ? Decimal.exact(assessment.value().getAsDouble())
                                        + assessment
                                                .colour()
                                                .map(it -> ", " + it.words())
                                                .orElse("")
                                : "no value",
                        assessment.value().isPresent()
                                ? Decimal.percent(assessment.parts().coverage()) + " of the weight is there; "
                                        + (assessment.metrics()
                                                - assessment.missing().size())
                                        + " of its " + assessment.metrics() + " metrics have a value"
                                : assessment.reason(),
                        String.join("; ", writing.formulas)
                                + (outOf == 1
                                        ? ""
                                        : "; index = out of * "
                                                + assessment.index().statement()),
                        writing.inputs)
                .withThresholds(writing.coloured ? COLOURS : List.of())
                .withSource(writing.coloured ? HANDBOOK + "; " + DASHBOARDS : HANDBOOK);
    }

    private void add(PartValue value) {
        value.parts().forEach(this::add);
        IndexPart part = value.part();
        String title = part.title();
        if (part instanceof MetricPart leaf) {
            value.value()
                    .ifPresent(it -> inputs.add(
                            new Amount(title, it, leaf.metric().kind().unit())));
            assessment
                    .observed(leaf.metric())
                    .ifPresent(point -> inputs.add(
                            new Text("period of " + title, point.window().toString())));
            leaf.cutOff().ifPresent(at -> {
                formulas.add("x of " + title + " = clip(value, low, high)");
                inputs.add(new Amount("low of " + title, at.lowest(), ""));
                inputs.add(new Amount("high of " + title, at.highest(), ""));
            });
            scale(title, leaf.scaling());
        } else {
            PartGroup group = (PartGroup) part;
            formulas.add(title + " = " + group.aggregation().formula() + " of "
                    + group.parts().stream().map(IndexPart::title).collect(Collectors.joining(", ")));
            group.normaliser().ifPresent(it -> scale(title, it));
        }
        value.score().ifPresent(it -> inputs.add(new Amount("I of " + title, it, "")));
        value.colour().ifPresent(it -> {
            inputs.add(new Text("colour of " + title, it.words()));
            coloured = true;
            if (part instanceof PartGroup) {
                formulas.add("colour of " + title + " = that of the mean; green needs both green, red needs both red");
            }
        });
        inputs.add(new Amount("w of " + title, part.weight(), ""));
    }

    private void scale(String title, Normaliser how) {
        formulas.add("I of " + title + " = " + how.formula());
        if (how instanceof Goalposts posts) {
            inputs.add(new Amount("worst of " + title, posts.worst(), ""));
            inputs.add(new Amount("best of " + title, posts.best(), ""));
            if (posts.range().lowest() != 0 || posts.range().highest() != 1) {
                inputs.add(new Amount("lowest of " + title, posts.range().lowest(), ""));
                inputs.add(new Amount("highest of " + title, posts.range().highest(), ""));
            }
        } else {
            inputs.add(new Text("scale of " + title, how.words()));
        }
    }
}
