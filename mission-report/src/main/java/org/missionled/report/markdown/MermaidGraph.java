package org.missionled.report.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionled.model.Visible;
import org.missionled.report.outline.Block;

/** The ladder as a plain Mermaid graph, from the goals at the bottom to society at the top. */
final class MermaidGraph {
    private static final int LONGEST = 120;

    private MermaidGraph() {}

    static String of(Block.Ladder ladder) {
        StringBuilder graph = new StringBuilder("```mermaid\ngraph BT\n");
        Map<String, String> nodes = new LinkedHashMap<>();
        for (Block.Rung rung : ladder.rungs()) {
            if (!nodes.containsKey(rung.id())) {
                String node = "m" + nodes.size();
                nodes.put(rung.id(), node);
                node(graph, node, rung.level() + ": " + rung.text());
            }
        }
        List<Block.Item> goals = ladder.goals();
        for (int at = 0; at < goals.size(); at++) {
            Block.Item goal = goals.get(at);
            node(graph, "g" + at, "goal, " + goal.mark() + ": " + goal.text());
            graph.append("    g").append(at).append(" --> m0\n");
        }
        for (Block.Rung rung : ladder.rungs()) {
            rung.below()
                    .ifPresent(below -> graph.append("    ")
                            .append(nodes.get(below))
                            .append(" --> ")
                            .append(nodes.get(rung.id()))
                            .append('\n'));
        }
        return graph.append("```").toString();
    }

    private static void node(StringBuilder graph, String name, String label) {
        graph.append("    ").append(name).append("[\"").append(escaped(label)).append("\"]\n");
    }

    /** Mermaid reads {@code #name;} and {@code #number;} as characters; everything it could take for a mark is one. */
    private static String escaped(String label) {
        String visible = Visible.text(label);
        int end = Math.min(visible.length(), LONGEST);
        String cut = visible.length() <= LONGEST
                ? visible
                : visible.substring(0, Character.isHighSurrogate(visible.charAt(end - 1)) ? end - 1 : end) + "...";
        StringBuilder text = new StringBuilder();
        cut.codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && " .,:-()/%'".indexOf(c) < 0) {
                text.append('#').append(c).append(';');
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }
}
