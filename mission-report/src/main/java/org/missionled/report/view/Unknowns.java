package org.missionled.report.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.Assessment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.SegmentAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.Calibration;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.contribution.Waterfall;
import org.missionled.model.Decimal;
import org.missionled.model.GoalKind;
import org.missionled.model.ImpactMetric;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleGroup;
import org.missionled.rule.RuleResult;
import org.missionled.series.Point;

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

    /** What an inspection leaves unknown, kind by kind, those without an instance left out. */
    static List<Unknown> of(Inspection inspection, Titles titles) {
        Unknowns unknowns = new Unknowns(inspection, titles);
        unknowns.declarations();
        unknowns.verdicts();
        unknowns.freshness();
        unknowns.firmness();
        unknowns.responses();
        unknowns.precision();
        unknowns.groups();
        unknowns.computations();
        unknowns.indices();
        unknowns.claims();
        unknowns.plans();
        unknowns.forecasts();
        unknowns.purpose();
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
        int faults = alignment.mission().faults().size();
        add(
                "What the declaration says where it cannot be understood",
                faults == 0
                        ? Stream.of()
                        : Stream.of(Counted.of(faults, "part") + " of it " + (faults == 1 ? "was" : "were")
                                + " left out; each stands among the rules that are broken"));
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
                                .map(one -> titles.of(one) + lastKnown(one)));
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
            case INCONCLUSIVE -> "How these stand, since their values are too imprecise to tell (inconclusive)";
            case AWAITED -> "How these stood when they were due (awaited)";
            default -> "Where these are heading (too early)";
        };
    }

    private static String lastKnown(Assessment one) {
        return one.lastKnown()
                .map(verdict -> ", last known: " + verdict.words()
                        + one.since().map(day -> " since " + day).orElse(""))
                .orElse("");
    }

    private void freshness() {
        add(
                "Whether these are still so, since nobody said when their values go stale",
                alignment.measures().stream()
                        .filter(measure -> measure.observed().isPresent()
                                && measure.metric().freshDays().isEmpty())
                        .map(measure -> measure.metric().meaning() + " ("
                                + measure.observed().orElseThrow().closing() + ")"));
    }

    private void firmness() {
        add(
                "What these values will be once they are final, or would be had they been measured",
                perMeasure(measure -> measure.observed().filter(Point::isProvisional).stream()
                        .map(point -> "value of " + point.closing() + " is "
                                + point.status().word())));
    }

    private void responses() {
        add(
                "What those would say who were asked and did not answer",
                perMeasure(measure -> measure.observed().flatMap(Point::responses).stream()
                        .filter(said -> said.answered() < said.asked())
                        .map(said -> said + " (" + Decimal.percent(said.rate()) + ") in the value of "
                                + measure.observed().orElseThrow().closing())));
    }

    private void precision() {
        add(
                "How precise these values are, so that chance is not taken into account: no standard error and no"
                        + " number of cases is known",
                assessments()
                        .filter(one -> one.verdict().isKnown() && one.verdict() != Verdict.JUDGED && isImprecise(one))
                        .map(one -> one instanceof GuardrailAssessment
                                ? titles.of(one)
                                : one.metric().meaning()));
    }

    private static boolean isImprecise(Assessment one) {
        return one instanceof GuardrailAssessment guardrail
                ? guardrail.interval().isEmpty() && guardrail.burn().isEmpty()
                : one.observed().flatMap(Point::interval).isEmpty();
    }

    private void groups() {
        add("How these groups stand, though it was promised to show them", perDimension(one -> {
            List<String> lacking =
                    one.isPromised() && one.groups().isEmpty() ? List.of("any group") : one.withoutData();
            return String.join(", ", lacking);
        }));
        add(
                "How these groups stand, since they are too small to be shown",
                perDimension(one ->
                        one.hidden().isEmpty() ? "" : Counted.of(one.hidden().size(), "group") + " hidden"));
        add(
                "Whether these groups are large enough to be shown, since nobody said how large they are",
                perDimension(one -> {
                    int unsized = (int) one.shown().stream()
                            .filter(group -> group.size().isEmpty())
                            .count();
                    return unsized == 0 ? "" : Counted.of(unsized, "group") + " of unknown size";
                }));
    }

    private Stream<String> perDimension(Function<SegmentAssessment, String> said) {
        return alignment.mission().metrics().stream()
                .flatMap(metric -> alignment.segments(metric).stream())
                .filter(one -> !said.apply(one).isEmpty())
                .map(one -> one.metric().meaning() + ", by " + one.dimension() + ": " + said.apply(one));
    }

    private void computations() {
        add(
                "What these computed metrics were in periods that an input lacks or does not define",
                alignment.mission().metrics().stream()
                        .flatMap(metric -> alignment.computation(metric).stream())
                        .filter(computed -> !computed.missing().isEmpty())
                        .map(computed -> computed.metric().meaning() + ": "
                                + Counted.of(computed.missing().size(), "period") + ", the last is "
                                + computed.missing().get(computed.missing().size() - 1)));
    }

    private void indices() {
        add(
                "What these indices would be, had all their parts a value",
                alignment.indices().stream()
                        .filter(index -> !index.missing().isEmpty())
                        .map(index -> index.index().statement() + ": no value of "
                                + index.missing().stream()
                                        .map(ImpactMetric::meaning)
                                        .collect(Collectors.joining("; "))
                                + (index.value().isPresent() ? "" : ", and so none of the index")));
        add(
                "What these indices come to",
                alignment.indices().stream()
                        .filter(index ->
                                index.value().isEmpty() && index.missing().isEmpty())
                        .map(index -> index.index().statement() + ": " + index.reason()));
    }

    private void claims() {
        perClaim("Why these claims should come true", Unknowns::isUnreasoned, claim -> "no reason is given");
        perClaim(
                "Whether these claims are true",
                claim -> claim.result() == ClaimResult.NO_FINDING,
                claim -> claim.decisive().isEmpty() ? "no evidence about that metric" : "no finding yet");
        perClaim(
                "How precise these findings are",
                ClaimAssessment::precisionIsUnknown,
                claim -> "no interval was published");
    }

    private void perClaim(String what, Predicate<ClaimAssessment> which, Function<ClaimAssessment, String> why) {
        List<String> instances = new ArrayList<>();
        for (FeatureAssessment feature : alignment.features()) {
            feature.claims().stream()
                    .filter(which)
                    .forEach(claim -> instances.add(titles.of(feature.feature()) + ", on "
                            + claim.claim().metric().meaning() + ": " + why.apply(claim)));
        }
        add(what, instances.stream());
    }

    private static boolean isUnreasoned(ClaimAssessment one) {
        return one.claim().because().isEmpty() && one.claim().evidence().isEmpty();
    }

    private void plans() {
        add("What claims without a day or a size add to the plan", perMeasure(measure -> {
            Waterfall plan = measure.waterfall();
            return plan.isKnown()
                    ? Stream.of(
                            counted(plan.undated(), "claim", " without a day of landing"),
                            counted(plan.unsized(), "claim", " without a size in its unit"),
                            counted(plan.tooLate(), "claim", " landing after the due day"))
                    : Stream.of();
        }));
    }

    private void forecasts() {
        Calibration calibration = alignment.calibration();
        add(
                "How good our forecasts are",
                Stream.of(
                                counted(calibration.neverTested(), "claim", " never tested"),
                                counted(
                                        calibration.undated(),
                                        "claim",
                                        " tested and not dated before the finding, which may be hindsight"))
                        .filter(part -> !part.isEmpty()));
        add(
                "How much of what moved came from features that landed, since no comparison or experiment tested them",
                perMeasure(measure -> Stream.of(counted(measure.waterfall().untested(), "claim", ""))));
    }

    private void purpose() {
        boolean both = has(GoalKind.PURPOSE) && has(GoalKind.SUSTAINING);
        add(
                "Whether purpose pays",
                both && alignment.payoffs().isEmpty()
                        ? Stream.of("No metric of a purpose goal is said to drive a metric of a sustaining goal")
                        : Stream.of());
        add(
                "What keeps the product alive, since no feature says by how much it serves these",
                alignment.panels().stream()
                        .filter(panel -> panel.points().stream().allMatch(point -> point.sustainingShare() == 0))
                        .map(panel -> titles.of(panel.sustaining().id()))
                        .distinct());
    }

    private boolean has(GoalKind kind) {
        return alignment.mission().goals().stream().anyMatch(goal -> goal.kind() == kind);
    }

    private void observations() {
        add(
                "What observations that were not judged would say",
                Stream.concat(
                        perMeasure(measure -> Stream.of(
                                counted(measure.later(), "observation", " known only after " + alignment.asOf()),
                                counted(measure.otherRhythm(), "observation", " of another rhythm than declared"))),
                        alignment.elsewhere().entrySet().stream()
                                .map(entry -> "The mission \"" + entry.getKey() + "\": "
                                        + Counted.of(entry.getValue(), "observation") + " passed over")));
    }

    /** What there is to say of each measure, apart from what is empty. */
    private Stream<String> perMeasure(Function<MeasureAssessment, Stream<String>> parts) {
        return alignment.measures().stream().flatMap(measure -> {
            List<String> said =
                    parts.apply(measure).filter(part -> !part.isEmpty()).toList();
            return said.isEmpty() ? Stream.of() : Stream.of(titles.of(measure) + ": " + String.join(", ", said));
        });
    }

    private static String counted(int count, String thing, String which) {
        return count == 0 ? "" : Counted.of(count, thing) + which;
    }

    /** Group by group, since most of many rules find nothing to look at in a small mission. */
    private void rules() {
        Map<RuleGroup, List<RuleResult>> nothing = inspection.results().stream()
                .filter(result -> result.outcome() == RuleResult.Outcome.NOTHING_TO_CHECK)
                .collect(Collectors.groupingBy(
                        result -> result.rule().group(), () -> new EnumMap<>(RuleGroup.class), Collectors.toList()));
        nothing.forEach((group, results) -> add(
                "Whether " + Counted.of(results.size(), "rule") + " on "
                        + group.title().toLowerCase(Locale.ROOT) + " would hold, since there are none of these",
                results.stream().map(result -> result.rule().subjects().name()).distinct()));
    }
}
