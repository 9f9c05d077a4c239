package org.missionled.dsl;

import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;

/** A sentence about a feature flag. */
public final class FlagDeclaration {
    private final @Nullable String key;
    private final Sentence<Flag> sentence;

    private FlagDeclaration(@Nullable String key, Sentence<Flag> sentence) {
        this.key = key;
        this.sentence = sentence;
    }

    static FlagDeclaration open(FlagKind kind, @Nullable String key) {
        return new FlagDeclaration(
                key, Sentence.opening(asking -> asking.part(() -> Flag.of(kind, key), Flag.of(kind, "unnamed"))));
    }

    @Nullable String key() {
        return key;
    }

    Sentence<Flag> sentence() {
        return sentence;
    }

    /**
     * When the flag was created.
     *
     * @param day such as {@code 2026-03-01}
     * @return the longer sentence
     */
    public FlagDeclaration created(String day) {
        return new FlagDeclaration(
                key, sentence.then((flag, in) -> flag.withCreated(Day.parse("day of a flag's creation", day))));
    }

    /**
     * When the flag should be gone.
     *
     * @param day such as {@code 2026-12-01}, after its creation
     * @return the longer sentence
     */
    public FlagDeclaration expires(String day) {
        return new FlagDeclaration(
                key, sentence.then((flag, in) -> flag.withExpires(Day.parse("day of a flag's expiry", day))));
    }
}
