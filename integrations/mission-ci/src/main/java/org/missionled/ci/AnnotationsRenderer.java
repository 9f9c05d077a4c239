package org.missionled.ci;

import java.io.IOException;
import org.missionled.model.Visible;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.view.ViolationView;

/**
 * Open violations as workflow commands of GitHub, which shows them at their lines: print the file in a step of the
 * workflow, such as {@code cat target/mission-report/*.github.txt}.
 */
public final class AnnotationsRenderer implements Renderer {
    private final String sources;

    /** With sources in {@code src/main/java/}. */
    public AnnotationsRenderer() {
        this("src/main/java/");
    }

    /**
     * With sources elsewhere.
     *
     * @param sources the folder of the sources below the repository's, with its last slash
     */
    public AnnotationsRenderer(String sources) {
        this.sources = sources;
    }

    @Override
    public String extension() {
        return "github.txt";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        for (ViolationView one : report.view().violations()) {
            if (one.state() == ViolationView.State.OPEN) {
                out.append(command(one)).append('\n');
            }
        }
    }

    private String command(ViolationView one) {
        String kind = switch (one.severity()) {
            case ERROR -> one.isFailing() ? "error" : "warning"; // what does not fail is not shown as if it did
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
        String place = one.site()
                .map(site -> "file=" + property(sources + site.path()) + (site.line() > 0 ? ",line=" + site.line() : "")
                        + ",")
                .orElse("");
        return "::" + kind + " " + place + "title=" + property(one.rule()) + "::"
                + data(one.problem() + ". " + one.fix());
    }

    private static String data(String text) {
        return Visible.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
