package org.missionled.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.missionled.model.Visible;
import org.missionled.report.view.Summary;

/** Says on the console where a report lies, with a summary of a few lines; the one place that prints. */
final class ConsoleNotice {
    private ConsoleNotice() {}

    static void print(MissionReport report, List<Path> files) {
        System.out.print(text(report, files));
        System.out.flush();
    }

    static String text(MissionReport report, List<Path> files) {
        StringBuilder text = new StringBuilder();
        text.append('\n')
                .append(report.mission().id())
                .append(report.alignment()
                        .scope()
                        .subject()
                        .map(it -> " about " + Visible.text(it))
                        .orElse(""))
                .append(" on ")
                .append(report.alignment().asOf())
                .append('\n');
        Summary.lines(report.view())
                .forEach(line -> text.append("  ")
                        .append(Visible.text(line.name()))
                        .append(": ")
                        .append(Visible.text(line.text()))
                        .append('\n'));
        text.append("  Report: ")
                .append(files.stream()
                        .map(file -> file.toAbsolutePath().normalize().toString())
                        .collect(Collectors.joining("\n          ")));
        return text.append("\n\n").toString();
    }
}
