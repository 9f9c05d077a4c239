package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.Feature;
import org.missionled.model.Message;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A message ends with its feature. */
final class MessageOutlivesNoFeature {
    static final Rule<Message> RULE = Rule.of(
                    "message.feature-gone",
                    "No message is still said about a feature that people no longer have or never will.",
                    Subjects.ofEachFeature(
                            "messages about features that are retired or declined", MessageOutlivesNoFeature::gone),
                    MessageOutlivesNoFeature::breach)
            .in(RuleGroup.EVIDENCE_AND_CLAIMS)
            .because("Whoever follows the message finds nothing.");

    private MessageOutlivesNoFeature() {}

    private static void gone(FeatureAssessment assessed, Alignment alignment, Consumer<Subject<Message>> to) {
        Feature feature = assessed.feature();
        if (feature.lifecycle().isOverOn(alignment.asOf())) {
            for (Message message : feature.messages()) {
                to.accept(
                        Subject.of(feature.id(), message).withAspect(() -> message.audience() + "/" + message.place()));
            }
        }
    }

    private static Optional<Breach> breach(Subject<Message> subject, Alignment alignment) {

        Message message = subject.value();
        if (!message.isStandingOn(alignment.asOf())) {
            return Optional.empty();
        }
        return Optional.of(Breach.saying(
                        "{} is gone, and {} are still told of it through {}",
                        subject.element(),
                        message.audience(),
                        message.place())
                .fix("End the message with .until(\"a day\"), or take it out."));
    }
}
