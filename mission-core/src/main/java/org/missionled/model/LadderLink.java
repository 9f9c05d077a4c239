package org.missionled.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** A mission's reasoned link to a mission above it. */
public final class LadderLink {
    private static final Part<Mission> ABOVE = Part.named("above");
    private static final Part<String> BECAUSE = Part.named("because");
    private static final Part<String> ASSUMING = Part.named("assuming");
    private static final Part<List<Evidence>> EVIDENCE = Part.named("evidence");

    private final Parts parts;

    private LadderLink(Parts parts) {
        this.parts = parts;
    }

    /**
     * A link with its reason.
     *
     * @param above the mission that is contributed to
     * @param because the mechanism by which it is
     * @return the link
     * @throws Refused if the reason is blank
     */
    public static LadderLink of(Mission above, @Nullable String because) {
        return new LadderLink(Parts.NONE
                .with(ABOVE, above)
                .with(
                        BECAUSE,
                        Checked.text(
                                "reason of a ladder link", because, "well-being is the city's own headline measure")));
    }

    /** {@return the mission that is contributed to} */
    public Mission above() {
        return parts.get(ABOVE);
    }

    /** {@return the mechanism} */
    public String because() {
        return parts.get(BECAUSE);
    }

    /** {@return what must hold for the mechanism to work, where it was said} */
    public Optional<String> assuming() {
        return parts.find(ASSUMING);
    }

    /**
     * A copy with an assumption.
     *
     * @param assumption what must hold for the mechanism to work
     * @return the copy
     */
    public LadderLink withAssuming(@Nullable String assumption) {
        return new LadderLink(parts.with(ASSUMING, Checked.text("assumption", assumption, "members live in the city")));
    }

    /** {@return what supports it, in declaration order} */
    public List<Evidence> evidence() {
        return parts.all(EVIDENCE);
    }

    /**
     * A copy with one more piece of evidence.
     *
     * @param evidence what supports it; a finding counts where it names the metric it is about
     * @return the copy
     */
    public LadderLink withEvidence(Evidence evidence) {
        return new LadderLink(parts.plus(EVIDENCE, evidence));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LadderLink that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "to " + above().id();
    }
}
