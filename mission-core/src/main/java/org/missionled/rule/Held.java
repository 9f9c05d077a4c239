package org.missionled.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;

/** A rule set held against one alignment; each rule is examined when it is first asked for, and once. */
final class Held {
    private final RuleSet set;
    private final Alignment alignment;
    private final @Nullable Causes causes;
    private final Map<RuleId, Examination<?>> done = new HashMap<>();
    private final Map<RuleId, Rule<?>> rules = new HashMap<>();
    private final Set<RuleId> ran = new HashSet<>();
    private final List<Rule<?>> housekeeping;
    private @Nullable Set<ViolationKey> broken;

    /** Nobody asks why it is broken. */
    Held(RuleSet set, Alignment alignment) {
        this(set, alignment, null);
    }

    Held(RuleSet set, Alignment alignment, @Nullable Causes causes) {
        this.set = set;
        this.alignment = alignment;
        this.causes = causes;
        set.rules().forEach(rule -> rules.put(rule.id(), rule));
        set.rules().forEach(rule -> ran.add(rule.id()));
        this.housekeeping = set.waivers().isEmpty() && set.known().size() == 0 ? List.of() : Housekeeping.of(this);
        housekeeping.forEach(rule -> rules.put(rule.id(), rule));
    }

    Alignment alignment() {
        return alignment;
    }

    /** What made it broken, where somebody asks. */
    Optional<Causes> causes() {
        return Optional.ofNullable(causes);
    }

    /** The rules about the set's own waivers and known violations. */
    List<Rule<?>> housekeeping() {
        return housekeeping;
    }

    Examination<?> of(RuleId rule) {
        Examination<?> before = done.get(rule);
        if (before == null) {
            before = examined(rule(rule));
            done.put(rule, before);
        }
        return before;
    }

    /** A rule about features is examined with all others about features. */
    private Examination<?> examined(Rule<?> rule) {
        if (!rule.subjects().isOfEachFeature()) {
            return Examination.of(rule, this);
        }
        List<Rule<?>> together = rules.values().stream()
                .filter(one -> one.subjects().isOfEachFeature())
                .toList();
        for (Examination<?> one : Examination.together(together, this)) {
            done.put(one.rule().id(), one);
        }
        return Objects.requireNonNull(done.get(rule.id()));
    }

    Rule<?> rule(RuleId id) {
        return Objects.requireNonNull(rules.get(id));
    }

    /** The waiver that holds for what a rule finds, where there is one. */
    Optional<Waiver> waiver(Rule<?> rule, Subject<?> subject) {
        if (set.waivers().isEmpty() || Housekeeping.IDS.contains(rule.id())) {
            return Optional.empty();
        }
        return set.waivers().stream()
                .filter(waiver -> waiver.holdsOn(alignment.asOf())
                        && waiver.isFor(
                                rule, subject, alignment.mission().stewardship().past()))
                .findFirst();
    }

    /** The waivers of rules that are part of the set: of others nobody can say whether they are used. */
    Stream<Waiver> judgedWaivers() {
        return set.waivers().stream().filter(waiver -> rules.containsKey(waiver.rule()));
    }

    boolean isUsed(Waiver waiver) {
        return of(waiver.rule()).broken().stream()
                .anyMatch(one -> waiver.isFor(
                        rule(waiver.rule()),
                        one.subject(),
                        alignment.mission().stewardship().past()));
    }

    KnownViolations known() {
        return set.known();
    }

    /** The known violations whose rules are part of the set. */
    Stream<ViolationKey> judgedKnown() {
        return set.known().entries().keySet().stream().filter(this::isOfARuleThatRan);
    }

    boolean isOfARuleThatRan(ViolationKey key) {
        return ran.contains(key.rule());
    }

    boolean isStillBroken(ViolationKey key) {
        Set<ViolationKey> all = broken;
        if (all == null) {
            all = new HashSet<>();
            for (Rule<?> rule : set.rules()) {
                for (Examination.Broken<?> one : of(rule.id()).broken()) {
                    all.addAll(Violation.keys(
                            rule,
                            one.subject(),
                            alignment.mission().stewardship().past()));
                }
            }
            broken = all;
        }
        return all.contains(key);
    }

    /** The known violations that nothing breaks any more, in order. */
    List<ViolationKey> fixed() {
        return judgedKnown().filter(key -> !isStillBroken(key)).toList();
    }
}
