package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Choice;
import org.missionled.model.Day;
import org.missionled.model.Decision;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;

/** A sentence about what was decided. */
public final class DecisionDeclaration {
    private final Sentence<Decision> sentence;

    private DecisionDeclaration(Sentence<Decision> sentence) {
        this.sentence = sentence;
    }

    static About open(@Nullable Choice choice) {
        return new About(Sites.here(), choice);
    }

    Sentence<Decision> sentence() {
        return sentence;
    }

    private DecisionDeclaration then(Sentence.Clause<Decision> clause) {
        return new DecisionDeclaration(sentence.then(clause));
    }

    /**
     * What else could have been decided; may be said several times.
     *
     * @param alternative such as {@code ask once a week}
     * @return the longer sentence
     */
    public DecisionDeclaration ratherThan(String alternative) {
        return then((decision, in) -> decision.withAlternative(alternative));
    }

    /**
     * What is given up for it.
     *
     * @param loss such as {@code fewer answers each week}
     * @return the longer sentence
     */
    public DecisionDeclaration givingUp(String loss) {
        return then((decision, in) -> decision.withTradeOff(loss));
    }

    /**
     * What it rests on; may be said several times.
     *
     * @param evidence such as {@code experiment("EXP-114", "2,400 members")}
     * @return the longer sentence
     */
    public DecisionDeclaration backedBy(EvidenceDeclaration evidence) {
        return then((decision, in) ->
                in.evidence(evidence).map(decision::withEvidence).orElse(decision));
    }

    /**
     * Who in the team decided.
     *
     * @param who a name
     * @return the longer sentence
     */
    public DecisionDeclaration takenBy(String who) {
        return then((decision, in) -> decision.withTakenBy(who));
    }

    /**
     * Who above the team decided.
     *
     * @param who a name
     * @return the longer sentence
     */
    public DecisionDeclaration escalatedTo(String who) {
        return then((decision, in) -> decision.withEscalatedTo(who));
    }

    /** The stage that asks what it is about. */
    public static final class About {
        private final DeclarationSite site;
        private final @Nullable Choice choice;

        private About(DeclarationSite site, @Nullable Choice choice) {
            this.site = site;
            this.choice = choice;
        }

        /**
         * What it is about.
         *
         * @param element the constant of a goal, a metric, a feature or an index
         * @return the stage that asks for the reason
         */
        public Because about(Element element) {
            return new Because(this, in -> in.named("decision(...)", element));
        }

        /**
         * The mission itself.
         *
         * @return the stage that asks for the reason
         */
        public Because aboutTheMission() {
            return new Because(this, in -> Optional.of(in.mission()));
        }
    }

    /** The stage that asks why. */
    public static final class Because {
        private final About before;
        private final Function<Declaring, Optional<ElementId>> element;

        private Because(About before, Function<Declaring, Optional<ElementId>> element) {
            this.before = before;
            this.element = element;
        }

        /**
         * Why.
         *
         * @param reason in words
         * @return the stage that asks for the day
         */
        public On because(String reason) {
            return new On(this, reason);
        }
    }

    /** The stage that asks when. */
    public static final class On {
        private final Because before;
        private final @Nullable String reason;

        private On(Because before, @Nullable String reason) {
            this.before = before;
            this.reason = reason;
        }

        /**
         * When it was decided.
         *
         * @param day such as {@code 2026-07-01}
         * @return the sentence
         */
        public DecisionDeclaration on(String day) {
            About about = before.before;
            return new DecisionDeclaration(Sentence.openingAt(about.site, asking -> {
                Declaring in = asking.declaring();
                ElementId element = asking.part(before.element.apply(in), in.mission());
                LocalDate when = asking.part(() -> Day.parse("day of a decision", day), LocalDate.EPOCH);
                Decision chosen = asking.part(
                        () -> Decision.of(about.choice, element, NOT_SAID, when),
                        Decision.of(Choice.KEEP, element, NOT_SAID, when));
                return asking.part(() -> Decision.of(chosen.choice(), element, reason, when), chosen);
            }));
        }
    }
}
