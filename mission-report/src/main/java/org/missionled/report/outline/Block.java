package org.missionled.report.outline;

import java.util.List;
import java.util.Optional;

/** A piece of a page. Its texts are plain: each renderer makes them visible and escapes them in its own way. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for a section, 3 within a section
     * @param text the words
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param text the words
     */
    record Paragraph(String text) implements Block {}

    /**
     * Points, some with details below them.
     *
     * @param items in order
     */
    record Points(List<Item> items) implements Block {}

    /**
     * One point.
     *
     * @param mark a word or two that stand out before the text, such as a verdict; empty for none
     * @param text the words
     * @param details further lines, in order
     * @param place where in the sources, as a line that consoles and IDEs turn into a link; empty for none
     */
    record Item(String mark, String text, List<String> details, String place) {
        /** Copies the details. */
        public Item {
            details = List.copyOf(details);
        }

        /**
         * A point without a place.
         *
         * @param mark a word or two that stand out before the text; empty for none
         * @param text the words
         * @param details further lines, in order
         */
        public Item(String mark, String text, List<String> details) {
            this(mark, text, details, "");
        }
    }

    /**
     * A table.
     *
     * @param header the names of the columns
     * @param rows each with as many cells as there are columns
     */
    record Table(List<String> header, List<List<String>> rows) implements Block {}

    /**
     * The ladder as a picture, where the format has pictures; its words stand in a block beside it.
     *
     * @param rungs the mission, then those above it, from the bottom up
     * @param goals the goals of the mission, each marked with how it stands
     */
    record Ladder(List<Rung> rungs, List<Item> goals) implements Block {}

    /**
     * A mission of a ladder, once for each link that leads to it.
     *
     * @param depth how many links it is above the reported mission, 0 for that one
     * @param id what tells it from others
     * @param level product, organisation or society
     * @param text its words
     * @param below the id of the mission that ladders to it; empty for the reported one
     */
    record Rung(int depth, String id, String level, String text, Optional<String> below) {}
}
