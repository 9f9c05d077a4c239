package org.missionled.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.view.CountsView;
import org.missionled.report.view.ViolationView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What build servers read says the same as the report, and text stays text. */
class SurfacesTest {
    static List<String> texts() {
        return Hostile.TEXTS;
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void sarifHasEveryViolationAtItsLineWithItsFingerprint(String text) {
        MissionReport report = Hostile.report(text);
        JsonNode log = JsonMapper.shared().readTree(Hostile.rendered(new SarifRenderer("src/test/java/"), report));
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        List<ViolationView> violations = report.view().violations();
        assertThat(run.at("/results")).hasSameSizeAs(violations);
        for (int at = 0; at < violations.size(); at++) {
            JsonNode result = run.at("/results/" + at);
            assertThat(result.at("/partialFingerprints/missionViolation~1v1").asString())
                    .isEqualTo(violations.get(at).key().toString());
            assertThat(run.at("/tool/driver/rules")
                            .get(result.get("ruleIndex").asInt())
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(result.at("/message/text").asString())
                    .isEqualTo(violations.get(at).problem() + ". "
                            + violations.get(at).fix());
            violations.get(at).site().ifPresent(site -> {
                assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asString())
                        .isEqualTo("src/test/java/org/missionled/ci/Hostile.java");
                assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                                .asInt())
                        .isEqualTo(site.line());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void junitHasACaseForEachRuleAndFailsWhereTheCheckDoes(String text) throws Exception {
        MissionReport report = Hostile.report(text);
        CountsView counts = report.view().counts();
        Element suite = xml(Hostile.rendered(new JunitRenderer(), report)).getDocumentElement();
        assertThat(suite.getElementsByTagName("testcase").getLength())
                .isEqualTo(report.view().rules().size());
        assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(counts.rulesWithNothingToCheck());
        assertThat(suite.getElementsByTagName("failure").getLength())
                .isPositive()
                .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
        assertThat(suite.getElementsByTagName("*").getLength())
                .isEqualTo(suite.getElementsByTagName("testcase").getLength()
                        + suite.getElementsByTagName("skipped").getLength()
                        + suite.getElementsByTagName("failure").getLength()
                        + suite.getElementsByTagName("system-out").getLength());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void thereIsOneAnnotationALineForEachOpenViolation(String text) {
        MissionReport report = Hostile.report(text);
        List<String> lines = Hostile.rendered(new AnnotationsRenderer("src/test/java/"), report)
                .lines()
                .toList();
        assertThat(lines).hasSize(report.view().counts().violations());
        assertThat(lines)
                .allMatch(line -> line.matches("::(error|warning|notice)"
                        + " (file=src/test/java/org/missionled/ci/Hostile\\.java,line=\\d+,)?title=[a-z.-]+::.*"));
        assertThat(lines.stream().filter(line -> line.startsWith("::error")))
                .hasSize(report.view().counts().failing());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theBadgeSaysTheSameAsAPictureAndAsJson(String text) throws Exception {
        MissionReport report = Hostile.report(text);
        JsonNode json = JsonMapper.shared().readTree(Hostile.rendered(new BadgeEndpointRenderer(), report));
        assertThat(json.get("schemaVersion").asInt()).isEqualTo(1);
        Element picture = xml(Hostile.rendered(new BadgeRenderer(), report)).getDocumentElement();
        assertThat(picture.getAttribute("aria-label"))
                .isEqualTo("mission: " + json.get("message").asString());
        assertThat(json.get("message").asString())
                .startsWith(report.view().counts().failing() + " error")
                .contains("1 of 1 unknown");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aCommentKeepsItsLimitAndSaysWhatItLeftOut(String text) {
        MissionReport report = Hostile.report(text);
        String whole = Hostile.rendered(new CommentRenderer(10_000_000), report);
        String cut = Hostile.rendered(new CommentRenderer(6_000), report);
        assertThat(cut).hasSizeLessThanOrEqualTo(6_000).contains("Left out for want of room", "we do not know");
        assertThat(whole).doesNotContain("Left out for want of room");
        assertThatThrownBy(() -> new CommentRenderer(100)).hasMessageContaining("at least 2000 characters");
    }

    @Test
    void theyAreFoundWithTheOthers() {
        assertThat(ServiceLoader.load(Renderer.class).stream()
                        .map(it -> it.get().extension()))
                .contains("sarif", "junit.xml", "github.txt", "badge.svg", "badge.json", "comment.md", "md", "txt")
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameReportHasTheSameBytes() {
        Stream.of(new SarifRenderer(), new JunitRenderer(), new AnnotationsRenderer(), new BadgeRenderer())
                .forEach(renderer -> assertThat(Hostile.rendered(renderer, Hostile.report("a")))
                        .isEqualTo(Hostile.rendered(renderer, Hostile.report("a"))));
    }
}
