package org.missionled.report.view;

import java.util.List;

/**
 * One kind of thing that a report does not know.
 *
 * @param what the kind, such as {@code No value to judge by}
 * @param instances what it is not known of, at least one, each a sentence without its full stop
 */
public record Unknown(String what, List<String> instances) {
    /** Copies the instances. */
    public Unknown {
        instances = List.copyOf(instances);
    }
}
