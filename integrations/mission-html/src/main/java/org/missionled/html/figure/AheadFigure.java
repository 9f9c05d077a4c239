package org.missionled.html.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.Ink;
import org.missionled.html.picture.TimelinePicture;
import org.missionled.html.picture.TimelinePicture.Event;
import org.missionled.report.view.AheadView;
import org.missionled.report.view.Counted;
import org.missionled.report.view.ReportView;
import org.missionled.rule.Severity;

/** What turns red next. */
public final class AheadFigure {
    private static final List<Column> COLUMNS = List.of(
            Column.words("Day"),
            Column.words("Severity"),
            Column.words("What"),
            Column.words("Looked after by"),
            Column.words("What to do"));

    private AheadFigure() {}

    /**
     * What turns red next.
     *
     * @param view the report
     * @return the figure; empty where nothing does
     */
    public static Optional<Figure> of(ReportView view) {
        if (view.ahead().isEmpty()) {
            return Optional.empty();
        }
        List<Event> events = view.ahead().stream()
                .map(ahead -> new Event(
                        ahead.day(), text(ahead), ahead.violation().severity() == Severity.ERROR ? Ink.BAD : Ink.FAIR))
                .toList();
        List<List<String>> rows = view.ahead().stream()
                .map(ahead -> List.of(
                        ahead.day().toString(),
                        ahead.violation().severity().name().toLowerCase(Locale.ROOT),
                        text(ahead),
                        ahead.owner().orElse("nobody named"),
                        ahead.violation().fix()))
                .toList();
        LocalDate until = view.asOf().plusDays(AheadView.DAYS);
        String description = Counted.of(events.size(), "thing") + " in the next " + AheadView.DAYS
                + " days, if nothing is changed, mended or observed until then.";
        TimelinePicture.Spec spec =
                new TimelinePicture.Spec("What turns red next", description, view.asOf(), until, events);
        return Optional.of(new Figure(
                "ahead-picture",
                TimelinePicture.of(spec, Figure.NARROW),
                Optional.of(TimelinePicture.of(spec, Figure.WIDE)),
                COLUMNS,
                rows));
    }

    private static String text(AheadView ahead) {
        return ahead.violation().problem();
    }
}
