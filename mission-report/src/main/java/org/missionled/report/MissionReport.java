package org.missionled.report;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.Titles;
import org.missionled.rule.Inspection;

/**
 * The finished view of one inspection, from which every format is rendered. Every count exists once, so totals agree on
 * every page; and since a failing check comes from the same inspection, the two cannot disagree.
 *
 * <pre>{@code
 * Inspection inspection = StandardRules.inspect(alignment);
 * MissionReport.of(inspection).writeTo(Path.of("target/mission-report")); // before the check, so also when it fails
 * inspection.check();
 * }</pre>
 */
public final class MissionReport {
    private final Inspection inspection;
    private final List<ReportView> earlier;
    private final Titles titles;
    private volatile @Nullable ReportView view; // worked out when first asked for

    private MissionReport(Inspection inspection, List<ReportView> earlier) {
        this.inspection = inspection;
        this.earlier = List.copyOf(earlier);
        this.titles = Titles.of(inspection.alignment().mission());
    }

    /**
     * The report on an inspection.
     *
     * @param inspection what was found
     * @return the view
     */
    public static MissionReport of(Inspection inspection) {
        return new MissionReport(inspection, List.of());
    }

    /**
     * This report with a section on what changed since an earlier one.
     *
     * @param earlier what the earlier report said, such as the last of a history
     * @return a report that says both
     */
    public MissionReport since(ReportView earlier) {
        return since(List.of(earlier));
    }

    /**
     * This report with a section on what changed since the last of some earlier ones, and how it went from each to the
     * next.
     *
     * @param earlier what they said, in the order of their days, such as those of a history; without any this report
     *     stays as it is
     * @return a report that says both
     */
    public MissionReport since(List<ReportView> earlier) {
        return new MissionReport(inspection, earlier);
    }

    /** {@return everything the report says, as plain values: what formats lay out} */
    public ReportView view() {
        ReportView known = view;
        if (known == null) {
            known = ReportView.of(inspection).since(earlier);
            view = known;
        }
        return known;
    }

    /** {@return whether it says what changed since an earlier report} */
    public boolean isCompared() {
        return !earlier.isEmpty();
    }

    /** {@return the mission that is reported} */
    public Mission mission() {
        return alignment().mission();
    }

    /** {@return how the mission stands} */
    public Alignment alignment() {
        return inspection.alignment();
    }

    /** {@return which rules hold} */
    public Inspection inspection() {
        return inspection;
    }

    /** {@return what elements are called} */
    public Titles titles() {
        return titles;
    }

    /**
     * Writes the report in every format there is a renderer for, as {@code <mission>.md}, {@code <mission>.txt} and so
     * on (about a subject as {@code <mission>.<subject>.md}), and says on the console where it lies. A file is replaced
     * as a whole or not at all.
     *
     * @param directory where to write; made where it does not exist
     * @return the files, in the order of their formats' names
     * @throws java.io.UncheckedIOException naming the place, if it cannot be written to
     */
    public List<Path> writeTo(Path directory) {
        List<Path> files = new ReportFiles(directory, ReportFiles.renderers()).write(this);
        ConsoleNotice.print(this, files);
        return files;
    }
}
