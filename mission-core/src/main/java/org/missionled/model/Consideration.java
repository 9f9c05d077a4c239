package org.missionled.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/**
 * The answer to one ethical question about a feature: a concern and what is done about it, or why there is no concern.
 */
public final class Consideration {
    private static final Part<ConsiderationKind> KIND = Part.named("kind");
    private static final Part<String> CONCERN = Part.named("concern");
    private static final Part<String> MITIGATION = Part.named("mitigated by");
    private static final Part<String> UNMITIGATED = Part.named("not mitigated because");
    private static final Part<ImpactMetric> GUARDED = Part.named("guarded by");
    private static final Part<String> NOTHING = Part.named("nothing because");

    private final Parts parts;

    private Consideration(Parts parts) {
        this.parts = parts;
    }

    private static Parts of(ConsiderationKind kind) {
        return Parts.NONE.with(KIND, Checked.present("ethical question", kind, "PRIVACY"));
    }

    private static String concern(@Nullable String said) {
        return Checked.text("concern", said, "somebody at home could read the answers");
    }

    /**
     * A concern and what is done about it.
     *
     * @param kind the question
     * @param concern what may go wrong, and for whom
     * @param mitigation what is done about it
     * @return the answer
     * @throws Refused if a text is blank
     */
    public static Consideration mitigated(
            ConsiderationKind kind, @Nullable String concern, @Nullable String mitigation) {
        return new Consideration(of(kind).with(CONCERN, concern(concern))
                .with(MITIGATION, Checked.text("mitigation", mitigation, "answers never leave the phone")));
    }

    /**
     * A concern about which nothing is done.
     *
     * @param kind the question
     * @param concern what may go wrong, and for whom
     * @param reason why nothing is done about it
     * @return the answer
     * @throws Refused if a text is blank
     */
    public static Consideration unmitigated(ConsiderationKind kind, @Nullable String concern, @Nullable String reason) {
        return new Consideration(of(kind).with(CONCERN, concern(concern))
                .with(UNMITIGATED, Checked.text("reason for no mitigation", reason, "it is being built until May")));
    }

    /**
     * No concern.
     *
     * @param kind the question
     * @param reason why there is none
     * @return the answer
     * @throws Refused if the reason is blank
     */
    public static Consideration nothing(ConsiderationKind kind, @Nullable String reason) {
        return new Consideration(of(kind).with(
                        NOTHING, Checked.text("reason for no concern", reason, "it shows nothing about a person")));
    }

    /** {@return the question} */
    public ConsiderationKind kind() {
        return parts.get(KIND);
    }

    /** {@return what may go wrong, where anything may} */
    public Optional<String> concern() {
        return parts.find(CONCERN);
    }

    /** {@return what is done about the concern, where anything is} */
    public Optional<String> mitigation() {
        return parts.find(MITIGATION);
    }

    /** {@return why nothing is done about the concern, where nothing is} */
    public Optional<String> unmitigatedBecause() {
        return parts.find(UNMITIGATED);
    }

    /** {@return why there is no concern, where there is none} */
    public Optional<String> nothingBecause() {
        return parts.find(NOTHING);
    }

    /** {@return the metric whose guardrail would show that the concern comes true, where it was said} */
    public Optional<ImpactMetric> guarded() {
        return parts.find(GUARDED);
    }

    /**
     * A copy tied to a guardrail.
     *
     * @param metric the metric that is guarded, by the feature or by its mission
     * @return the copy
     * @throws Refused if there is no concern
     */
    public Consideration withGuarded(ImpactMetric metric) {
        if (concern().isEmpty()) {
            throw Refused.because(
                    kind().words() + " is guarded by " + metric.id().local() + " although there is no concern",
                    "say what may go wrong, or leave the guardrail out");
        }
        return new Consideration(parts.with(GUARDED, metric));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consideration that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return kind().words();
    }
}
