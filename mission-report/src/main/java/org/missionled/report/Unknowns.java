package org.missionled.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.ClaimAssessment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.EvidenceGrade;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleResult;

/** Gathers what is not known, kind by kind; nothing here can be switched off. */
final class Unknowns {
    private final Alignment alignment;
    private final Inspection inspection;
    private final Titles titles;
    private final List<Unknown> found = new ArrayList<>();

    private Unknowns(Inspection inspection, Titles titles) {
        this.inspection = inspection;
        this.alignment = inspection.alignment();
        this.titles = titles;
    }

    static List<Unknown> of(Inspection inspection, Titles titles) {
        Unknowns unknowns = new Unknowns(inspection, titles);
        unknowns.declarations();
        unknowns.verdicts();
        unknowns.precision();
        unknowns.claims();
        unknowns.plans();
        unknowns.observations();
        unknowns.rules();
        return List.copyOf(unknowns.found);
    }

    private void add(String what, Stream<String> instances) {
        List<String> all = instances.toList();
        if (!all.isEmpty()) {
            found.add(new Unknown(what, all));
        }
    }

    private void declarations() {
        add(
                "What the declaration says here",
                alignment.mission().faults().stream()
                        .map(fault -> titles.of(fault.element()) + ": " + fault.problem()));
        add(
                "Why these features exist",
                alignment.mission().features().stream()
                        .filter(feature -> !feature.isDeclared())
                        .map(titles::of));
    }

    private void verdicts() {
        for (Verdict verdict : Verdict.values()) {
            if (!verdict.isKnown()) {
                add(
                        heading(verdict),
                        assessments()
                                .filter(one -> one.verdict() == verdict)
                                .map(one ->
                                        titles.of(one) + ": " + one.explain().reason() + lastKnown(one)));
            }
        }
    }

    private Stream<Assessment> assessments() {
        return Stream.concat(alignment.measures().stream(), alignment.guardrails().stream());
    }

    private static String heading(Verdict verdict) {
        return switch (verdict) {
            case NOT_ASSESSABLE -> "How these stand, as they are declared (not assessable)";
            case UNMEASURED -> "How these stand, without a value to judge by (unmeasured)";
            case STALE -> "How these stand now, since they were last measured too long ago (stale)";
            case AWAITED -> "How these stood when they were due (awaited)";
            default -> "Where these are heading (too early)";
        };
    }

    private static String lastKnown(Assessment one) {
        return one.lastKnown()
                .map(verdict -> "; last known: " + verdict.words()
                        + one.since().map(day -> " since " + day).orElse(""))
                .orElse("");
    }

    private void precision() {
        long judged = assessments().filter(one -> one.verdict().isKnown()).count();
        if (judged > 0) {
            add(
                    "How precise the numbers are",
                    Stream.of("None of the " + judged + " verdicts takes chance into account: no value states a"
                            + " standard error"));
        }
    }

    private void claims() {
        List<ClaimAssessment> all =
                alignment.features().stream().flatMap(f -> f.claims().stream()).toList();
        long hypotheses =
                all.stream().filter(c -> c.grade() == EvidenceGrade.HYPOTHESIS).count();
        if (hypotheses > 0) {
            add(
                    "Whether claims are true",
                    Stream.of(hypotheses + " of " + all.size() + " claims rest on no evidence about their own metric"));
        }
        add(
                "How precise these findings are",
                perClaim(ClaimAssessment::precisionIsUnknown, "no interval was published"));
    }

    private Stream<String> perClaim(Predicate<ClaimAssessment> which, String why) {
        List<String> instances = new ArrayList<>();
        for (FeatureAssessment feature : alignment.features()) {
            feature.claims().stream()
                    .filter(which)
                    .forEach(claim -> instances.add(titles.of(feature.feature()) + " on "
                            + claim.claim().metric().meaning() + ": " + why));
        }
        return instances.stream();
    }

    private void plans() {
        List<MeasureAssessment> measures = alignment.measures();
        add(
                "What claims without a day or a size add to the plan",
                measures.stream()
                        .filter(m -> m.plan().isKnown()
                                && m.plan().undated() + m.plan().unsized() > 0)
                        .map(m -> titles.of(m) + ": " + m.plan().undated() + " without a day of landing, "
                                + m.plan().unsized() + " without a size"));
    }

    private void observations() {
        add(
                "What observations that were not judged would say",
                alignment.measures().stream()
                        .filter(m -> m.later() + m.otherRhythm() > 0)
                        .map(m -> titles.of(m) + ": " + m.later() + " became known after " + alignment.asOf() + ", "
                                + m.otherRhythm() + " of another rhythm than declared"));
    }

    private void rules() {
        add(
                "Whether these rules hold, since there was nothing to check",
                inspection.results().stream()
                        .filter(result -> result.outcome() == RuleResult.Outcome.NOTHING_TO_CHECK)
                        .map(result -> result.rule().sentence() + " No "
                                + result.rule().subjects().name() + " were found"));
    }
}
