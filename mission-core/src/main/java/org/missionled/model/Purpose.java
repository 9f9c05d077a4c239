package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What lies behind a mission's statement: for whom it is, the problem, the world if it succeeds, and until when. */
public final class Purpose {
    private static final Part<Problem> PROBLEM = Part.named("problem");
    private static final Part<List<String>> BENEFICIARIES = Part.named("beneficiaries");
    private static final Part<String> VISION = Part.named("vision");
    private static final Part<LocalDate> HORIZON = Part.named("horizon");

    /** Nobody said anything yet. */
    public static final Purpose NONE = new Purpose(Parts.NONE);

    private final Parts parts;

    private Purpose(Parts parts) {
        this.parts = parts;
    }

    /** {@return who benefits, in declaration order} */
    public List<String> beneficiaries() {
        return parts.all(BENEFICIARIES);
    }

    /**
     * A copy with one more group that benefits.
     *
     * @param group the people
     * @return the copy
     */
    public Purpose withBeneficiaries(@Nullable String group) {
        return new Purpose(parts.plus(BENEFICIARIES, Checked.text("group of people", group, "people who live alone")));
    }

    /** {@return what is wrong in the world, where it was said} */
    public Optional<Problem> problem() {
        return parts.find(PROBLEM);
    }

    /**
     * A copy that faces a problem.
     *
     * @param problem what is wrong in the world
     * @return the copy
     */
    public Purpose withProblem(Problem problem) {
        return new Purpose(parts.with(PROBLEM, problem));
    }

    /** {@return the world if the mission succeeds, where it was said} */
    public Optional<String> vision() {
        return parts.find(VISION);
    }

    /**
     * A copy with a vision.
     *
     * @param vision the world if the mission succeeds
     * @return the copy
     */
    public Purpose withVision(@Nullable String vision) {
        return new Purpose(parts.with(VISION, Checked.text("vision", vision, "a city in which nobody is alone")));
    }

    /** {@return the day until which the mission is pursued, where it was said} */
    public Optional<LocalDate> horizon() {
        return parts.find(HORIZON);
    }

    /**
     * A copy with a horizon.
     *
     * @param day until which the mission is pursued
     * @return the copy
     */
    public Purpose withHorizon(LocalDate day) {
        return new Purpose(parts.with(HORIZON, Checked.day("horizon of a mission", day)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Purpose that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "purpose " + parts;
    }
}
