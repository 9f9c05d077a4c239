package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Input;
import org.missionled.index.IndexAssessment;
import org.missionled.model.Decimal;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.Judged;

/** What went into each number of the report: those that follow from one formula stand together below it. */
final class Workings {
    private static final int SHORT = 9;

    /** What several results have in common. */
    private record Method(String formula, List<Amount> thresholds, String source) {}

    private Workings() {}

    static List<Block> of(MissionReport report) {
        Map<Method, List<Item>> byMethod = new LinkedHashMap<>();
        for (Assessment one : report.alignment().measures()) {
            add(report.titles().of(one), one.explain(), byMethod);
        }
        for (Assessment one : report.alignment().guardrails()) {
            add("Guardrail " + report.titles().of(one), one.explain(), byMethod);
        }
        for (IndexAssessment one : report.alignment().indices()) {
            add(one.index().statement(), one.explain(), byMethod);
        }
        for (MeasureAssessment one : report.alignment().measures()) {
            if (Judged.plan(one)) {
                add("The plan for " + report.titles().of(one), one.waterfall().explain(), byMethod);
            }
        }
        for (FeatureAssessment feature : report.alignment().features()) {
            for (ClaimAssessment claim : feature.claims()) {
                add(
                        report.titles().of(feature.feature()) + ", for "
                                + claim.claim().metric().meaning(),
                        "no more than \"" + claim.verb() + "\" may be said",
                        claim.explain(),
                        byMethod);
            }
        }
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

    /** What has no inputs is not worked out. */
    private static void add(String title, Explanation explanation, Map<Method, List<Item>> byMethod) {
        add(title, explanation.result(), explanation, byMethod);
    }

    private static void add(String title, String result, Explanation explanation, Map<Method, List<Item>> byMethod) {
        if (explanation.inputs().isEmpty()) {
            return;
        }
        Method method = new Method(explanation.formula(), thresholds(explanation), explanation.source());
        String inputs = explanation.inputs().stream().map(Workings::words).collect(Collectors.joining("; "));
        byMethod.computeIfAbsent(method, any -> new ArrayList<>())
                .add(new Item("", title + ": " + result + ".", List.of(inputs + ".")));
    }

    /** A guardrail's own limit stands with its inputs. */
    private static List<Amount> thresholds(Explanation explanation) {
        List<Amount> shared = new ArrayList<>(explanation.thresholds());
        shared.removeAll(explanation.inputs());
        return shared;
    }

    private static String words(Method method) {
        List<String> parts = new ArrayList<>();
        parts.add(
                method.formula().isEmpty() ? "Nothing is worked out of these" : Phrases.capitalised(method.formula()));
        if (!method.thresholds().isEmpty()) {
            parts.add("Held against: "
                    + method.thresholds().stream().map(Workings::words).collect(Collectors.joining("; ")));
        }
        if (!method.source().isEmpty()) {
            parts.add("Source: " + method.source());
        }
        return String.join(". ", parts) + ".";
    }

    private static String words(Input input) {
        if (input instanceof Explanation.Date date) {
            return date.name() + " " + date.day();
        }
        if (input instanceof Explanation.Text text) {
            return text.name() + " " + text.text();
        }
        Amount amount = (Amount) input;
        return amount.name() + " " + number(amount.value())
                + (amount.unit().isEmpty() || amount.unit().contains(" per ") ? "" : " " + amount.unit());
    }

    /** As it was said, unless it has more digits than anybody would write. */
    private static String number(double value) {
        String exact = Decimal.exact(value);
        return exact.length() <= SHORT ? exact : Decimal.rounded(value);
    }
}
