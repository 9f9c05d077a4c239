package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Commitment;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;

/** A sentence about what leaders or a team promised to do. */
public final class CommitmentDeclaration {
    private final Sentence<Commitment> sentence;

    private CommitmentDeclaration(Sentence<Commitment> sentence) {
        this.sentence = sentence;
    }

    static To open(@Nullable String name) {
        return new To(Sites.here(), name);
    }

    Sentence<Commitment> sentence() {
        return sentence;
    }

    /**
     * When it was kept.
     *
     * @param day such as {@code 2026-10-01}
     * @return the longer sentence
     */
    public CommitmentDeclaration keptOn(String day) {
        return new CommitmentDeclaration(
                sentence.then((it, in) -> it.withKeptOn(Day.parse("day on which a commitment was kept", day))));
    }

    /** The stage that asks what was promised. */
    public static final class To {
        private final DeclarationSite site;
        private final @Nullable String name;

        private To(DeclarationSite site, @Nullable String name) {
            this.site = site;
            this.name = name;
        }

        /**
         * What will be done.
         *
         * @param promise such as {@code hire two more counsellors}
         * @return the stage that asks for the owner
         */
        public OwnedBy to(String promise) {
            return new OwnedBy(this, promise);
        }
    }

    /** The stage that asks who answers for it. */
    public static final class OwnedBy {
        private final To before;
        private final @Nullable String promise;

        private OwnedBy(To before, @Nullable String promise) {
            this.before = before;
            this.promise = promise;
        }

        /**
         * Who answers for it.
         *
         * @param owner a name, such as {@code chief executive}
         * @return the stage that asks for the due day
         */
        public By ownedBy(String owner) {
            return new By(this, owner);
        }
    }

    /** The stage that asks by when. */
    public static final class By {
        private final OwnedBy before;
        private final @Nullable String owner;

        private By(OwnedBy before, @Nullable String owner) {
            this.before = before;
            this.owner = owner;
        }

        /**
         * By when.
         *
         * @param day such as {@code 2026-12-31}
         * @return the sentence
         */
        public CommitmentDeclaration by(String day) {
            return new CommitmentDeclaration(Sentence.openingAt(before.before.site, asking -> {
                Commitment sound = Commitment.of("unnamed", NOT_SAID, NOT_SAID, LocalDate.EPOCH);
                LocalDate due = asking.part(() -> Day.parse("due day", day), LocalDate.EPOCH);
                Commitment named = asking.part(() -> Commitment.of(before.before.name, NOT_SAID, NOT_SAID, due), sound);
                Commitment said = asking.part(() -> Commitment.of(named.name(), before.promise, NOT_SAID, due), named);
                return asking.part(() -> Commitment.of(named.name(), said.promise(), owner, due), said);
            }));
        }
    }
}
