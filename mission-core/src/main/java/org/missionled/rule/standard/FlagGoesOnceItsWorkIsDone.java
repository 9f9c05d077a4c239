package org.missionled.rule.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.ElementId;
import org.missionled.model.RemovalCondition;
import org.missionled.rule.Breach;
import org.missionled.rule.Rule;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.Subject;
import org.missionled.rule.Subjects;

/** A flag is removed once what it waited for has happened. */
final class FlagGoesOnceItsWorkIsDone {
    static final Rule<FlagGoesOnceItsWorkIsDone.Removal> RULE = Rule.of(
                    "flag.removal.due",
                    "No flag is still there once what it waited for has happened.",
                    removals(),
                    FlagGoesOnceItsWorkIsDone::breach)
            .in(RuleGroup.FLAGS)
            .because("What was agreed for this day is easily put off on this day.")
            .restingOnFacts(true);

    private FlagGoesOnceItsWorkIsDone() {}

    /** A flag and what must happen before it is removed. */
    record Removal(Flags.Declared flag, RemovalCondition condition) {
        List<Verdict> verdicts(Alignment alignment) {
            ElementId metric = condition.metric().id();
            return condition.when() == RemovalCondition.When.BREACHED
                    ? alignment.guardrailsOn(metric).stream()
                            .map(GuardrailAssessment::verdict)
                            .toList()
                    : alignment.measuresBy(metric).stream()
                            .map(MeasureAssessment::verdict)
                            .toList();
        }
    }

    static Subjects<Removal> removals() {
        return Flags.each("removal conditions of flags", FlagGoesOnceItsWorkIsDone::removals);
    }

    private static void removals(Flags.Declared flag, Consumer<Subject<Removal>> to) {
        for (RemovalCondition condition : flag.flag().removalConditions()) {
            to.accept(Subject.of(flag.feature().id(), new Removal(flag, condition))
                    .withAspect(() -> flag.flag().key() + "/"
                            + condition.metric().id().name() + "/" + Resting.aspect(condition.when())));
        }
    }

    static boolean isMet(RemovalCondition.When when, Verdict verdict) {
        return switch (when) {
            case REACHED ->
                verdict == Verdict.REACHED || verdict == Verdict.ACHIEVED || verdict == Verdict.ACHIEVED_LATE;
            case WORSENING -> verdict == Verdict.MOVING_AWAY || verdict == Verdict.WORSENING;
            case BREACHED -> verdict == Verdict.BREACHED;
        };
    }

    private static Optional<Breach> breach(Subject<FlagGoesOnceItsWorkIsDone.Removal> subject, Alignment alignment) {

        RemovalCondition condition = subject.value().condition();
        return subject.value().verdicts(alignment).stream()
                .filter(verdict -> isMet(condition.when(), verdict))
                .findFirst()
                .map(verdict -> Breach.saying(
                                "{}, which was to go once {} {}, and it is {}",
                                subject.value().flag().words(),
                                condition.metric(),
                                condition.when().words(),
                                verdict.words())
                        .fix(
                                condition.when() == RemovalCondition.When.REACHED
                                        ? "Give the feature to everybody and remove the flag."
                                        : "Take the feature back with its flag, or say what else is to be done."));
    }
}
