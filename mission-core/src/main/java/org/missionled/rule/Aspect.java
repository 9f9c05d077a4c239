package org.missionled.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ElementId;
import org.missionled.model.Past;

/**
 * Which part of an element something is about, in words that do not change. Where it names other elements, it is
 * recognised by their former ids too.
 */
final class Aspect {
    /** The element as a whole. */
    static final Aspect WHOLE = Aspect.of("");

    private volatile @Nullable String text; // put together when first asked for: most subjects are sound
    private final @Nullable Supplier<String> words;
    private final ElementId @Nullable [] named;

    private Aspect(@Nullable String text, @Nullable Supplier<String> words, ElementId @Nullable [] named) {
        this.text = text;
        this.words = words;
        this.named = named;
    }

    static Aspect of(String text) {
        return new Aspect(text, null, null);
    }

    static Aspect of(Supplier<String> words) {
        return new Aspect(null, words, null);
    }

    /** The names of elements, and words that may follow them, joined by '/'. */
    static Aspect naming(@Nullable Supplier<String> words, ElementId... named) {
        return new Aspect(null, words, named);
    }

    String text() {
        String known = text;
        if (known == null) {
            known = named == null
                    ? Objects.requireNonNull(words).get()
                    : joined(List.of(named).stream().map(ElementId::name).toList());
            text = known;
        }
        return known;
    }

    private String joined(List<String> names) {
        String all = String.join("/", names);
        return words == null ? all : all + "/" + words.get();
    }

    /** How it was written, and would have been while elements had other ids; the first is how it is written now. */
    List<String> texts(Past past) {
        if (named == null || past.renames().isEmpty()) {
            return List.of(text());
        }
        List<List<String>> all = List.of(List.of());
        for (ElementId one : named) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> before : all) {
                past.ids(one).forEach(id -> longer.add(followed(before, id.name())));
            }
            all = longer;
        }
        return all.stream().map(this::joined).toList();
    }

    private static List<String> followed(List<String> names, String next) {
        List<String> longer = new ArrayList<>(names);
        longer.add(next);
        return longer;
    }
}
