package org.missionled.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.alignment.FlagAssessment;
import org.missionled.alignment.FlagsFound;
import org.missionled.alignment.FoundFlag;
import org.missionled.measurement.LiveFlag;
import org.missionled.model.Decimal;
import org.missionled.report.MissionReport;
import org.missionled.report.outline.Block.Heading;
import org.missionled.report.outline.Block.Item;
import org.missionled.report.outline.Block.Paragraph;
import org.missionled.report.outline.Block.Points;
import org.missionled.report.outline.Block.Table;
import org.missionled.report.view.Counted;

/** The flags that live systems have, beside those that features say they stand behind. */
final class FlagsSection {
    private static final List<String> HEADER = List.of("Feature", "Flag", "Found in", "State", "Last change");

    private FlagsSection() {}

    static List<Block> of(MissionReport report) {
        FlagsFound flags = report.alignment().flags();
        if (flags.looks().isEmpty() && flags.later() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Flags that exist"));
        blocks.add(new Paragraph(counts(flags)));
        if (!flags.declared().isEmpty() && !flags.looks().isEmpty()) {
            blocks.add(new Table(
                    HEADER,
                    flags.declared().stream()
                            .flatMap(flag -> rows(flag, report).stream())
                            .toList()));
        }
        if (!flags.undeclared().isEmpty()) {
            blocks.add(new Paragraph("No feature stands behind these flags, so nobody has said what they are for:"));
            blocks.add(new Points(flags.undeclared().entrySet().stream()
                    .map(flag -> undeclared(flag.getKey(), flag.getValue()))
                    .toList()));
        }
        return blocks;
    }

    private static String counts(FlagsFound flags) {
        StringBuilder text = new StringBuilder();
        flags.looks()
                .forEach(look -> text.append(look.source())
                        .append(" had ")
                        .append(Counted.of(look.flags().size(), "flag"))
                        .append(" on ")
                        .append(look.readOn())
                        .append(". "));
        if (!flags.looks().isEmpty()) {
            long found = flags.declared().stream()
                    .filter(flag -> !flag.found().isEmpty())
                    .count();
            text.append(found + " of " + Counted.of(flags.declared().size(), "declared flag") + " found; "
                    + flags.undeclared().size() + " found that no feature stands behind.");
        }
        if (flags.later() > 0) {
            text.append(flags.looks().isEmpty() ? "" : " ")
                    .append(Counted.of(flags.later(), "later look"))
                    .append(" not counted.");
        }
        return text.toString();
    }

    private static List<List<String>> rows(FlagAssessment flag, MissionReport report) {
        String title = report.titles().of(flag.feature());
        String key = flag.flag().key();
        if (flag.found().isEmpty()) {
            return List.of(List.of(title, key, "not found", "", ""));
        }
        return flag.found().stream()
                .map(found -> List.of(
                        title,
                        key,
                        found.source(),
                        state(found.flag()),
                        found.flag().changed().map(Object::toString).orElse("not known")))
                .toList();
    }

    private static Item undeclared(String key, List<FoundFlag> found) {
        String where = found.stream()
                .map(one -> one.source() + ", " + state(one.flag())
                        + one.flag()
                                .owner()
                                .map(owner -> ", looked after by " + owner)
                                .orElse(""))
                .collect(Collectors.joining("; "));
        return new Item("", key + " (" + where + ")", List.of());
    }

    private static String state(LiveFlag flag) {
        if (flag.isOff()) {
            return "off";
        }
        if (flag.isFullyOn()) {
            return "on for everybody";
        }
        String on = flag.enabled().map(enabled -> "on").orElse("state not known");
        return flag.share().isPresent()
                ? on + " for " + Decimal.percent(flag.share().getAsDouble())
                : on;
    }
}
