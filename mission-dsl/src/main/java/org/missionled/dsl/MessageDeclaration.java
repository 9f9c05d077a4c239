package org.missionled.dsl;

import static org.missionled.dsl.Asking.NOT_SAID;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Message;
import org.missionled.model.Refused;

/**
 * A sentence about what is said to an audience. The words themselves stay within reach of the product, so that what is
 * shown is what is checked: {@code banner.setText(WHY_CHECK_IN.text())}.
 */
public final class MessageDeclaration {
    private final @Nullable String text;
    private final Sentence<Message> sentence;

    private MessageDeclaration(@Nullable String text, Sentence<Message> sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    static That open(@Nullable String audience) {
        return new That(Sites.here(), audience);
    }

    Sentence<Message> sentence() {
        return sentence;
    }

    /** {@return what is said to the audience, as it was written} */
    public String text() {
        return text == null ? "" : text;
    }

    /**
     * The first day on which it is said.
     *
     * @param day such as {@code 2026-10-01}
     * @return the longer sentence
     */
    public MessageDeclaration on(String day) {
        return new MessageDeclaration(text, sentence.then((it, in) -> it.withFrom(Day.parse("day of a message", day))));
    }

    /**
     * The last day on which it is said.
     *
     * @param day such as {@code 2026-12-31}
     * @return the longer sentence
     */
    public MessageDeclaration until(String day) {
        return new MessageDeclaration(
                text, sentence.then((it, in) -> it.withUntil(Day.parse("last day of a message", day))));
    }

    /** The stage that asks what is said. */
    public static final class That {
        private final DeclarationSite site;
        private final @Nullable String audience;

        private That(DeclarationSite site, @Nullable String audience) {
            this.site = site;
            this.audience = audience;
        }

        /**
         * What is said, in the words of the audience.
         *
         * @param words such as {@code You can now say how you feel, once a day.}
         * @return the stage that asks how much it claims
         */
        public ClaimingOrNoEffect that(String words) {
            return new ClaimingOrNoEffect(this, words);
        }
    }

    /** The stage that asks how much it claims, since nobody can tell from the words. */
    public static final class ClaimingOrNoEffect {
        private final That before;
        private final @Nullable String words;

        private ClaimingOrNoEffect(That before, @Nullable String words) {
            this.before = before;
            this.words = words;
        }

        /**
         * It speaks of what the feature does to a metric.
         *
         * @param verb how strongly, such as {@code MOVED}
         * @param metric the constant of a metric on which the feature makes a claim
         * @return the stage that asks where it is said
         */
        public Through claiming(ClaimVerb verb, MetricDeclaration metric) {
            return new Through(this, true, verb, metric);
        }

        /**
         * It says what the feature is, and nothing of what it does to a metric.
         *
         * @return the stage that asks where it is said
         */
        public Through claimingNoEffect() {
            return new Through(this, false, null, null);
        }
    }

    /** The stage that asks where it is said. */
    public static final class Through {
        private final ClaimingOrNoEffect before;
        private final boolean claims;
        private final @Nullable ClaimVerb verb;
        private final @Nullable MetricDeclaration metric;

        private Through(
                ClaimingOrNoEffect before,
                boolean claims,
                @Nullable ClaimVerb verb,
                @Nullable MetricDeclaration metric) {
            this.before = before;
            this.claims = claims;
            this.verb = verb;
            this.metric = metric;
        }

        /**
         * Where it is said.
         *
         * @param place such as {@code release notes}
         * @return the sentence
         */
        public MessageDeclaration through(String place) {
            Sentence<Message> opened = Sentence.openingAt(before.before.site, asking -> told(asking, place));
            return new MessageDeclaration(before.words, claims ? opened.then(this::claimed) : opened);
        }

        private Message told(Asking asking, @Nullable String place) {
            Message sound = Message.of(NOT_SAID, NOT_SAID, NOT_SAID);
            Message to = asking.part(() -> Message.of(before.before.audience, NOT_SAID, NOT_SAID), sound);
            Message that = asking.part(() -> Message.of(NOT_SAID, before.words, NOT_SAID), sound);
            Message through = asking.part(() -> Message.of(NOT_SAID, NOT_SAID, place), sound);
            return Message.of(to.audience(), that.text(), through.place());
        }

        private Message claimed(Message message, Declaring in) {
            Optional<ImpactMetric> of = in.metric(metric);
            ClaimVerb said = verb;
            if (said == null) {
                throw Refused.value("verb of a message", null, "such as MOVED");
            }
            return of.map(it -> message.withClaim(said, it)).orElse(message);
        }
    }
}
