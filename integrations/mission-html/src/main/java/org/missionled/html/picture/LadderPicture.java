package org.missionled.html.picture;

import java.util.List;

/**
 * The ladder: from society down to features, one card below the other, with links by their state and gaps in plain
 * sight. It is drawn for a given width, so that a page can show a narrow and a wide one with letters of one size.
 */
public final class LadderPicture {
    private static final double PAD = 10;
    private static final double INDENT = 22;
    private static final double LINE = 16;
    private static final double TRUNK = 10;

    private final double width;
    private final Sketch sketch = new Sketch();
    private double y = 2;
    private double trunk;

    /**
     * A mission of the ladder.
     *
     * @param level such as {@code society}
     * @param text its statement
     * @param links how it hangs below others: one line for each link, marked by its state
     */
    public record Rung(String level, String text, List<Link> links) {
        /** Copies the links. */
        public Rung {
            links = List.copyOf(links);
        }
    }

    /**
     * A link to a mission above.
     *
     * @param text such as {@code contributes to: ...}
     * @param ink of its state
     */
    public record Link(String text, Ink ink) {}

    /**
     * A metric of a goal, or a guardrail.
     *
     * @param text what it measures
     * @param verdict in words
     * @param ink of the verdict
     */
    public record Metric(String text, String verdict, Ink ink) {}

    /**
     * Features of a goal, by what their claims rest on.
     *
     * @param count how many
     * @param text what they rest on
     * @param ink of that evidence
     */
    public record Served(int count, String text, Ink ink) {}

    /**
     * A goal.
     *
     * @param text its statement
     * @param kind such as {@code goal} or {@code sustaining goal}
     * @param verdict in words
     * @param ink of the verdict
     * @param metrics of it
     * @param served by whom; empty where there is a gap
     */
    public record Goal(String text, String kind, String verdict, Ink ink, List<Metric> metrics, List<Served> served) {
        /** Copies the lists. */
        public Goal {
            metrics = List.copyOf(metrics);
            served = List.copyOf(served);
        }
    }

    /**
     * What is drawn.
     *
     * @param title of the picture
     * @param description what there is to see
     * @param rungs from the top down, the mission that is reported last
     * @param goals in declaration order
     */
    public record Spec(String title, String description, List<Rung> rungs, List<Goal> goals) {
        /** Copies the lists. */
        public Spec {
            rungs = List.copyOf(rungs);
            goals = List.copyOf(goals);
        }
    }

    private LadderPicture(double width) {
        this.width = width;
    }

    /**
     * Draws a ladder.
     *
     * @param spec what is drawn
     * @param width of the surface, at least 300
     * @return the picture
     */
    public static Picture of(Spec spec, double width) {
        LadderPicture picture = new LadderPicture(width);
        boolean first = true;
        for (Rung rung : spec.rungs()) {
            picture.rung(rung, first);
            first = false;
        }
        picture.trunk = picture.y;
        for (Goal goal : spec.goals()) {
            picture.goal(goal);
        }
        return picture.sketch.picture(width, picture.y + 2, spec.title(), spec.description());
    }

    private void rung(Rung rung, boolean first) {
        if (!first) {
            sketch.line(
                    TRUNK + 10,
                    y,
                    TRUNK + 10,
                    y + 12,
                    rung.links().isEmpty() ? Ink.LINK : rung.links().get(0).ink());
            y += 12;
        }
        List<String> lines = TextWidth.lines(rung.text(), 14, (width - 2 * PAD - 4) / TextWidth.BOLD, 3);
        double height = 26
                + lines.size() * 18
                + (rung.links().isEmpty() ? 0 : 6 + rung.links().size() * LINE);
        sketch.box(1, y, width - 2, height, Ink.CARD, "");
        sketch.label(PAD, y + 17, Anchor.START, rung.level(), Sketch.SMALL, Ink.MUTED);
        double at = y + 35;
        for (String line : lines) {
            sketch.label(PAD, at, Anchor.START, line, 14, Ink.STRONG);
            at += 18;
        }
        at += 5;
        for (Link link : rung.links()) {
            sketch.line(PAD, at - 9, PAD + 18, at - 9, link.ink());
            String text = TextWidth.cut(link.text(), Sketch.SMALL, width - 2 * PAD - 24);
            sketch.label(PAD + 24, at - 5, Anchor.START, text, Sketch.SMALL, Ink.MUTED);
            at += LINE;
        }
        y += height;
    }

