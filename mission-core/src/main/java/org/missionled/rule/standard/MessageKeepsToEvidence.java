package org.missionled.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Message;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A message says no more than the evidence for its claim allows. */
final class MessageKeepsToEvidence {
    static final Rule<MessageKeepsToEvidence.Said> RULE = Rule.of(
                    "message.overclaimed",
                    "No message says more of a metric than the evidence for the claim allows.",
                    standing(),
                    MessageKeepsToEvidence::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("What is said in public is believed; it must be true, and stay true.")
            .withSeverity(Severity.ERROR);

    private MessageKeepsToEvidence() {}

    /** A message about a feature, with what may be said of that. */
    record Said(FeatureAssessment feature, Message message) {
        List<ClaimAssessment> claims() {
            return feature.claims().stream()
                    .filter(claim -> message.claim()
                            .filter(said -> said.metric()
                                    .id()
                                    .equals(claim.claim().metric().id()))
                            .isPresent())
                    .toList();
        }
    }

    static Subjects<Said> standing() {
        return Resting.ongoing("messages that claim an effect", MessageKeepsToEvidence::standing);
    }

    private static void standing(FeatureAssessment feature, Alignment alignment, Consumer<Subject<Said>> to) {
        for (Message message : feature.feature().messages()) {
            if (message.claim().isPresent() && message.isStandingOn(alignment.asOf())) {
                to.accept(Subject.of(feature.feature().id(), new Said(feature, message))
                        .withAspect(() -> message.audience() + "/" + message.place()));
            }
        }
    }

    private static Optional<Breach> breach(Subject<MessageKeepsToEvidence.Said> subject, Alignment alignment) {

        Message message = subject.value().message();
        ClaimVerb verb = message.claim().orElseThrow().verb();
        return subject.value().claims().stream()
                .filter(claim -> !claim.allows(verb))
                .findFirst()
                .map(claim -> Breach.saying(
                                "{} tells {} through {} that it \"{}\" {}; what is known allows no more than \"{}\"",
                                subject.element(),
                                message.audience(),
                                message.place(),
                                verb.words(),
                                claim.claim().metric(),
                                claim.strongest().words())
                        .fix(
                                "Change the words and say .claiming({}, ...), or end the message with .until(\"a day\").",
                                claim.strongest()));
    }
}
