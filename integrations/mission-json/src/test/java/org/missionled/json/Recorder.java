package org.missionled.json;

import java.nio.file.Path;

/** A process that records reports again and again. */
final class Recorder {
    private Recorder() {}

    public static void main(String[] args) {
        History history = History.in(Path.of(args[0]));
        for (int times = Integer.parseInt(args[3]); times > 0; times--) {
            for (int month = Integer.parseInt(args[1]); month <= Integer.parseInt(args[2]); month++) {
                history.record(HistoryTest.report(month));
            }
        }
    }
}
