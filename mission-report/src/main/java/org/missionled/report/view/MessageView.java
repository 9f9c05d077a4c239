package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Message;

/**
 * Something that is said of a feature.
 *
 * @param feature of which
 * @param text the words
 * @param audience to whom
 * @param place through what
 * @param from from when
 * @param until until when
 * @param state whether it may be said
 * @param metric of which metric it speaks, where it claims an effect
 * @param says how strongly it speaks of that
 * @param allowed the most that may be said, where it says too much
 */
public record MessageView(
        Named feature,
        String text,
        String audience,
        String place,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        State state,
        Optional<Named> metric,
        Optional<ClaimVerb> says,
        Optional<ClaimVerb> allowed) {

    /** Whether a message may be said. */
    public enum State {
        /** It is not said any more. */
        ENDED("no longer said"),
        /** Its feature is retired or declined, and it is still said. */
        FEATURE_GONE("its feature is gone"),
        /** It claims no effect. */
        CLAIMS_NO_EFFECT("claims no effect"),
        /** It speaks of an effect that the feature does not claim. */
        NOT_CLAIMED("not claimed"),
        /** It says more than the evidence allows. */
        SAYS_TOO_MUCH("says too much"),
        /** The evidence allows it. */
        MAY_BE_SAID("may be said");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** {@return in a few words} */
        public String words() {
            return words;
        }
    }

    static List<MessageView> all(Seen seen) {
        return seen.alignment().features().stream()
                .flatMap(feature -> feature.feature().messages().stream().map(one -> of(feature, one, seen)))
                .toList();
    }

    private static MessageView of(FeatureAssessment feature, Message message, Seen seen) {
        State state = state(feature, message, seen.asOf());
        return new MessageView(
                seen.named(feature.feature()),
                message.text(),
                message.audience(),
                message.place(),
                message.from(),
                message.until(),
                state,
                message.claim()
                        .map(said -> Named.of(said.metric().id(), said.metric().meaning())),
                message.claim().map(Message.Claimed::verb),
                state == State.SAYS_TOO_MUCH ? message.claim().flatMap(said -> most(feature, said)) : Optional.empty());
    }

    private static State state(FeatureAssessment feature, Message message, LocalDate asOf) {
        if (!message.isStandingOn(asOf)) {
            return State.ENDED;
        }
        if (feature.feature().lifecycle().isOverOn(asOf)) {
            return State.FEATURE_GONE;
        }
        return message.claim().map(said -> state(feature, said)).orElse(State.CLAIMS_NO_EFFECT);
    }

    private static State state(FeatureAssessment feature, Message.Claimed said) {
        if (on(feature, said).isEmpty()) {
            return State.NOT_CLAIMED;
        }
        return most(feature, said).isPresent() ? State.SAYS_TOO_MUCH : State.MAY_BE_SAID;
    }

    private static List<ClaimAssessment> on(FeatureAssessment feature, Message.Claimed said) {
        return feature.claims().stream()
                .filter(claim ->
                        claim.claim().metric().id().equals(said.metric().id()))
                .toList();
    }

    private static Optional<ClaimVerb> most(FeatureAssessment feature, Message.Claimed said) {
        return on(feature, said).stream()
                .filter(claim -> !claim.allows(said.verb()))
                .findFirst()
                .map(ClaimAssessment::strongest);
    }
}
