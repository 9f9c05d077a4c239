package org.missionled.alignment;

import java.util.ArrayList;
import java.util.List;
import org.missionled.explanation.Explanation;
import org.missionled.explanation.Explanation.Amount;
import org.missionled.explanation.Explanation.Date;
import org.missionled.explanation.Explanation.Input;
import org.missionled.explanation.Explanation.Text;
import org.missionled.model.Target;

/** Writes down how a verdict on a measure came about. */
final class MeasureExplanation {
    private static final String FORMULA = "progress = (observed - baseline) / (bound - baseline); "
            + "time used = (counts on - baseline on) / (due - baseline on), in years of completed months and days; "
            + "pace = progress / time used";

    private MeasureExplanation() {}

    static Explanation of(Situation situation, DecisionTable.Row row, Standing standing) {
        List<Input> inputs = new ArrayList<>();
        String unit = situation.metric().kind().unit();
        situation.baseline().ifPresent(baseline -> {
            inputs.add(new Amount("baseline", baseline.value(), unit));
            inputs.add(new Date("baseline on", baseline.on()));
        });
        situation.target().ifPresent(target -> addTarget(inputs, target, unit));
        standing.judged().ifPresent(point -> {
            inputs.add(new Amount("observed", point.value(), unit));
            inputs.add(new Text("period", point.window().toString()));
            inputs.add(new Date("counts on", point.counts()));
            inputs.add(
                    new Text("accumulation", situation.metric().accumulation().toString()));
            inputs.add(new Text("from", point.from()));
        });
        standing.pace().ifPresent(pace -> {
            inputs.add(new Amount("progress", pace.progress(), ""));
            inputs.add(new Amount("time used", pace.timeUsed(), ""));
            inputs.add(new Amount("pace", pace.linear(), ""));
        });
        return Explanation.of(
                row.verdict().words(),
                row.when(),
                standing.pace().map(pace -> FORMULA).orElse(""),
                inputs);
    }

    private static void addTarget(List<Input> inputs, Target target, String unit) {
        inputs.add(new Amount("bound", target.bound().value(), unit));
        inputs.add(new Date("due", target.by()));
    }
}
