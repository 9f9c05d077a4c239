package org.missionled.dsl;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was handed in as several, to be read at once; null in place of all of them is one null. */
final class Several {
    private Several() {}

    static <T> List<@Nullable T> of(T @Nullable [] said) {
        return said == null ? Collections.singletonList(null) : Arrays.asList(said);
    }
}
