/** Observations that are kept in CSV files. Begin at {@link org.missionled.csv.CsvObservations}. */
@NullMarked
package org.missionled.csv;

import org.jspecify.annotations.NullMarked;
