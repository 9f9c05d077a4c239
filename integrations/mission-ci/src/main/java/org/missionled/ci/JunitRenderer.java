package org.missionled.ci;

import java.io.IOException;
import java.util.List;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RuleView;
import org.missionled.report.view.ViolationView;
import org.missionled.rule.RuleResult;

/**
 * Rules as test cases in JUnit's XML: a rule fails where a violation makes the check fail, and is skipped where there
 * was nothing to check, which is not the same as holding. Other violations are told in the case's output.
 */
public final class JunitRenderer implements Renderer {
    /** A renderer without settings. */
    public JunitRenderer() {}

    @Override
    public String extension() {
        return "junit.xml";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        ReportView view = report.view();
        long failing = view.rules().stream().filter(rule -> fails(rule, view)).count();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"")
                .append(XmlText.of(view.mission().id()))
                .append("\" tests=\"" + view.rules().size() + "\" failures=\"" + failing + "\" errors=\"0\" skipped=\""
                        + view.counts().rulesWithNothingToCheck() + "\">\n");
        for (RuleView rule : view.rules()) {
            out.append("  <testcase classname=\"mission rules\" name=\"")
                    .append(XmlText.of(rule.id() + ": " + rule.sentence()))
                    .append("\">")
                    .append(content(rule, view))
                    .append("</testcase>\n");
        }
        out.append("</testsuite>\n");
    }

    private static List<ViolationView> violations(RuleView rule, ReportView view) {
        return view.violations().stream()
                .filter(one -> one.rule().equals(rule.id()))
                .toList();
    }

    private static boolean fails(RuleView rule, ReportView view) {
        return violations(rule, view).stream().anyMatch(ViolationView::isFailing);
    }

    private static String content(RuleView rule, ReportView view) {
        StringBuilder text = new StringBuilder();
        if (rule.outcome() == RuleResult.Outcome.NOTHING_TO_CHECK) {
            text.append("<skipped message=\"nothing to check: there are no ")
                    .append(XmlText.of(rule.subjects()))
                    .append("\"/>");
        }
        StringBuilder failing = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (ViolationView one : violations(rule, view)) {
            (one.isFailing() ? failing : others).append(line(one));
        }
        if (!failing.isEmpty()) {
            text.append("\n    <failure message=\"")
                    .append(XmlText.of(rule.sentence()))
                    .append("\" type=\"")
                    .append(XmlText.of(rule.id()))
                    .append("\">\n")
                    .append(failing)
                    .append("    </failure>\n  ");
        }
        if (!others.isEmpty()) {
            text.append("\n    <system-out>\n").append(others).append("    </system-out>\n  ");
        }
        return text.toString();
    }

    private static String line(ViolationView one) {
        return "[" + one.severity() + ", " + one.state() + "] " + XmlText.of(one.problem()) + "\n    "
                + XmlText.of(one.fix()) + "\n"
                + one.site()
                        .map(site -> "        at " + XmlText.of(site.toString()) + "\n")
                        .orElse("");
    }
}
