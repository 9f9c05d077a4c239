package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.alignment.AnyMission;
import org.missionled.rule.standard.StandardRules;

/** What holds of waivers and known violations, whatever the mission, the facts and the day. */
class ToleranceProperties {
    private static final RuleSet RULES = StandardRules.ruleSet();

    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    private static Set<ViolationKey> keys(List<Violation> violations) {
        return violations.stream().map(Violation::key).collect(Collectors.toSet());
    }

    private static Waiver waiverOf(Violation violation) {
        Waiver.Because waiver = Waiver.of(violation.rule(), violation.element());
        return (violation.aspect().isEmpty() ? waiver : waiver.onlyFor(violation.aspect()))
                .because("for the sake of the law")
                .allowedBy("the custodian")
                .until("9999-12-31");
    }

    @Property
    void whatIsRecordedIsGreenWhenCheckedAgain(@ForAll("missions") AnyMission any) {
        Inspection first = RULES.inspect(any.alignment());
        KnownViolations known = KnownViolations.none().recorded(first);
        Inspection again = RULES.knowing(known).inspect(any.alignment());

        Set<ViolationKey> open = keys(first.violations());
        open.removeAll(known.entries().keySet());
        assertThat(keys(again.violations())).isEqualTo(open);
        assertThat(keys(again.known())).isEqualTo(known.entries().keySet());
        assertThat(known.pruned(again)).isEqualTo(known);
    }

    @Property
    void waivingMovesAViolationAndChangesNothingElse(@ForAll("missions") AnyMission any) {
        Inspection first = RULES.inspect(any.alignment());
        for (Violation violation : first.violations()) {
            Inspection waived = RULES.waiving(waiverOf(violation)).inspect(any.alignment());

            if (any.asOf().getYear() > 9999) {
                continue;
            }
            assertThat(keys(waived.waived())).contains(violation.key());
            assertThat(waived.waived())
                    .allMatch(one ->
                            one.rule().equals(violation.rule()) && one.element().equals(violation.element()));
            Set<ViolationKey> all = new HashSet<>(keys(waived.waived()));
            all.addAll(keys(waived.violations()));
            assertThat(all).isEqualTo(keys(first.violations()));
            assertThat(waived.waived())
                    .allSatisfy(one -> assertThat(first.violations())
                            .filteredOn(one::equals)
                            .allMatch(before -> before.cause() == one.cause() && before.severity() == one.severity()));
        }
    }

    @Property
    void adoptingNeverHidesWhatIsNew(@ForAll("missions") AnyMission any, @ForAll("missions") AnyMission other) {
        KnownViolations known = KnownViolations.none().recorded(RULES.inspect(other.alignment()));
        Inspection inspection = RULES.knowing(known).inspect(any.alignment());

        Set<ViolationKey> mustBeOpen = keys(RULES.inspect(any.alignment()).violations());
        mustBeOpen.removeAll(known.entries().keySet());
        assertThat(keys(inspection.violations())).containsAll(mustBeOpen);
    }

    /** A waiver that no longer holds is one that was taken back. */
    @Property
    void waivingAndTakingTheWaiverBackIsAsIfNothingHadBeenWaived(@ForAll("missions") AnyMission any) {
        Inspection first = RULES.inspect(any.alignment());
        for (Violation violation : first.violations()) {
            RuleSet waiving = RULES.waiving(Waiver.of(violation.rule(), violation.element())
                    .because("for the sake of the law")
                    .allowedBy("the custodian")
                    .until("0001-01-01"));
            if (any.asOf().getYear() < 2) {
                continue;
            }
            Inspection after = waiving.inspect(any.alignment());

            assertThat(after.waived()).isEmpty();
            assertThat(after.violations().stream()
                            .filter(one -> !Housekeeping.IDS.contains(one.rule().id()))
                            .map(Violation::toString)
                            .toList())
                    .isEqualTo(
                            first.violations().stream().map(Violation::toString).toList());
        }
    }
}
