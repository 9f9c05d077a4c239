package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.FlagAssessment;
import org.missionled.alignment.FlagsFound;
import org.missionled.alignment.FoundFlag;
import org.missionled.measurement.LiveFlag;

/**
 * The flags that live systems have.
 *
 * @param looks where somebody looked
 * @param later how many looks are of days after the report and not counted
 * @param declared the flags of features, each with what was found of it
 * @param undeclared those that no feature stands behind
 */
public record LiveFlagsView(
        List<LookView> looks, int later, List<DeclaredView> declared, List<UndeclaredView> undeclared) {
    /** Copies the lists. */
    public LiveFlagsView {
        looks = List.copyOf(looks);
        declared = List.copyOf(declared);
        undeclared = List.copyOf(undeclared);
    }

    /**
     * A look at a live system.
     *
     * @param source at which
     * @param readOn when
     * @param flags how many flags it had
     */
    public record LookView(String source, LocalDate readOn, int flags) {}

    /**
     * A flag of a feature.
     *
     * @param feature which is behind it
     * @param key its name in the code
     * @param found where it is; nowhere where that is empty
     */
    public record DeclaredView(Named feature, String key, List<FoundView> found) {
        /** Copies the list. */
        public DeclaredView {
            found = List.copyOf(found);
        }

        private static DeclaredView of(FlagAssessment flag, Seen seen) {
            return new DeclaredView(
                    seen.named(flag.feature()),
                    flag.flag().key(),
                    flag.found().stream().map(FoundView::of).toList());
        }
    }

    /**
     * A flag that no feature stands behind.
     *
     * @param key its name in the code
     * @param found where it is
     */
    public record UndeclaredView(String key, List<FoundView> found) {
        /** Copies the list. */
        public UndeclaredView {
            found = List.copyOf(found);
        }
    }

    /** Whether a flag is on. */
    public enum State {
        /** For nobody. */
        OFF,
        /** For everybody. */
        ON_FOR_EVERYBODY,
        /** For a share of the people, or nobody says for how many. */
        ON,
        /** Nobody says whether it is. */
        NOT_KNOWN
    }

    /**
     * A flag in a live system.
     *
     * @param source in which
     * @param state whether it is on
     * @param share for which share of the people it is, where that is said and is some of them
     * @param words both in words, such as {@code on for 25 %}
     * @param changed when it was last changed
     * @param owner who looks after it there
     */
    public record FoundView(
            String source,
            State state,
            Optional<Amount> share,
            String words,
            Optional<LocalDate> changed,
            Optional<String> owner) {

        private static FoundView of(FoundFlag found) {
            LiveFlag flag = found.flag();
            State state = state(flag);
            Optional<Amount> share =
                    state == State.ON || state == State.NOT_KNOWN ? Amount.share(flag.share()) : Optional.empty();
            return new FoundView(found.source(), state, share, words(state, share), flag.changed(), flag.owner());
        }

        private static State state(LiveFlag flag) {
            if (flag.isOff()) {
                return State.OFF;
            }
            if (flag.isFullyOn()) {
                return State.ON_FOR_EVERYBODY;
            }
            return flag.enabled().isPresent() ? State.ON : State.NOT_KNOWN;
        }

        private static String words(State state, Optional<Amount> share) {
            String some = share.map(part -> " for " + part.shown()).orElse("");
            return switch (state) {
                case OFF -> "off";
                case ON_FOR_EVERYBODY -> "on for everybody";
                case ON -> "on" + some;
                case NOT_KNOWN -> "state not known" + some;
            };
        }
    }

    /** {@return how many flags of features were found} */
    public int found() {
        return (int) declared.stream().filter(one -> !one.found().isEmpty()).count();
    }

    /** {@return whether anybody looked} */
    public boolean isLookedAt() {
        return !looks.isEmpty() || later > 0;
    }

    static LiveFlagsView of(Seen seen) {
        FlagsFound flags = seen.alignment().flags();
        return new LiveFlagsView(
                flags.looks().stream()
                        .map(look -> new LookView(
                                look.source(), look.readOn(), look.flags().size()))
                        .toList(),
                flags.later(),
                flags.looks().isEmpty()
                        ? List.of()
                        : flags.declared().stream()
                                .map(flag -> DeclaredView.of(flag, seen))
                                .toList(),
                flags.undeclared().entrySet().stream()
                        .map(flag -> new UndeclaredView(
                                flag.getKey(),
                                flag.getValue().stream().map(FoundView::of).toList()))
                        .toList());
    }
}
