package org.missionled.conformance;

import java.util.List;

/**
 * A table of results that somebody else published, held against what the library's own public evaluation gives for the
 * same inputs.
 */
interface PublishedTable {

    /** The table's permanent name, such as {@code C1}. */
    String id();

    /** What is compared, in a few words. */
    String what();

    /** Who published it and under which name. */
    String source();

    /** The files it is read from, below {@code shared/data}, such as {@code undp-hdi/hdi_tidy_1990_2022.csv}. */
    List<String> files();

    /** How closely the values must agree, in words, such as {@code 3 published decimals}. */
    String agreesTo();

    /** Reads the files, evaluates, and compares every published value. */
    void compare(Agreement agreement);

    /** What a reader should know, such as values that are truncated where they were printed. */
    default List<String> notes() {
        return List.of();
    }
}
