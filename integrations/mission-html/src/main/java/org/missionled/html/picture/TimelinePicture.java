package org.missionled.html.picture;

import java.time.LocalDate;
import java.util.List;

/** What turns red next: days that come, in their order, each with what happens on it. */
public final class TimelinePicture {
    private static final double LEFT = 14;
    private static final double ROW = 20;
    private static final double LINE = 15;
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
     * @param width of the surface, at least 300
     * @return the picture
     */
    public static Picture of(Spec spec, double width) {
        Sketch sketch = new Sketch();
        List<Event> drawn =
                spec.events().subList(0, Math.min(MOST, spec.events().size()));
        boolean more = spec.events().size() > drawn.size();
        double height = 28
                + drawn.stream()
                        .mapToDouble(event -> ROW + words(event, width).size() * LINE)
                        .sum()
                + (more ? 20 : 0);
        LocalDate until =
                spec.until().isAfter(spec.today()) ? spec.until() : spec.today().plusMonths(1);
        Days days = new Days(spec.today(), until, LEFT, width - LEFT);
        double free = 52;
        for (Days.Tick tick : days.ticks(5)) {
            double x = days.at(tick.day());
            double half = TextWidth.of(tick.text(), Sketch.SMALL) / 2;
            sketch.line(x, 20, x, height - 2, Ink.GRID);
            if (x - half > free && x + half < width) {
                sketch.label(x, 12, Anchor.MIDDLE, tick.text(), Sketch.SMALL, Ink.MUTED);
                free = x + half + 6;
            }
        }
        sketch.line(LEFT, 20, LEFT, height - 2, Ink.TODAY);
        sketch.label(8, 12, Anchor.START, "today", Sketch.SMALL, Ink.TODAY);
        double y = 24;
        for (Event event : drawn) {
            y = row(sketch, days, y, event, width);
        }
        if (more) {
            String rest = "and " + (spec.events().size() - drawn.size()) + " more, all of them in the table";
            sketch.label(LEFT, y + 12, Anchor.START, rest, Sketch.SMALL, Ink.MUTED);
        }
        return sketch.picture(width, height, spec.title(), spec.description());
    }

    private static List<String> words(Event event, double width) {
        double day = TextWidth.of(event.day().toString(), Sketch.SMALL);
        return TextWidth.lines(event.text(), Sketch.NORMAL, width - LEFT - 18 - day - 12, 2);
    }

    private static double row(Sketch sketch, Days days, double top, Event event, double width) {
        double x = days.at(event.day());
        String day = event.day().toString();
        sketch.label(width - 8, top + 12, Anchor.END, day, Sketch.SMALL, Ink.MUTED);
        double y = top;
        for (String line : words(event, width)) {
            sketch.label(LEFT + 8, y + 12, Anchor.START, line, Sketch.NORMAL, Ink.TEXT);
            y += LINE;
        }
        sketch.line(LEFT, y + 8, x, y + 8, event.ink());
        sketch.dot(x, y + 8, 4.5, false, event.ink(), day + ": " + event.text());
        return y + ROW;
    }
}
