package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Research;
import org.missionled.model.ResearchMethod;

/** A sentence about what a feature came from: who was asked what, when, and what was learnt. */
public final class ResearchDeclaration {
    private final Sentence<Research> sentence;

    private ResearchDeclaration(Sentence<Research> sentence) {
        this.sentence = sentence;
    }

    static Question open(ResearchMethod method, @Nullable String people) {
        return new Question(Sites.here(), method, people);
    }

    Sentence<Research> sentence() {
        return sentence;
    }

    /**
     * Where to read it.
     *
     * @param where such as {@code notes/2026-02-carers} or an address
     * @return the longer sentence
     */
    public ResearchDeclaration writtenUpAt(String where) {
        return new ResearchDeclaration(sentence.then((research, in) -> research.withReference(where)));
    }

    /** The stage that asks what was asked. */
    public static final class Question {
        private final DeclarationSite site;
        private final ResearchMethod method;
        private final @Nullable String people;

        private Question(DeclarationSite site, ResearchMethod method, @Nullable String people) {
            this.site = site;
            this.method = method;
            this.people = people;
        }

        /**
         * What was asked.
         *
         * @param question such as {@code What is hard in the evening?}
         * @return the stage that asks when
         */
        public Asked asking(String question) {
            return new Asked(this, question);
        }
    }

    /** The stage that asks when it was completed. */
    public static final class Asked {
        private final Question before;
        private final @Nullable String question;

        private Asked(Question before, @Nullable String question) {
            this.before = before;
            this.question = question;
        }

        /**
         * When it was completed.
         *
         * @param day such as {@code 2026-02-01}
         * @return the stage that asks what was learnt
         */
        public Answered on(String day) {
            return new Answered(this, day);
        }
    }

    /** The stage that asks what was learnt. */
    public static final class Answered {
        private final Asked before;
        private final @Nullable String day;

        private Answered(Asked before, @Nullable String day) {
            this.before = before;
            this.day = day;
        }

        /**
         * What was learnt.
         *
         * @param insight such as {@code they cannot read the label}
         * @return the sentence
         */
        public ResearchDeclaration saying(String insight) {
            return new ResearchDeclaration(
                    Sentence.openingAt(before.before.site, asking -> told(asking, before.before, insight)));
        }

        private Research told(Asking asking, Question opening, @Nullable String insight) {
            LocalDate none = LocalDate.EPOCH;
            ResearchMethod method = opening.method;
            Research sound = Research.of(method, NOT_SAID, NOT_SAID, none, NOT_SAID);
            Research people = asking.part(() -> Research.of(method, opening.people, NOT_SAID, none, NOT_SAID), sound);
            Research question =
                    asking.part(() -> Research.of(method, NOT_SAID, before.question, none, NOT_SAID), sound);
            LocalDate on = asking.part(() -> Day.parse("day of the research", day), none);
            Research learnt = asking.part(() -> Research.of(method, NOT_SAID, NOT_SAID, none, insight), sound);
            return Research.of(method, people.people(), question.question(), on, learnt.insight());
        }
    }
}
