package org.missionled.report.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.missionled.model.Feature;
import org.missionled.model.Flag;
import org.missionled.model.FlagKind;
import org.missionled.model.FlagLifetimes;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;

/** How long the flags of features are to live, who extended them, and what they wait for. */
final class FlagLifetimesSection {
    private static final List<String> HEADER = List.of("Feature", "Flag", "Kind", "Created", "Ends", "Extended");

    private FlagLifetimesSection() {}

    static List<Block> of(MissionReport report) {
        List<List<String>> rows = new ArrayList<>();
        List<Item> told = new ArrayList<>();
        for (Feature feature : report.mission().features()) {
            feature.flag().ifPresent(flag -> {
                rows.add(row(
                        report.titles().of(feature), flag, report.alignment().asOf()));
                List<String> details = details(flag);
                if (!details.isEmpty()) {
                    told.add(new Item("", flag.key(), details));
                }
            });
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Flags and their lifetimes"));
        blocks.add(new Paragraph(limits(report.mission().flagLifetimes())));
        blocks.add(new Table(HEADER, rows));
        if (!told.isEmpty()) {
            blocks.add(new Points(told));
        }
        return blocks;
    }

    private static String limits(FlagLifetimes lifetimes) {
        List<String> limits = new ArrayList<>();
        for (FlagKind kind : FlagKind.values()) {
            OptionalInt days = lifetimes.days(kind);
            if (days.isPresent()) {
                limits.add(kind.words() + " flags may live " + Counted.of(days.getAsInt(), "day"));
            }
        }
        return Phrases.capitalised(String.join(", ", limits)) + "; each may be extended "
                + Counted.of(lifetimes.extensions(), "time") + ".";
    }

    private static List<String> row(String title, Flag flag, LocalDate asOf) {
        String ends = flag.ends()
                .map(day -> day + (day.isBefore(asOf) ? ", expired" : ""))
                .orElse(flag.permanentBecause().isPresent() ? "stays" : "not said");
        return List.of(
                title,
                flag.key(),
                flag.kind().words(),
                flag.created().map(LocalDate::toString).orElse("not said"),
                ends,
                flag.extensions().isEmpty() ? "" : Counted.of(flag.extensions().size(), "time"));
    }

    private static List<String> details(Flag flag) {
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
        flag.removalConditions()
                .forEach(condition -> details.add("Goes once this "
                        + condition.when().words() + ": " + condition.metric().meaning() + "."));
        return details;
    }
}
