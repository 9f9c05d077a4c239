package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.AnyMission;
import org.missionled.rule.standard.StandardRules;

/** Every standard rule, its opposite, and the opposite of that. */
class OppositeProperties {
    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    private static <S> void holdsOf(Rule<S> rule, Alignment alignment) {
        Condition<S> not = Condition.not(
                rule.condition(), value -> Breach.saying("it is so").fix("Undo it."));
        Condition<S> again =
                Condition.not(not, value -> Breach.saying("it is not so").fix("Do it."));
        List<Subject<S>> subjects = rule.subjects().in(alignment);

        for (Subject<S> subject : subjects) {
            boolean broken = rule.condition().breach(subject, alignment).isPresent();
            assertThat(not.breach(subject, alignment).isPresent())
                    .as("%s of %s", rule, subject)
                    .isNotEqualTo(broken);
            assertThat(again.breach(subject, alignment).map(Breach::toString))
                    .as("%s of %s", rule, subject)
                    .isEqualTo(rule.condition().breach(subject, alignment).map(Breach::toString));
        }
        RuleResult opposite = RuleSet.of(List.of(Rule.of("law.opposite", "The opposite.", rule.subjects(), not)))
                .inspect(alignment)
                .results()
                .get(2);
        assertThat(opposite.examined()).isEqualTo(subjects.size());
    }

    @Property(tries = 200)
    void notNotIsTheSameAndNotBreaksExactlyTheRest(@ForAll("missions") AnyMission any) {
        StandardRules.ruleSet().rules().forEach(rule -> holdsOf(rule, any.alignment()));
    }
}
