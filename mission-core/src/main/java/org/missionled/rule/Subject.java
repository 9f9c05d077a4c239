package org.missionled.rule;

import org.missionled.model.ElementId;

/**
 * One thing that a rule examines.
 *
 * @param element the element it belongs to, whose declaration a violation points at
 * @param aspect which part of the element, in words that do not change; empty for the element itself
 * @param value what is examined
 * @param <S> the type of what is examined
 */
public record Subject<S>(ElementId element, String aspect, S value) {
    /**
     * An element as a whole.
     *
     * @param element its id
     * @param value what is examined
     * @param <S> the type of what is examined
     * @return the subject
     */
    public static <S> Subject<S> of(ElementId element, S value) {
        return new Subject<>(element, "", value);
    }
}
