package org.missionled.examples.gettingstarted;

import java.io.IOException;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.MeasureView;

/** A format of one's own in one class: a line for each measure, with its verdict in words. */
public final class HeadlineRenderer implements Renderer {
    @Override
    public String extension() {
        return "headlines.txt";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        for (GoalView goal : report.view().goals()) {
            for (MeasureView measure : goal.measures()) {
                out.append(measure.metric().title() + ": " + measure.judgement().words() + "\n");
            }
        }
    }
}
