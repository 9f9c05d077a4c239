package org.missionled.dsl;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;

/** What was said of a flag; its last extension stays open until another word follows. */
final class FlagSentence implements FlagDeclaration.Open, FlagDeclaration.Extending {
    private final @Nullable String key;
    private final Sentence<Flag> closed;
    private final @Nullable Sentence<FlagExtension> extension;

    private FlagSentence(@Nullable String key, Sentence<Flag> closed, @Nullable Sentence<FlagExtension> extension) {
        this.key = key;
        this.closed = closed;
        this.extension = extension;
    }

    static FlagSentence open(FlagKind kind, @Nullable String key) {
        return new FlagSentence(
                key, Sentence.opening(asking -> asking.part(() -> Flag.of(kind, key), Flag.of(kind, "unnamed"))), null);
    }

    @Nullable String key() {
        return key;
    }

    Sentence<Flag> sentence() {
        Sentence<FlagExtension> open = extension;
        return open == null
                ? closed
                : closed.then(
                        (flag, in) -> open.told(in).map(flag::withExtension).orElse(flag));
    }

    private FlagSentence then(Sentence.Clause<Flag> clause) {
        return new FlagSentence(key, sentence().then(clause), null);
    }

    @Override
    public FlagSentence created(@Nullable String day) {
        return then((flag, in) -> flag.withCreated(Day.parse("day of a flag's creation", day)));
    }

    @Override
    public FlagSentence expires(@Nullable String day) {
        return then((flag, in) -> flag.withExpires(Day.parse("day of a flag's expiry", day)));
    }

    @Override
    public FlagSentence permanentBecause(@Nullable String reason) {
        return then((flag, in) -> flag.withPermanentBecause(reason));
    }

    @Override
    public RemovedOnce<FlagSentence> removedOnce(@Nullable MetricDeclaration metric) {
        return new RemovedOnce<>(
                metric,
                removal -> then((flag, in) ->
                        removal.told(in).map(flag::withRemovalCondition).orElse(flag)));
    }

    @Override
    public Because extendedTo(@Nullable String day) {
        return new Extended(this, day);
    }

    @Override
    public On decidedBy(@Nullable String who) {
        return new Decided(this, who);
    }

    /** What was said of an extension before its reason. */
    record Extended(FlagSentence flag, @Nullable String day) implements Because {
        @Override
        public Extending because(@Nullable String reason) {
            Sentence<Flag> before = flag.sentence();
            Sentence<FlagExtension> extension = Sentence.openingAt(before.site(), asking -> {
                LocalDate last = LocalDate.MAX.withYear(9999);
                FlagExtension sound = FlagExtension.of(last, Asking.NOT_SAID);
                LocalDate to = asking.part(() -> Day.parse("day a flag is extended to", day), last);
                FlagExtension why = asking.part(() -> FlagExtension.of(last, reason), sound);
                return FlagExtension.of(to, why.because());
            });
            return new FlagSentence(flag.key, before, extension);
        }
    }

    /** What was said of whoever extended a flag, before the day. */
    record Decided(FlagSentence flag, @Nullable String who) implements On {
        @Override
        public Expiring on(@Nullable String day) {
            Sentence<FlagExtension> open = flag.extension;
            return open == null
                    ? flag
                    : new FlagSentence(
                            flag.key,
                            flag.closed,
                            open.then((it, in) -> it.withDecidedBy(who))
                                    .then((it, in) ->
                                            it.withDecidedOn(Day.parse("day an extension was decided", day))));
        }
    }
}
