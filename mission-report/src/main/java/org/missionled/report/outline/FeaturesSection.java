package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.model.Claim;
import org.missionled.model.Decimal;
import org.missionled.model.Effect;
import org.missionled.model.Evidence;
import org.missionled.model.EvidenceGrade;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
import org.missionled.model.Flag;
import org.missionled.model.ImpactMetric;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;

/** The features and what they claim, in no stronger words than their evidence allows. */
final class FeaturesSection {
    private FeaturesSection() {}

    static List<Block> of(MissionReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Features and what they claim"));
        if (report.alignment().features().isEmpty()) {
            boolean sound = report.mission().faults().isEmpty();
            blocks.add(new Paragraph("No feature is declared" + (sound ? "." : " in words that can be understood.")));
        }
        for (FeatureAssessment feature : report.alignment().features()) {
            blocks.add(new Heading(3, report.titles().of(feature.feature())));
            blocks.add(new Paragraph(about(feature.feature())));
            if (!feature.claims().isEmpty()) {
                blocks.add(new Points(feature.claims().stream()
                        .map(claim -> item(claim, report.alignment().asOf()))
                        .toList()));
            }
        }
        return blocks;
    }

    private static String about(Feature feature) {
        StringBuilder text = new StringBuilder(feature.id().local());
        text.append(feature.flag().map(FeaturesSection::flag).orElse(", behind no flag"));
        text.append(feature.owner().map(owner -> ", owned by " + owner).orElse(", no owner named"));
        text.append('.');
        if (!feature.isDeclared()) {
            text.append(" Nobody has said what it does or why.");
        }
        feature.withoutImpact()
                .ifPresent(why -> text.append(" Serves no goal: ").append(Phrases.sentence(why)));
        return text.toString();
    }

    private static String flag(Flag flag) {
        return ", behind the " + flag.kind().name().toLowerCase(Locale.ROOT) + " flag " + flag.key()
                + flag.created().map(day -> ", created " + day).orElse("")
                + flag.expires().map(day -> ", expires " + day).orElse("");
    }

    private static Item item(ClaimAssessment assessment, LocalDate asOf) {
        Claim claim = assessment.claim();
        List<String> details = new ArrayList<>();
        details.add("For the goal: " + Phrases.sentence(claim.goal().statement()));
        details.add(
                claim.because().map(why -> "Because " + Phrases.sentence(why)).orElse("No reason is given."));
        claim.assuming().ifPresent(what -> details.add("Assuming " + Phrases.sentence(what)));
        claim.evidence().forEach(evidence -> details.add(evidence(evidence, claim, asOf)));
        if (claim.evidence().isEmpty()) {
            details.add("No evidence is declared.");
        }
        String verb = verb(assessment) + (assessment.precisionIsUnknown() ? ", precision unknown" : "");
        return new Item(verb, claim.metric().meaning() + expected(claim, asOf), details);
    }

    /** The verb without the mark that would join it to the metric in a running sentence. */
    private static String verb(ClaimAssessment assessment) {
        String verb = assessment.verb();
        return verb.endsWith(":") || verb.endsWith(",") ? verb.substring(0, verb.length() - 1) : verb;
    }

    private static String expected(Claim claim, LocalDate asOf) {
        String way = switch (claim.effect().movement()) {
            case RISES -> "up";
            case FALLS -> "down";
            case HOLDS -> "unchanged";
        };
        String size = "";
        if (claim.effect().size() instanceof Effect.InUnits units) {
            size = " by " + Phrases.difference(units.amount(), claim.metric());
        } else if (claim.effect().size() instanceof Effect.InPercentOfBaseline percent) {
            size = " by " + Decimal.rounded(percent.percent()) + " % of the baseline";
        }
        String reach = claim.reach().isPresent()
                ? " for " + Decimal.percent(claim.reach().getAsDouble()) + " of the people"
                : "";
        return " (claim: " + way + size + reach
                + claim.landing()
                        .map(day -> (day.isAfter(asOf) ? ", landing " : ", was to land ") + day)
                        .orElse("") + ")";
    }

    private static String evidence(Evidence evidence, Claim claim, LocalDate asOf) {
        String source = "Evidence: " + words(evidence.grade()) + ", " + evidence.reference() + ", "
                + evidence.population() + evidence.day().map(day -> ", " + day).orElse("");
        if (evidence.day().filter(asOf::isBefore).isPresent()) {
            return source + "; completed after this report and not counted.";
        }
        String about = evidence.otherMetric()
                .filter(metric -> !metric.id().equals(claim.metric().id()))
                .map(metric ->
                        "; it is about another metric, " + metric.meaning() + ", and counts as a hypothesis here")
                .orElse("");
        return source
                + evidence.finding()
                        .map(finding -> "; found " + found(finding, evidence, claim))
                        .orElse("; no finding yet")
                + about + ".";
    }

    private static String words(EvidenceGrade grade) {
        return switch (grade) {
            case HYPOTHESIS -> "hypothesis";
            case STATED -> "what people say";
            case BEFORE_AFTER -> "before and after";
            case COMPARISON -> "comparison";
            case EXPERIMENT -> "experiment";
            case REPLICATED -> "replications";
            case AT_SCALE -> "effect at scale";
        };
    }

    private static String found(Finding finding, Evidence evidence, Claim claim) {
        ImpactMetric metric = evidence.otherMetric().orElse(claim.metric());
        boolean relative = finding.unit() == Finding.Unit.PERCENT_OF_CONTROL;
        DoubleFunction<String> number = effect -> relative ? Phrases.signed(effect) : Phrases.signed(effect, metric);
        String unit = Phrases.isShare(metric)
                ? " percentage points"
                : " " + metric.kind().unit();
        return number.apply(finding.effect())
                + (relative ? " % relative to the control group" : unit)
                + finding.interval()
                        .map(i -> " (95 % interval " + number.apply(i.low()) + " to " + number.apply(i.high()) + ")")
                        .orElse(" (no interval published)");
    }
}
