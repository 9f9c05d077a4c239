package org.missionled.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.missionled.model.Refused;
import org.missionled.report.MissionReport;
import org.missionled.report.WholeFile;
import org.missionled.report.view.ReportView;

/**
 * A folder of reports in a repository: what was said on which day. It is only added to.
 *
 * <p>Each report is a file of its own, named by its day, which one of that day it is and a hash of what it says: two
 * branches never change the same file, the later record of a day is the one that later reports are compared with, and
 * recording what was recorded last changes nothing. A file appears as a whole or not at all, so that test runs may
 * record side by side, and one that is killed leaves the others' files alone.
 *
 * <pre>
 * History history = History.in(Path.of("mission-history"));
 * MissionReport report = history.compared(MissionReport.of(inspection)); // with what changed since the last one
 * report.writeTo(Path.of("target/mission-report"));
 * history.record(report); // where it is wanted, such as once for each release
 * </pre>
 */
public final class History {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int HASH = 12;
    private static final int DAYS = 5; // as many as fit on a page beside today

    private final Path folder;

    private History(Path folder) {
        this.folder = folder;
    }

    /**
     * The history in a folder.
     *
     * @param folder where it is, or will be once something is recorded
     * @return what was recorded there
     */
    public static History in(Path folder) {
        return new History(folder);
    }

    /**
     * A report that was recorded.
     *
     * @param file where it stands
     * @param view what it said
     */
    public record Snapshot(Path file, ReportView view) {}

    /**
     * Records a report, without what changed before it.
     *
     * @param report what to record
     * @return the file; the one that is there where the last record of that day says the same
     * @throws UncheckedIOException if it cannot be written
     */
    public Path record(MissionReport report) {
        ReportView view = report.view().withoutChanges();
        String json = JsonReport.of(view).toString();
        String end = "-" + hash(json) + ".json";
        List<Path> ofDay = files(mission(view)).stream()
                .filter(file -> name(file).startsWith(view.asOf() + "-"))
                .toList();
        if (!ofDay.isEmpty() && name(ofDay.get(ofDay.size() - 1)).endsWith(end)) {
            return ofDay.get(ofDay.size() - 1);
        }
        String number = String.format(Locale.ROOT, "-%03d", ofDay.size() + 1);
        Path file = folder(mission(view)).resolve(view.asOf() + number + end);
        try {
            Files.createDirectories(folder(mission(view)));
            WholeFile.write(file, out -> out.append(json));
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be recorded in " + file.toAbsolutePath(), e);
        }
        return file;
    }

    /**
     * What was recorded of a mission.
     *
     * @param mission its name, such as {@code wellness}
     * @return in the order of their days and of their records; none where nothing was recorded
     * @throws FaultyJson naming file and place, if one of them cannot be read
     */
    public List<Snapshot> read(String mission) {
        return files(mission).stream().map(History::snapshot).toList();
    }

    /**
     * The last report on a mission as a whole that was recorded for an earlier day.
     *
     * @param mission its name, such as {@code wellness}
     * @param day the day
     * @return the last one before that day
     */
    public Optional<ReportView> before(String mission, LocalDate day) {
        return before(mission, Optional.empty(), day, 1).stream().findFirst();
    }

    /** The last report of each day before a day, as many days as asked for, in their order. */
    private List<ReportView> before(String mission, Optional<String> subject, LocalDate day, int days) {
        List<Path> files = new ArrayList<>(files(mission));
        Collections.reverse(files);
        Map<LocalDate, ReportView> found = new TreeMap<>();
        files.stream()
                .filter(file -> name(file).compareTo(day.toString()) < 0)
                .map(file -> snapshot(file).view())
                .filter(view -> view.subject().equals(subject))
                .takeWhile(view -> found.size() < days || found.containsKey(view.asOf()))
                .forEach(view -> found.putIfAbsent(view.asOf(), view));
        return List.copyOf(found.values());
    }

    /**
     * A report with what changed since the last one about the same subject that was recorded for an earlier day, and
     * how it went from report to report over the last five such days.
     *
     * @param report the report of today
     * @return the same where nothing was recorded before
     */
    public MissionReport compared(MissionReport report) {
        ReportView today = report.view();
        return report.since(before(mission(today), today.subject(), today.asOf(), DAYS));
    }

    /**
     * How a measure of a mission as a whole went from report to report.
     *
     * @param mission its name, such as {@code wellness}
     * @param anchor of the measure, such as {@code goal-feel-better--who-5}
     * @return in the order of the days, reports without that measure left out
     */
    public List<Step> trend(String mission, String anchor) {
        return read(mission).stream()
                .filter(snapshot -> snapshot.view().subject().isEmpty())
                .flatMap(snapshot -> Step.of(anchor, snapshot.view()).stream())
                .toList();
    }

    private Path folder(String mission) {
        if (!NAME.matcher(mission).matches()) {
            throw Refused.value("name of a mission", mission, "lower-case words joined by '-', such as \"wellness\"");
        }
        return folder.resolve(mission);
    }

    private static String mission(ReportView view) {
        return view.mission().id().replaceFirst("^mission:", "");
    }

    private List<Path> files(String mission) {
        if (!Files.isDirectory(folder(mission))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(mission))) {
            return files.filter(file -> name(file).matches("\\d{4}-\\d\\d-\\d\\d-.*\\.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the history cannot be read from " + folder.toAbsolutePath(), e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Snapshot snapshot(Path file) {
        try {
            return new Snapshot(file, JsonReport.read(file).view());
        } catch (FaultyJson e) {
            throw e.in(file);
        }
    }

    private static String hash(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError("SHA-256", e); // every Java platform has it
        }
    }
}
