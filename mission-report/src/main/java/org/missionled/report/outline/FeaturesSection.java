package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.missionled.alignment.ClaimAssessment;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.model.Claim;
import org.missionled.model.Decimal;
import org.missionled.model.Effect;
import org.missionled.model.Evidence;
import org.missionled.model.Feature;
import org.missionled.model.Finding;
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
            blocks.add(new Paragraph("No feature is declared."));
        }
        for (FeatureAssessment feature : report.alignment().features()) {
            blocks.add(new Heading(3, report.titles().of(feature.feature())));
            blocks.add(new Paragraph(about(feature.feature())));
            if (!feature.claims().isEmpty()) {
                blocks.add(new Points(
                        feature.claims().stream().map(FeaturesSection::item).toList()));
            }
        }
        return blocks;
    }

    private static String about(Feature feature) {
        StringBuilder text = new StringBuilder();
        if (!feature.isDeclared()) {
            text.append("Nobody has said what it does or why. ");
        }
        feature.withoutImpact()
                .ifPresent(reason -> text.append("Serves no goal: ")
                        .append(Phrases.sentence(reason))
                        .append(' '));
        text.append(feature.flag().map(FeaturesSection::flag).orElse("Behind no flag. "));
        text.append(feature.owner().map(owner -> "Owned by " + owner + ".").orElse("Nobody is named as owner."));
        return text.toString();
    }

    private static String flag(Flag flag) {
        return "Behind the " + flag.kind().name().toLowerCase(Locale.ROOT) + " flag " + flag.key()
                + flag.created().map(day -> ", created " + day).orElse("")
                + flag.expires().map(day -> ", expires " + day).orElse("") + ". ";
    }

    private static Item item(ClaimAssessment assessment) {
        Claim claim = assessment.claim();
        List<String> details = new ArrayList<>();
        details.add("For the goal: " + Phrases.sentence(claim.goal().statement()));
        details.add(
                claim.because().map(why -> "Because " + Phrases.sentence(why)).orElse("No reason is given."));
        claim.assuming().ifPresent(what -> details.add("Assuming " + Phrases.sentence(what)));
        claim.evidence().forEach(evidence -> details.add(evidence(evidence, claim)));
        if (claim.evidence().isEmpty()) {
            details.add("No evidence yet.");
        }
        return new Item("", assessment.verb() + " " + claim.metric().meaning() + expected(claim), details);
    }

    private static String expected(Claim claim) {
        String way = switch (claim.effect().movement()) {
            case RISES -> "up";
            case FALLS -> "down";
            case HOLDS -> "unchanged";
        };
        String size = "";
        if (claim.effect().size() instanceof Effect.InUnits units) {
            size = " by " + Phrases.value(units.amount(), claim.metric());
        } else if (claim.effect().size() instanceof Effect.InPercentOfBaseline percent) {
            size = " by " + Decimal.rounded(percent.percent()) + " % of the baseline";
        }
        String reach = claim.reach().isPresent()
                ? " for " + Decimal.percent(claim.reach().getAsDouble()) + " of the people"
                : "";
        return " (claim: " + way + size + reach
                + claim.landing().map(day -> ", landing " + day).orElse("") + ")";
    }

    private static String evidence(Evidence evidence, Claim claim) {
        String about = evidence.otherMetric()
                .filter(metric -> !metric.id().equals(claim.metric().id()))
                .map(metric ->
                        "; it is about another metric, " + metric.meaning() + ", and counts as a hypothesis here")
                .orElse("");
        return "Evidence: " + evidence.grade().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
                + evidence.reference() + ", " + evidence.population()
                + evidence.day().map(day -> ", " + day).orElse("")
                + evidence.finding()
                        .map(finding -> "; found " + found(finding, evidence, claim))
                        .orElse("; no finding yet")
                + about + ".";
    }

    private static String found(Finding finding, Evidence evidence, Claim claim) {
        boolean relative = finding.unit() == Finding.Unit.PERCENT_OF_CONTROL;
        String unit = relative
                ? " % relative to the control group"
                : " " + evidence.otherMetric().orElse(claim.metric()).kind().unit();
        String interval = finding.interval()
                .map(i -> " (95 % interval " + signed(i.low()) + " to " + signed(i.high()) + ")")
                .orElse(" (no interval published)");
        return signed(finding.effect()) + unit + interval;
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + Decimal.rounded(number);
    }
}
