package org.missionled.series;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.missionled.measurement.Observation;

/** The observations that are judged by their number, each made when it is asked for. */
final class Judged extends AbstractList<Observation> implements RandomAccess {
    private final Rows rows;

    Judged(Rows rows) {
        this.rows = rows;
    }

    @Override
    public int size() {
        return rows.count();
    }

    @Override
    public Observation get(int index) {
        return rows.all().get(rows.row(Objects.checkIndex(index, size())));
    }

    /** Always refused, even where there is nothing to remove. */
    @Override
    public void clear() {
        throw new UnsupportedOperationException("observations cannot be changed");
    }
}
