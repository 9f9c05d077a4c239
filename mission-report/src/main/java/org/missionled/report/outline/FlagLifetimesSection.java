package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.FlagLimitsView;
import org.missionled.report.view.FlagView;
import org.missionled.report.view.ReportView;

/** How long the flags of features are to live, who extended them, and what they wait for. */
final class FlagLifetimesSection {
    private static final List<String> HEADER = List.of("Feature", "Flag", "Kind", "Created", "Ends", "Extended");

    private FlagLifetimesSection() {}

    static List<Block> of(ReportView view) {
        List<List<String>> rows = new ArrayList<>();
        List<Item> told = new ArrayList<>();
        for (FeatureView feature : view.features()) {
            feature.flag().ifPresent(flag -> {
                rows.add(row(feature.title(), flag));
                if (flag.isExplained()) {
                    told.add(new Item("", flag.key(), details(flag)));
                }
            });
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Flags and their lifetimes"));
        blocks.add(new Paragraph(limits(view.governance().flagLimits())));
        blocks.add(new Table(HEADER, rows));
        if (!told.isEmpty()) {
            blocks.add(new Points(told));
        }
        return blocks;
    }

    private static String limits(FlagLimitsView flags) {
        return Phrases.capitalised(flags.limits().stream()
                        .map(limit -> limit.kind().words() + " flags may live " + Counted.of(limit.days(), "day"))
                        .collect(Collectors.joining(", ")))
                + "; each may be extended " + Counted.of(flags.extensions(), "time") + ".";
    }

    private static List<String> row(String title, FlagView flag) {
        String ends = flag.ends()
                .map(day -> day + (flag.isExpired() ? ", expired" : ""))
                .orElse(flag.permanentBecause().isPresent() ? "stays" : "not said");
        return List.of(
                title,
                flag.key(),
                flag.kind().words(),
                flag.created().map(LocalDate::toString).orElse("not said"),
                ends,
                flag.extensions().isEmpty() ? "" : Counted.of(flag.extensions().size(), "time"));
    }

    private static List<String> details(FlagView flag) {
        List<String> details = new ArrayList<>();
        flag.permanentBecause().ifPresent(why -> details.add("Stays, because " + Phrases.sentence(why)));
        flag.extensions()
                .forEach(extension -> details.add("Extended to " + extension.to()
                        + extension
                                .decidedBy()
                                .map(who -> ", decided by " + who)
                                .orElse(", decided by nobody who is named")
                        + extension.decidedOn().map(day -> " on " + day).orElse("") + ": "
                        + Phrases.sentence(extension.because())));
        flag.removals()
                .forEach(removal -> details.add("Goes once this "
                        + removal.when().words() + ": " + removal.metric().title() + "."));
        return details;
    }
}
