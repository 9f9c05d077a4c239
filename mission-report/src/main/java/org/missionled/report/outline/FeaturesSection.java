package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.contribution.ClaimResult;
import org.missionled.model.Claim;
import org.missionled.model.Decimal;
import org.missionled.model.Effect;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Flag;
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
            blocks.add(new Paragraph(about(feature.feature(), report.alignment().asOf())));
            if (!feature.claims().isEmpty()) {
                blocks.add(new Points(feature.claims().stream()
                        .map(claim -> item(claim, report.alignment().asOf()))
                        .toList()));
            }
        }
        return blocks;
    }

    private static String about(Feature feature, LocalDate asOf) {
        StringBuilder text = new StringBuilder(feature.id().local());
        feature.lifecycle().stageOn(asOf).ifPresent(stage -> text.append(", ").append(stage(stage, feature)));
        feature.cost().ifPresent(cost -> text.append(", costing ").append(Phrases.cost(cost)));
        text.append(feature.flag().map(FeaturesSection::flag).orElse(", behind no flag"));
        text.append(feature.owner().map(owner -> ", owned by " + owner).orElse(", no owner named"));
        text.append('.');
        if (!feature.isDeclared()) {
            text.append(" Nobody has said what it does or why.");
        }
        feature.lifecycle()
                .declinedBecause()
                .ifPresent(why -> text.append(" Declined: ").append(Phrases.sentence(why)));
        feature.withoutImpact()
                .ifPresent(why -> text.append(" Serves no goal: ").append(Phrases.sentence(why)));
        return text.toString();
    }

    private static String stage(FeatureStage stage, Feature feature) {
        return switch (stage) {
            case LAUNCHED ->
                stage.words()
                        + feature.lifecycle()
                                .launchedOn()
                                .map(day -> " on " + day)
                                .orElse("");
            case RETIRED ->
                stage.words()
                        + feature.lifecycle()
                                .retiredOn()
                                .map(day -> " on " + day)
                                .orElse("");
            case DEVELOPMENT ->
                stage.words()
                        + feature.lifecycle()
                                .launchedOn()
                                .map(day -> ", to be launched on " + day)
                                .orElse("");
            default -> stage.words();
        };
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
        claim.evidence().forEach(evidence -> details.add(EvidenceLine.of(evidence, claim.metric(), asOf)));
        if (claim.evidence().isEmpty()) {
            details.add("No evidence is declared.");
        }
        String verb = Phrases.verb(assessment.verb()) + (assessment.precisionIsUnknown() ? ", precision unknown" : "");
        return new Item(verb, claim.metric().meaning() + expected(claim, asOf) + unclear(assessment), details);
    }

    /** No clear effect is said with its interval, since it may be a large one that was measured badly. */
    private static String unclear(ClaimAssessment assessment) {
        if (assessment.result() != ClaimResult.SPANS_ZERO) {
            return "";
        }
        return assessment
                .finding()
                .filter(finding -> finding.interval().isPresent())
                .map(finding ->
                        ": " + EvidenceLine.interval(finding, assessment.claim().metric()))
                .orElse("");
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
}
