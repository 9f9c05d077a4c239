package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
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
        lacking(report).ifPresent(blocks::add);
        for (FeatureAssessment feature : report.alignment().features()) {
            blocks.add(new Heading(3, report.titles().of(feature.feature())));
            blocks.add(new Paragraph(about(feature.feature(), report.alignment().asOf())));
            origins(feature.feature()).ifPresent(blocks::add);
            if (!feature.claims().isEmpty()) {
                blocks.add(new Points(feature.claims().stream()
                        .map(claim -> item(claim, report.alignment().asOf()))
                        .toList()));
            }
        }
        return blocks;
    }

    /** What it came from, and which goals it need not serve. */
    private static Optional<Block> origins(Feature feature) {
        List<Item> items = new ArrayList<>();
        feature.research()
                .forEach(one -> items.add(new Item(
                        "LEARNT",
                        Phrases.sentence(one.insight()),
                        List.of("From " + one.method().words() + ", " + one.people() + ", " + one.day() + ": "
                                + Phrases.sentence(one.question())
                                + one.reference()
                                        .map(where -> " Written up at " + where + ".")
                                        .orElse("")))));
        feature.exemptions()
                .forEach(one -> items.add(new Item(
                        "EXEMPT", one.goal().statement(), List.of("Because " + Phrases.sentence(one.because())))));
        return items.isEmpty() ? Optional.empty() : Optional.of(new Points(items));
    }

    /** What is said of none of these features, once and not at each of them. */
    private static Optional<Block> lacking(MissionReport report) {
        List<String> sentences = new ArrayList<>();
        lacking("Behind no flag", feature -> feature.flag().isEmpty(), report).ifPresent(sentences::add);
        lacking("No owner is named for", feature -> feature.owner().isEmpty(), report)
                .ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(String.join(" ", sentences)));
    }

    private static Optional<String> lacking(String what, Predicate<Feature> which, MissionReport report) {
        List<FeatureAssessment> all = report.alignment().features();
        List<String> titles = all.stream()
                .map(FeatureAssessment::feature)
                .filter(which)
                .map(report.titles()::of)
                .toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                titles.size() == all.size()
                        ? what + " any of them."
                        : what + ": " + Phrases.sentence(String.join("; ", titles)));
    }

    private static String about(Feature feature, LocalDate asOf) {
        StringBuilder text = new StringBuilder(feature.id().local());
        feature.lifecycle().stageOn(asOf).ifPresent(stage -> text.append(", ").append(stage(stage, feature)));
        feature.cost().ifPresent(cost -> text.append(", costing ").append(Phrases.cost(cost)));
        text.append(feature.flag().map(FeaturesSection::flag).orElse(""));
        text.append(feature.owner().map(owner -> ", owned by " + owner).orElse(""));
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
                + flag.ends().map(day -> ", expires " + day).orElse("");
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
        details.add(0, expected(claim) + ".");
        return new Item(
                ClaimWords.of(assessment), claim.metric().meaning() + found(assessment) + live(claim, asOf), details);
    }

    /** What was found, beside the words that rest on it. */
    private static String found(ClaimAssessment assessment) {
        return assessment
                .decisive()
                .filter(evidence -> assessment.finding().isPresent())
                .map(evidence ->
                        " (" + EvidenceLine.shortly(evidence, assessment.claim().metric()) + ")")
                .orElse("");
    }

    /** What was found elsewhere has not happened here before it lands. */
    private static String live(Claim claim, LocalDate asOf) {
        return claim.landing()
                .map(day -> day.isAfter(asOf) ? "; not yet live, lands " + day : "; was to land " + day)
                .orElse("");
    }

    private static String expected(Claim claim) {
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
        return "Claimed: " + way + size + reach;
    }
}
