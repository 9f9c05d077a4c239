package org.missionled.conformance;

import java.util.List;
import java.util.function.Consumer;

/**
 * A published table of which a handful of rows is retyped, so that it is compared wherever the project is built.
 *
 * @param id the table's permanent name, such as {@code R1}
 * @param what what is compared
 * @param source who published it and under which name
 * @param agreesTo how closely the values must agree
 * @param notes what a reader should know
 * @param comparison evaluates the rows and compares every published value
 */
record RetypedTable(
        String id, String what, String source, String agreesTo, List<String> notes, Consumer<Agreement> comparison)
        implements PublishedTable {

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public void compare(Agreement agreement) {
        comparison.accept(agreement);
    }

    @Override
    public String toString() {
        return id;
    }
}
