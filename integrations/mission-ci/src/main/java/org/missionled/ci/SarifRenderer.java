package org.missionled.ci;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RuleView;
import org.missionled.report.view.Site;
import org.missionled.report.view.ViolationView;
import org.missionled.rule.Severity;

/**
 * Broken rules as SARIF 2.1.0, for servers that show findings at their lines. What is allowed or known before is a
 * suppressed result; a result keeps its fingerprint whatever its wording or its line.
 */
public final class SarifRenderer implements Renderer {
    private final String sources;

    /** With sources in {@code src/main/java/}. */
    public SarifRenderer() {
        this("src/main/java/");
    }

    /**
     * With sources elsewhere.
     *
     * @param sources the folder of the sources below the repository's, with its last slash
     */
    public SarifRenderer(String sources) {
        this.sources = sources;
    }

    @Override
    public String extension() {
        return "sarif";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        ReportView view = report.view();
        out.append("{\n  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n  \"version\": \"2.1.0\",\n")
                .append("  \"runs\": [{\n    \"tool\": {\"driver\": {\"name\": \"mission as code\", \"rules\": [")
                .append(view.rules().stream().map(SarifRenderer::rule).collect(Collectors.joining(",")))
                .append("\n    ]}},\n    \"columnKind\": \"utf16CodeUnits\",\n    \"results\": [");
        String between = "";
        List<String> rules = view.rules().stream().map(RuleView::id).toList();
        for (ViolationView violation : view.violations()) {
            out.append(between).append(result(violation, rules.indexOf(violation.rule())));
            between = ",";
        }
        out.append("\n    ]\n  }]\n}\n");
    }

    private static String rule(RuleView rule) {
        return "\n      {\"id\": " + JsonText.of(rule.id()) + ", \"shortDescription\": " + text(rule.sentence())
                + (rule.why().isEmpty() ? "" : ", \"fullDescription\": " + text(rule.why()))
                + ", \"defaultConfiguration\": {\"level\": \"" + level(rule.severity()) + "\"}}";
    }

    private String result(ViolationView violation, int rule) {
        return "\n      {\"ruleId\": " + JsonText.of(violation.rule())
                + (rule < 0 ? "" : ", \"ruleIndex\": " + rule)
                + ", \"level\": \"" + level(violation.severity()) + "\", \"message\": "
                + text(violation.problem() + ". " + violation.fix())
                + ", \"locations\": [{" + violation.site().map(this::place).orElse("")
                + "\"logicalLocations\": [{\"fullyQualifiedName\": "
                + JsonText.of(violation.element().id()) + "}]}]"
                + ", \"partialFingerprints\": {\"missionViolation/v1\": "
                + JsonText.of(violation.key().toString()) + "}"
                + suppressed(violation)
                + ", \"properties\": {\"cause\": \""
                + violation.cause().name().toLowerCase(Locale.ROOT) + "\", \"failing\": " + violation.isFailing()
                + "}}";
    }

    private String place(Site site) {
        String region = site.line() > 0 ? ", \"region\": {\"startLine\": " + site.line() + "}" : "";
        return "\"physicalLocation\": {\"artifactLocation\": {\"uri\": " + JsonText.of(uri(sources + site.path())) + "}"
                + region + "}, ";
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }

    private static String suppressed(ViolationView violation) {
        if (violation.state() == ViolationView.State.OPEN) {
            return "";
        }
        String why = violation
                .waiver()
                .map(it -> it.reason() + " (" + it.allowedBy() + ", until " + it.until() + ")")
                .orElseGet(() ->
                        violation.knownSince().map(day -> "known since " + day).orElse("known before"));
        return ", \"suppressions\": [{\"kind\": \"external\", \"status\": \"accepted\", \"justification\": "
                + JsonText.of(why) + "}]";
    }

    private static String text(String words) {
        return "{\"text\": " + JsonText.of(words) + "}";
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
