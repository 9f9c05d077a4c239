package org.missionled.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What the elements of a mission were called before, and which of their wordings mean the same. */
public final class Past {
    private static final Part<List<ElementId>> RETIRED = Part.named("retired ids");
    private static final Part<List<Rename>> RENAMES = Part.named("renames");
    private static final Part<List<Rewording>> REWORDINGS = Part.named("rewordings");

    /** Nothing was ever called otherwise. */
    public static final Past NONE = new Past(Parts.NONE);

    private final Parts parts;

    private Past(Parts parts) {
        this.parts = parts;
    }

    /**
     * An element that has a new id.
     *
     * @param from the id it had
     * @param to the id it has
     */
    public record Rename(ElementId from, ElementId to) {
        /** Refuses an id of another kind, and one that is the same. */
        public Rename {
            if (from.kind() != to.kind() || from.equals(to)) {
                throw Refused.because(
                        to.local() + " cannot have been " + from.local(), "give the other id that it had before");
            }
        }
    }

    /**
     * A change of words that changed no meaning.
     *
     * @param from the fingerprint before
     * @param to the fingerprint after
     */
    public record Rewording(Fingerprint from, Fingerprint to) {
        /** Refuses a change of figures: a new target or a new unit is no rewording. */
        public Rewording {
            if (!from.figures().equals(to.figures())) {
                throw Refused.because(
                        "between " + from + " and " + to + " more than words was changed",
                        "what has another target, unit or direction is to be affirmed again");
            }
        }
    }

    /** {@return ids that elements had and that may not be used again, in declaration order} */
    public List<ElementId> retired() {
        return parts.all(RETIRED);
    }

    /**
     * A copy with one more retired id.
     *
     * @param id of an element that is no more
     * @return the copy
     */
    public Past withRetired(ElementId id) {
        return new Past(parts.plus(RETIRED, id));
    }

    /** {@return the elements that have a new id, in declaration order} */
    public List<Rename> renames() {
        return parts.all(RENAMES);
    }

    /**
     * A copy with one more rename.
     *
     * @param rename an element that has a new id
     * @return the copy
     */
    public Past withRename(Rename rename) {
        return new Past(parts.plus(RENAMES, rename));
    }

    /**
     * Why an id may not be used.
     *
     * @param id the id
     * @return the reason as half a sentence, empty where it may be used
     */
    public Optional<String> forbids(ElementId id) {
        if (retired().contains(id)) {
            return Optional.of("is retired");
        }
        return renames().stream()
                .filter(rename -> rename.from().equals(id))
                .findFirst()
                .map(rename -> "was the id of " + rename.to().local());
    }

    /**
     * An element by its id and every id that it had.
     *
     * @param id an id
     * @return the id itself, then its former ids in declaration order
     */
    public List<ElementId> ids(ElementId id) {
        List<ElementId> all = new ArrayList<>(List.of(id));
        for (int at = 0; at < all.size(); at++) {
            ElementId now = all.get(at);
            renames().stream()
                    .filter(rename -> rename.to().equals(now) && !all.contains(rename.from()))
                    .forEach(rename -> all.add(rename.from()));
        }
        return List.copyOf(all);
    }

    /**
     * The id by which an element is called today.
     *
     * @param id an id that it has or had
     * @return the id that it has, as far as it is known here
     */
    public ElementId today(ElementId id) {
        ElementId at = id;
        for (int steps = 0; steps < renames().size(); steps++) {
            ElementId from = at;
            at = renames().stream()
                    .filter(rename -> rename.from().equals(from))
                    .findFirst()
                    .map(Rename::to)
                    .orElse(from);
        }
        return at;
    }

    /** {@return the changes of words that changed no meaning, in declaration order} */
    public List<Rewording> rewordings() {
        return parts.all(REWORDINGS);
    }

    /**
     * A copy with one more rewording.
     *
     * @param rewording a change of words that changed no meaning
     * @return the copy
     */
    public Past withRewording(Rewording rewording) {
        return new Past(parts.plus(REWORDINGS, rewording));
    }

    /**
     * Whether two fingerprints mean the same: they are equal, or rewordings lead from one to the other.
     *
     * @param before what was agreed to
     * @param now what it reads today, null where there is nothing any more
     * @return whether both mean the same
     */
    public boolean isSameMeaning(Fingerprint before, @Nullable Fingerprint now) {
        Fingerprint at = before;
        for (int steps = 0; steps <= rewordings().size(); steps++) {
            if (at.equals(now)) {
                return true;
            }
            Fingerprint from = at;
            at = rewordings().stream()
                    .filter(one -> one.from().equals(from))
                    .findFirst()
                    .map(Rewording::to)
                    .orElse(from);
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Past that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "past " + parts;
    }
}
