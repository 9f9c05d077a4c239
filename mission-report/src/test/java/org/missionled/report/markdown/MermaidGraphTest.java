package org.missionled.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.missionled.report.sample.Place;
import org.missionled.report.sample.ReadBack;
import org.missionled.report.sample.Sample;
import org.missionled.report.sample.Saying;

class MermaidGraphTest {
    @Test
    void drawsEachMissionAndEachLinkOnceFromTheGoalsUp() {
        String graph = ReadBack.of(Sample.NEIGHBOURS.report()).graphs().get(0);
        PlainGraph.isPlain(graph);
        assertThat(graph.lines().filter(line -> line.contains("-->")).map(String::strip))
                .containsExactly(
                        "g0 --> m0",
                        "g1 --> m0",
                        "g2 --> m0",
                        "g3 --> m0",
                        "g4 --> m0",
                        "g5 --> m0",
                        "g6 --> m0",
                        "m0 --> m1",
                        "m1 --> m2",
                        "m1 --> m3");
    }

    @Test
    void writesWhatMermaidCouldObeyAsNumbers() {
        assertThat(label("say \"]; end `x` #1 <b>"))
                .isEqualTo("product: say #34;#93;#59; end #96;x#96; #35;1 #60;b#62;");
    }

    @Test
    void cutsALongLabelBetweenTwoCharacters() {
        String cut = label("x".repeat(110) + "\ud83d\ude00".repeat(20));
        assertThat(cut).isEqualTo("product: " + "x".repeat(110) + "...");
    }

    private static String label(String statement) {
        String graph = ReadBack.of(Saying.of(Place.MISSION_STATEMENT, statement).report())
                .graphs()
                .get(0);
        return graph.lines()
                .filter(line -> line.contains("m0["))
                .findFirst()
                .map(line -> line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')))
                .orElseThrow();
    }
}
