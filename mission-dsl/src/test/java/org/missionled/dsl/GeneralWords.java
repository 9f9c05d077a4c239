package org.missionled.dsl;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * General words of one kind of sentence, each with the attribute of the model that it sets.
 *
 * @param bare a sentence that says only what is necessary
 * @param told the value that a mission has of a sentence
 * @param words by name
 * @param attributes by the name of the word that sets them
 */
record GeneralWords<S, V>(
        S bare, Function<S, V> told, Map<String, UnaryOperator<S>> words, Map<String, Function<V, Object>> attributes) {

    S saying(List<String> names) {
        S said = bare;
        for (String name : names) {
            said = words.get(name).apply(said);
        }
        return said;
    }

    /** The attributes in which two sentences differ. */
    List<String> differences(S one, S other) {
        V first = told.apply(one);
        V second = told.apply(other);
        return attributes.keySet().stream()
                .filter(name -> !attributes
                        .get(name)
                        .apply(first)
                        .equals(attributes.get(name).apply(second)))
                .toList();
    }

    @Override
    public String toString() {
        return "general words " + words.keySet();
    }
}
