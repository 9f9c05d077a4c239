package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.ClaimView;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.Working;
import org.missionled.report.view.Working.Input;

/** What went into each number of the report: those that follow from one formula stand together below it. */
final class Workings {
    /** What several results have in common. */
    private record Method(String formula, List<Input> thresholds, String source) {}

    private final Map<Method, List<Item>> byMethod = new LinkedHashMap<>();

    private Workings() {}

    static List<Block> of(ReportView view) {
        Workings workings = new Workings();
        workings.addAll(view);
        return workings.blocks();
    }

    private void addAll(ReportView view) {
        view.goals().forEach(goal -> goal.measures().forEach(one -> add(goal.title(one), one.working())));
        view.guardrails().forEach(one -> add("Guardrail " + one.title(), one.working()));
        view.indices().forEach(one -> add(one.statement(), one.working()));
        view.goals()
                .forEach(goal -> goal.measures()
                        .forEach(one -> one.waterfall()
                                .ifPresent(plan -> add("The plan for " + goal.title(one), plan.working()))));
        for (FeatureView feature : view.features()) {
            for (ClaimView claim : feature.claims()) {
                add(
                        feature.title() + ", for " + claim.metric().title(),
                        "no more than \"" + claim.verb() + "\" may be said",
                        claim.working());
            }
        }
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        byMethod.forEach((method, items) -> {
            if (blocks.isEmpty()) {
                blocks.add(new Heading(3, "What went into each of them"));
            }
            blocks.add(new Paragraph(words(method)));
            blocks.add(new Points(items));
        });
        return blocks;
    }

    private void add(String title, Working working) {
        add(title, working.result(), working);
    }

    /** What has no inputs is not worked out. */
    private void add(String title, String result, Working working) {
        if (!working.inputs().isEmpty()) {
            byMethod.computeIfAbsent(method(working), any -> new ArrayList<>())
                    .add(new Item("", title + ": " + result + ".", List.of(words(working.inputs()) + ".")));
        }
    }

    /** A guardrail's own limit stands with its inputs. */
    private static Method method(Working working) {
        List<Input> shared = new ArrayList<>(working.thresholds());
        shared.removeAll(working.inputs());
        return new Method(working.formula(), shared, working.source());
    }

    private static String words(Method method) {
        List<String> parts = new ArrayList<>();
        parts.add(
                method.formula().isEmpty() ? "Nothing is worked out of these" : Phrases.capitalised(method.formula()));
        if (!method.thresholds().isEmpty()) {
            parts.add("Held against: " + words(method.thresholds()));
        }
        if (!method.source().isEmpty()) {
            parts.add("Source: " + method.source());
        }
        return String.join(". ", parts) + ".";
    }

    private static String words(List<Input> inputs) {
        return inputs.stream().map(input -> input.name() + " " + input.shown()).collect(Collectors.joining("; "));
    }
}
