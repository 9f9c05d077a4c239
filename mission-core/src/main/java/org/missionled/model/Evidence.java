package org.missionled.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Parts.Part;

/** What supports a claim: a study of some grade, the people and the metric it is really about, and what it found. */
public final class Evidence {
    private static final Part<EvidenceGrade> GRADE = Part.named("grade");
    private static final Part<String> REFERENCE = Part.named("reference");
    private static final Part<String> POPULATION = Part.named("population");
    private static final Part<ImpactMetric> METRIC = Part.named("metric");
    private static final Part<LocalDate> DAY = Part.named("day");
    private static final Part<Finding> FINDING = Part.named("finding");
    private static final Part<String> OTHERS = Part.named("other people");
    private static final Part<List<Weakness>> WEAKNESSES = Part.named("weaknesses");
    private static final Part<LocalDate> VALID_UNTIL = Part.named("valid until");

    private final Parts parts;

    private Evidence(Parts parts) {
        this.parts = parts;
    }

    /**
     * Evidence without a finding yet.
     *
     * @param grade how far it can carry a claim
     * @param reference where to read it, such as {@code EXP-114} or an address
     * @param population whom it is about, such as {@code 2,400 members}
     * @return the evidence
     * @throws Refused if a text is blank
     */
    public static Evidence of(EvidenceGrade grade, @Nullable String reference, @Nullable String population) {
        return new Evidence(Parts.NONE
                .with(GRADE, grade)
                .with(REFERENCE, Checked.text("reference to evidence", reference, "EXP-114"))
                .with(POPULATION, Checked.text("population", population, "2,400 members")));
    }

    /** {@return how far it could carry a claim about its own metric} */
    public EvidenceGrade grade() {
        return parts.get(GRADE);
    }

    /** {@return where to read it} */
    public String reference() {
        return parts.get(REFERENCE);
    }

    /** {@return whom it is about} */
    public String population() {
        return parts.get(POPULATION);
    }

    /** {@return the metric it is about, where that is not the metric of the claim it stands under} */
    public Optional<ImpactMetric> otherMetric() {
        return parts.find(METRIC);
    }

    /**
     * A copy about another metric than the claim's; it counts as a hypothesis there.
     *
     * @param metric the metric that was really studied
     * @return the copy
     */
    public Evidence withOtherMetric(ImpactMetric metric) {
        return new Evidence(parts.with(METRIC, metric));
    }

    /** {@return the day it was completed, where it was said} */
    public Optional<LocalDate> day() {
        return parts.find(DAY);
    }

    /**
     * A copy with a day.
     *
     * @param day when it was completed
     * @return the copy
     */
    public Evidence withDay(LocalDate day) {
        return new Evidence(parts.with(DAY, Checked.day("day of evidence", day)));
    }

    /** {@return what it found, where it has found something} */
    public Optional<Finding> finding() {
        return parts.find(FINDING);
    }

    /**
     * A copy with a finding.
     *
     * @param finding what it found
     * @return the copy
     */
    public Evidence withFinding(Finding finding) {
        return new Evidence(parts.with(FINDING, finding));
    }

    /** {@return the people it is about, where they are not those of the claim it stands under} */
    public Optional<String> otherPeople() {
        return parts.find(OTHERS);
    }

    /**
     * A copy about other people than the claim's; it counts as a hypothesis there.
     *
     * @param people who was really studied
     * @return the copy
     */
    public Evidence withOtherPeople(@Nullable String people) {
        return new Evidence(
                parts.with(OTHERS, Checked.text("group of other people", people, "pilot schools in Sweden")));
    }

    /** {@return what makes it worth less than its kind promises, each once, in declaration order} */
    public List<Weakness> weaknesses() {
        return parts.all(WEAKNESSES);
    }

    /**
     * A copy with one more weakness; one that is known already changes nothing.
     *
     * @param weakness costs one grade
     * @return the copy
     */
    public Evidence withWeakness(@Nullable Weakness weakness) {
        Weakness known = Checked.present("weakness", weakness, "ATTRITION");
        return weaknesses().contains(known) ? this : new Evidence(parts.plus(WEAKNESSES, known));
    }

    /**
     * How far it can carry a claim about its own metric and people: its grade less one for each weakness, never below
     * {@link EvidenceGrade#HYPOTHESIS}. An experiment that people dropped out of counts as a comparison; one that was
     * also read before its end as data from before and after.
     *
     * @return at most {@link #grade()}
     */
    public EvidenceGrade gradeThatCounts() {
        return grade().lowered(weaknesses().size());
    }

    /** {@return the last day on which it holds, where it was said} */
    public Optional<LocalDate> validUntil() {
        return parts.find(VALID_UNTIL);
    }

    /**
     * A copy that holds until a day.
     *
     * @param day the last day on which it supports anything
     * @return the copy
     */
    public Evidence withValidUntil(LocalDate day) {
        return new Evidence(parts.with(VALID_UNTIL, Checked.day("last day on which evidence is valid", day)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Evidence that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return grade() + " " + reference();
    }
}
