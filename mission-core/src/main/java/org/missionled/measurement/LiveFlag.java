package org.missionled.measurement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.Refused;

/**
 * A feature flag as it was found in a live system. Only its key is certain; what the system does not say is not known.
 *
 * <pre>{@code
 * LiveFlag found = LiveFlag.of("wellness.check-in").withEnabled(true).withShare(0.25);
 * }</pre>
 */
public final class LiveFlag {
    private final String key;
    private final @Nullable FlagKind kind;
    private final @Nullable String owner;
    private final @Nullable LocalDate changed;
    private final @Nullable Boolean enabled;
    private final @Nullable Double share;
    private final @Nullable String reference;
    private final String origin;

    private LiveFlag(
            String key,
            @Nullable FlagKind kind,
            @Nullable String owner,
            @Nullable LocalDate changed,
            @Nullable Boolean enabled,
            @Nullable Double share,
            @Nullable String reference,
            String origin) {
        this.key = key;
        this.kind = kind;
        this.owner = owner;
        this.changed = changed;
        this.enabled = enabled;
        this.share = share;
        this.reference = reference;
        this.origin = origin;
    }

    /**
     * A flag of which only the key is known.
     *
     * @param key its key in the flag system, without white space
     * @return the flag
     * @throws Refused if that is no key
     */
    public static LiveFlag of(@Nullable String key) {
        String checked = Flag.of(FlagKind.RELEASE, key).key();
        return new LiveFlag(checked, null, null, null, null, null, null, "");
    }

    /**
     * A copy with a kind.
     *
     * @param why why it exists, as the system says
     * @return the copy
     */
    public LiveFlag withKind(FlagKind why) {
        return new LiveFlag(key, why, owner, changed, enabled, share, reference, origin);
    }

    /**
     * A copy with an owner.
     *
     * @param who who looks after it, as the system says
     * @return the copy
     */
    public LiveFlag withOwner(String who) {
        return new LiveFlag(key, kind, who, changed, enabled, share, reference, origin);
    }

    /**
     * A copy with the day on which it was last changed.
     *
     * @param day the day of its creation, where it was never changed since
     * @return the copy
     */
    public LiveFlag withChangedOn(LocalDate day) {
        return new LiveFlag(key, kind, owner, day, enabled, share, reference, origin);
    }

    /**
     * A copy that is switched on or off.
     *
     * @param on whether it is switched on for anybody
     * @return the copy
     */
    public LiveFlag withEnabled(boolean on) {
        return new LiveFlag(key, kind, owner, changed, on, share, reference, origin);
    }

    /**
     * A copy with the share of the people for whom it is on while it is enabled.
     *
     * @param people from 0 to 1
     * @return the copy
     * @throws Refused if it is not from 0 to 1
     */
    public LiveFlag withShare(double people) {
        if (!(people >= 0 && people <= 1)) {
            throw Refused.value("rollout share of " + key, people, "from 0 to 1, such as 0.25");
        }
        return new LiveFlag(key, kind, owner, changed, enabled, people == 0 ? 0.0 : people, reference, origin);
    }

    /**
     * A copy that says where to read about it.
     *
     * @param place such as the address of the issue of its rollout
     * @return the copy
     */
    public LiveFlag withReference(String place) {
        return new LiveFlag(key, kind, owner, changed, enabled, share, place, origin);
    }

    /**
     * A copy that says where it was read.
     *
     * @param place such as {@code flags.json:17}
     * @return the copy
     */
    public LiveFlag withOrigin(String place) {
        return new LiveFlag(key, kind, owner, changed, enabled, share, reference, place);
    }

    /** {@return its key in the flag system} */
    public String key() {
        return key;
    }

    /** {@return why it exists, where the system says so} */
    public Optional<FlagKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** {@return who looks after it, where the system says so} */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /** {@return the day of its last change, where the system says so} */
    public Optional<LocalDate> changed() {
        return Optional.ofNullable(changed);
    }

    /** {@return whether it is switched on for anybody, where the system says so} */
    public Optional<Boolean> enabled() {
        return Optional.ofNullable(enabled);
    }

    /** {@return the share of the people for whom it is on while it is enabled, from 0 to 1, where that is known} */
    public OptionalDouble share() {
        return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /** {@return where to read about it, where the system says so} */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** {@return where it was read, such as {@code flags.json:17}; empty where nobody said} */
    public String origin() {
        return origin;
    }

    /** {@return whether it is known to be on for nobody} */
    public boolean isOff() {
        return Objects.equals(enabled, false) || Objects.equals(share, 0.0);
    }

    /** {@return whether it is known to be on for everybody} */
    public boolean isFullyOn() {
        return Objects.equals(enabled, true) && Objects.equals(share, 1.0);
    }

    /** Whether the same is said of the same key, wherever it was read. */
    boolean saysTheSameAs(LiveFlag other) {
        return equals(other.withOrigin(origin));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LiveFlag that
                && key.equals(that.key)
                && kind == that.kind
                && Objects.equals(owner, that.owner)
                && Objects.equals(changed, that.changed)
                && Objects.equals(enabled, that.enabled)
                && Objects.equals(share, that.share)
                && Objects.equals(reference, that.reference)
                && origin.equals(that.origin);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
