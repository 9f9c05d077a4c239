package org.missionled.report;

import java.nio.file.Path;
import org.missionled.report.sample.Place;
import org.missionled.report.sample.Sample;
import org.missionled.report.sample.Saying;

/** Writes reports in a JVM of its own. */
public final class OtherMachine {
    /** More than any single-byte encoding holds. */
    static final String STATEMENT = "Gr\u00fc\u00dfe \u2014 \u4f60\u597d \ud83d\ude00 \u0645\u0631\u062d\u0628\u0627";

    private OtherMachine() {}

    /**
     * Writes each sample and a mission in many scripts.
     *
     * @param arguments the directory
     */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        for (Sample sample : Sample.values()) {
            sample.report().writeTo(directory);
        }
        Saying.of(Place.MISSION_STATEMENT, STATEMENT).report().writeTo(directory.resolve("scripts"));
    }
}
