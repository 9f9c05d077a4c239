package org.missionled.html.picture;

import java.time.LocalDate;
import java.util.List;

/** What turns red next: days that come, in their order, each with what happens on it. */
public final class TimelinePicture {
    private static final double WIDTH = 340;
    private static final double ROW = 34;
    private static final int MOST = 12;

    /**
     * Something that comes.
     *
     * @param day when
     * @param text what happens
     * @param ink how bad it is
     */
    public record Event(LocalDate day, String text, Ink ink) {}

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param today the day of the report
     * @param until the last day that was looked at
     * @param events in the order of their days; the first ones are drawn, the table has all
     */
    public record Spec(String title, String description, LocalDate today, LocalDate until, List<Event> events) {
        /** Copies the events. */
        public Spec {
            events = List.copyOf(events);
        }
    }

    private TimelinePicture() {}

    /**
     * Draws a timeline.
     *
     * @param spec what is drawn
     * @return the picture
     */
    public static Picture of(Spec spec) {
        Sketch sketch = new Sketch();
        List<Event> drawn =
                spec.events().subList(0, Math.min(MOST, spec.events().size()));
        boolean more = spec.events().size() > drawn.size();
        double height = 30 + drawn.size() * ROW + (more ? 20 : 0);
        LocalDate until =
                spec.until().isAfter(spec.today()) ? spec.until() : spec.today().plusMonths(1);
        Days days = new Days(spec.today(), until, 14, WIDTH - 14);
        double free = 0;
        for (Days.Tick tick : days.ticks(5)) {
            double x = days.at(tick.day());
            double half = TextWidth.of(tick.text(), Sketch.SMALL) / 2;
            sketch.line(x, 20, x, height - 2, Ink.GRID);
            if (x - half > Math.max(free, 52) && x + half < WIDTH) {
                sketch.label(x, 12, Anchor.MIDDLE, tick.text(), Sketch.SMALL, Ink.MUTED);
                free = x + half + 6;
            }
        }
        sketch.line(14, 20, 14, height - 2, Ink.TODAY);
        sketch.label(8, 12, Anchor.START, "today", Sketch.SMALL, Ink.TODAY);
        double y = 24;
        for (Event event : drawn) {
            row(sketch, days, y, event);
            y += ROW;
        }
        if (more) {
            String rest = "and " + (spec.events().size() - drawn.size()) + " more, all of them in the table";
            sketch.label(14, y + 12, Anchor.START, rest, Sketch.SMALL, Ink.MUTED);
        }
        return sketch.picture(WIDTH, height, spec.title(), spec.description());
    }

    private static void row(Sketch sketch, Days days, double y, Event event) {
        double x = days.at(event.day());
        String day = event.day().toString();
        double room = WIDTH - 28 - TextWidth.of(day, Sketch.SMALL) - 10;
        String text = TextWidth.cut(event.text(), Sketch.SMALL, room);
        sketch.label(22, y + 11, Anchor.START, text, Sketch.SMALL, Ink.TEXT);
        sketch.label(WIDTH - 8, y + 11, Anchor.END, day, Sketch.SMALL, Ink.MUTED);
        sketch.line(14, y + 22, x, y + 22, event.ink());
        sketch.dot(x, y + 22, 4.5, false, event.ink(), day + ": " + event.text());
    }
}
