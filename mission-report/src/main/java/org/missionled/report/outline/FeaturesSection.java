package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.missionled.model.FeatureStage;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.view.ClaimView;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.FlagView;
import org.missionled.report.view.ReportView;

/** The features and what they claim, in no stronger words than their evidence allows. */
final class FeaturesSection {
    private FeaturesSection() {}

    static List<Block> of(ReportView view) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Features and what they claim"));
        if (view.features().isEmpty()) {
            boolean sound = view.mission().faults() == 0;
            blocks.add(new Paragraph("No feature is declared" + (sound ? "." : " in words that can be understood.")));
        }
        lacking(view.features()).ifPresent(blocks::add);
        for (FeatureView feature : view.features()) {
            blocks.add(new Heading(3, feature.title()));
            blocks.add(new Paragraph(about(feature)));
            origins(feature).ifPresent(blocks::add);
            if (!feature.claims().isEmpty()) {
                blocks.add(new Points(feature.claims().stream()
                        .map(claim -> item(claim, view.asOf()))
                        .toList()));
            }
        }
        return blocks;
    }

    /** What it came from, and which goals it need not serve. */
    private static Optional<Block> origins(FeatureView feature) {
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
                .forEach(one -> items.add(
                        new Item("EXEMPT", one.goal().title(), List.of("Because " + Phrases.sentence(one.because())))));
        return items.isEmpty() ? Optional.empty() : Optional.of(new Points(items));
    }

    /** What is said of none of these features, once and not at each of them. */
    private static Optional<Block> lacking(List<FeatureView> all) {
        List<String> sentences = new ArrayList<>();
        lacking("Behind no flag", feature -> feature.flag().isEmpty(), all).ifPresent(sentences::add);
        lacking("No owner is named for", feature -> feature.owner().isEmpty(), all)
                .ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(String.join(" ", sentences)));
    }

    private static Optional<String> lacking(String what, Predicate<FeatureView> which, List<FeatureView> all) {
        List<String> titles = all.stream().filter(which).map(FeatureView::title).toList();
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                titles.size() == all.size()
                        ? what + " any of them."
                        : what + ": " + Phrases.sentence(String.join("; ", titles)));
    }

    private static String about(FeatureView feature) {
        StringBuilder text = new StringBuilder(feature.id());
        feature.stage().ifPresent(stage -> text.append(", ").append(stage(stage, feature)));
        feature.cost()
                .ifPresent(
                        cost -> text.append(", costing ").append(cost.amount().shown()));
        text.append(feature.flag().map(FeaturesSection::flag).orElse(""));
        text.append(feature.owner().map(owner -> ", owned by " + owner).orElse(""));
        text.append('.');
        if (!feature.isDeclared()) {
            text.append(" Nobody has said what it does or why.");
        }
        feature.declinedBecause().ifPresent(why -> text.append(" Declined: ").append(Phrases.sentence(why)));
        feature.withoutImpact()
                .ifPresent(why -> text.append(" Serves no goal: ").append(Phrases.sentence(why)));
        return text.toString();
    }

    private static String stage(FeatureStage stage, FeatureView feature) {
        return stage.words()
                + switch (stage) {
                    case LAUNCHED ->
                        feature.launchedOn().map(day -> " on " + day).orElse("");
                    case RETIRED -> feature.retiredOn().map(day -> " on " + day).orElse("");
                    case DEVELOPMENT ->
                        feature.launchedOn()
                                .map(day -> ", to be launched on " + day)
                                .orElse("");
                    default -> "";
                };
    }

    private static String flag(FlagView flag) {
        return ", behind the " + flag.kind().name().toLowerCase(Locale.ROOT) + " flag " + flag.key()
                + flag.created().map(day -> ", created " + day).orElse("")
                + flag.ends().map(day -> ", expires " + day).orElse("");
    }

    private static Item item(ClaimView claim, LocalDate asOf) {
        List<String> details = new ArrayList<>();
        details.add("Claimed: " + claim.expected()
                + claim.reach()
                        .map(reach -> " for " + reach.shown() + " of the people")
                        .orElse("") + ".");
        details.add("For the goal: " + Phrases.sentence(claim.goal().title()));
        details.add(
                claim.because().map(why -> "Because " + Phrases.sentence(why)).orElse("No reason is given."));
        claim.assuming().ifPresent(what -> details.add("Assuming " + Phrases.sentence(what)));
        claim.evidence().forEach(evidence -> details.add(EvidenceLine.of(evidence, asOf)));
        if (claim.evidence().isEmpty()) {
            details.add("No evidence is declared.");
        }
        return new Item(ClaimWords.of(claim), claim.metric().title() + found(claim) + live(claim, asOf), details);
    }

    /** What was found, beside the words that rest on it. */
    private static String found(ClaimView claim) {
        return claim.decisive()
                .map(evidence -> " (" + EvidenceLine.shortly(evidence) + ")")
                .orElse("");
    }

    /** What was found elsewhere has not happened here before it lands. */
    private static String live(ClaimView claim, LocalDate asOf) {
        return claim.landing()
                .map(day -> day.isAfter(asOf) ? "; not yet live, lands " + day : "; was to land " + day)
                .orElse("");
    }
}
