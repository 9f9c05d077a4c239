package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.model.ClaimVerb;
import org.missionled.model.Message;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Points;

/** What is said to whom, and whether it may still be said. */
final class MessagesSection {
    private MessagesSection() {}

    static List<Block> of(MissionReport report) {
        List<Item> items = new ArrayList<>();
        for (FeatureAssessment feature : report.alignment().features()) {
            for (Message message : feature.feature().messages()) {
                items.add(item(feature, message, report));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(new Heading(2, "What we say, and whether we may"), new Points(items));
    }

    private static Item item(FeatureAssessment feature, Message message, MissionReport report) {
        List<String> details = new ArrayList<>();
        details.add("About: " + report.titles().of(feature.feature()) + ". To " + message.audience() + ", through "
                + message.place()
                + message.from().map(day -> ", from " + day).orElse("")
                + message.until().map(day -> ", until " + day).orElse("") + ".");
        message.claim()
                .ifPresent(said ->
                        details.add("What it says of " + said.metric().meaning() + ": " + quoted(said.verb()) + "."));
        String mark;
        if (!message.isStandingOn(report.alignment().asOf())) {
            mark = "NO LONGER SAID";
        } else if (feature.feature().lifecycle().isOverOn(report.alignment().asOf())) {
            mark = "ITS FEATURE IS GONE";
        } else if (message.claim().isEmpty()) {
            mark = "CLAIMS NO EFFECT";
        } else {
            mark = mark(feature, message.claim().get(), details);
        }
        return new Item(mark, '"' + message.text() + '"', details);
    }

    private static String mark(FeatureAssessment feature, Message.Claimed said, List<String> details) {
        List<ClaimAssessment> claims = feature.claims().stream()
                .filter(claim ->
                        claim.claim().metric().id().equals(said.metric().id()))
                .toList();
        if (claims.isEmpty()) {
            details.add("The feature claims nothing of that.");
            return "NOT CLAIMED";
        }
        Optional<ClaimVerb> most = claims.stream()
                .filter(claim -> !claim.allows(said.verb()))
                .findFirst()
                .map(ClaimAssessment::strongest);
        most.ifPresent(verb -> details.add("What is known allows no more than " + quoted(verb) + "."));
        return most.isPresent() ? "SAYS TOO MUCH" : "MAY BE SAID";
    }

    private static String quoted(ClaimVerb verb) {
        return '"' + verb.words() + '"';
    }
}
