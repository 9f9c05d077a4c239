package org.missionled.series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.missionled.measurement.Responses;
import org.missionled.measurement.Status;
import org.missionled.model.Interval;

/** What a point rests on; asked for only where somebody wants to know. */
interface Basis {
    /** Where the last observation was written. */
    String from();

    OptionalDouble standardError();

    Optional<Interval> interval(double value);

    OptionalDouble sampleSize();

    /** The least firm status of all observations. */
    Status status();

    /** Who reported the observations, in the order of first appearance. */
    List<String> sources();

    /** Everybody who was asked for any of the observations, where that was said for all. */
    Optional<Responses> responses();

    /** A value of which nothing else is known. */
    record Written(String from) implements Basis {
        @Override
        public OptionalDouble standardError() {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<Interval> interval(double value) {
            return Optional.empty();
        }

        @Override
        public OptionalDouble sampleSize() {
            return OptionalDouble.empty();
        }

        @Override
        public Status status() {
            return Status.FINAL;
        }

        @Override
        public List<String> sources() {
            return List.of();
        }

        @Override
        public Optional<Responses> responses() {
            return Optional.empty();
        }
    }
}
