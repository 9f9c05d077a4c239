package org.missionled.rule.standard;

import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.Consideration;
import org.missionled.rule.Breach;
import org.missionled.rule.Gate;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Severity;
import org.missionled.rule.Subject;

/** Something is done about what may go wrong. */
final class ConcernIsMitigated {
    static final Rule<Consideration> RULE = Rule.of(
                    "consideration.unmitigated",
                    "Something is done about every concern about a feature that people have.",
                    Resting.behind(
                            Gate.LAUNCH, "concerns about features that people have", ConcernIsMitigated::concerns),
                    ConcernIsMitigated::breach)
            .in(RuleGroup.HARM_AND_ETHICS)
            .because("Owning to a concern is honest; it does not make anybody safer.")
            .withSeverity(Severity.NOTE);

    private ConcernIsMitigated() {}

    private static void concerns(FeatureAssessment feature, Alignment alignment, Consumer<Subject<Consideration>> to) {
        Resting.eachConcern(feature.feature(), said -> said.concern().isPresent(), to);
    }

    private static Optional<Breach> breach(Subject<Consideration> subject, Alignment alignment) {

        return subject.value()
                .unmitigatedBecause()
                .map(reason -> Breach.saying(
                                "{} has a concern of {} about which nothing is done: {}",
                                subject.element(),
                                subject.value().kind().words(),
                                subject.value().concern().orElse(""))
                        .fix("Say what is done with .mitigatedBy(\"...\") once something is."));
    }
}