    private void goal(Goal goal) {
        double left = INDENT + PAD;
        double inner = width - left - PAD - 2;
        List<String> lines = TextWidth.lines(goal.text(), 13, inner / TextWidth.BOLD, 3);
        double height = 26 + lines.size() * 17 + goal.metrics().size() * 18 + 26;
        double elbow = y + 12 + 20;
        sketch.line(TRUNK, trunk, TRUNK, elbow, Ink.LINK);
        sketch.line(TRUNK, elbow, INDENT, elbow, Ink.LINK);
        trunk = elbow;
        y += 12;
        sketch.box(INDENT, y, width - INDENT - 1, height, Ink.CARD, "");
        sketch.box(INDENT, y, 4, height, goal.ink(), "");
        double chip = TextWidth.of(goal.verdict(), Sketch.SMALL) * TextWidth.BOLD;
        String kind = TextWidth.cut(goal.kind(), Sketch.SMALL, Math.max(40, inner - chip - 12));
        sketch.label(left, y + 17, Anchor.START, kind, Sketch.SMALL, Ink.MUTED);
        String verdict = TextWidth.cut(
                goal.verdict(), Sketch.SMALL, (inner - 12 - TextWidth.of(kind, Sketch.SMALL)) / TextWidth.BOLD);
        sketch.label(width - PAD, y + 17, Anchor.END, verdict, Sketch.SMALL, goal.ink());
        double at = y + 34;
        for (String line : lines) {
            sketch.label(left, at, Anchor.START, line, 13, Ink.STRONG);
            at += 17;
        }
        at += 2;
        for (Metric metric : goal.metrics()) {
            metric(metric, left, inner, at);
            at += 18;
        }
        served(goal, left, inner, at - 8);
        y += height;
    }

    private void metric(Metric metric, double left, double inner, double at) {
        double room = TextWidth.of(metric.verdict(), Sketch.SMALL) * TextWidth.BOLD;
        sketch.dot(left + 4, at - 4, 4, metric.ink() == Ink.UNKNOWN, metric.ink(), metric.verdict());
        String text = TextWidth.cut(metric.text(), Sketch.NORMAL, inner - 16 - room - 14);
        sketch.label(left + 14, at, Anchor.START, text, Sketch.NORMAL, Ink.TEXT);
        sketch.label(width - PAD, at, Anchor.END, metric.verdict(), Sketch.SMALL, metric.ink());
    }

    private void served(Goal goal, double left, double inner, double at) {
        int count = goal.served().stream().mapToInt(Served::count).sum();
        if (count == 0) {
            sketch.box(left, at, inner, 16, Ink.GAP, "");
            sketch.label(left + 8, at + 12, Anchor.START, "gap: no feature serves it", Sketch.SMALL, Ink.BAD);
            return;
        }
        String text = count + (count == 1 ? " feature" : " features");
        double size = TextWidth.of(text, Sketch.SMALL);
        double unit = Math.min(14, (inner - size - 12) / count);
        double x = left;
        for (Served served : goal.served()) {
            for (int one = 0; one < served.count() && unit >= 5; one++) {
                sketch.box(x, at + 3, unit - 2, 10, served.ink(), served.text());
                x += unit;
            }
            if (unit < 5) {
                sketch.box(x, at + 3, served.count() * unit, 10, served.ink(), served.count() + " " + served.text());
                x += served.count() * unit;
            }
        }
        sketch.label(width - PAD, at + 12, Anchor.END, text, Sketch.SMALL, Ink.MUTED);
    }
}
