package org.missionled.rule.known;

import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.undeclared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleSet;
import org.missionled.rule.standard.StandardRules;

/**
 * A process that says it is ready, waits for a line, then records one violation after another and ends a line each time
 * it has: {@code file name how-many}.
 */
final class Recorder {
    static final int READY = '!';

    private Recorder() {}

    static Inspection found(String name, int from, int to) {
        Feature[] features = IntStream.range(from, to)
                .mapToObj(i -> undeclared(name + "-" + i))
                .toArray(Feature[]::new);
        return RuleSet.of(List.of(StandardRules.FEATURE_IS_DECLARED))
                .inspect(Alignment.of(delivering(mission(), features)).asOf(day("2026-09-30")));
    }

    public static void main(String[] args) throws IOException {
        KnownViolationsFile file = KnownViolationsFile.at(Path.of(args[0]));
        say(READY);
        if (System.in.read() < 0) {
            throw new IllegalStateException("nobody waits for this process");
        }
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            file.record(found(args[1], i, i + 1));
            say('\n');
        }
    }

    private static void say(int sign) {
        System.out.write(sign);
        System.out.flush();
    }
}
