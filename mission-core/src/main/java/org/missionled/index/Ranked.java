package org.missionled.index;

/**
 * A subject in the order of an index.
 *
 * @param rank 1 for the highest value; subjects of the same value share the lowest number, and the numbers after it are
 *     left out: 1, 2, 2, 4
 * @param subject who
 * @param value of the index
 */
public record Ranked(int rank, String subject, double value) {}
