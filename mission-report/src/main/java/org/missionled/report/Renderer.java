package org.missionled.report;

import java.io.IOException;

/**
 * One format of a report. Renderers are found by {@link java.util.ServiceLoader}, those that come with the library too;
 * they lay out what a report says and never compute.
 */
public interface Renderer {
    /** {@return the ending of the file's name, without the dot, such as {@code md}; no two renderers share one} */
    String extension();

    /**
     * Writes a report.
     *
     * @param report what to write
     * @param out where to write it, line ends being {@code \n}
     * @throws IOException if {@code out} does
     */
    void render(MissionReport report, Appendable out) throws IOException;
}
