package org.missionled.html.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of a picture neither overlap nor are they cut off, whatever there is to draw. */
class LabelsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final String LONG = "A name that goes on and on, longer than any surface could ever be wide";
    private static final String ARABIC =
            "\u0627\u0644\u0633\u0639\u0627\u062f\u0629 \u0641\u064a \u0627\u0644\u0645\u062f\u064a\u0646\u0629";

    @ParameterizedTest
    @MethodSource("pictures")
    void areApart(Picture picture) {
        List<Mark.Label> labels = picture.labels();
        for (int one = 0; one < labels.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(labels.get(one).room().overlaps(labels.get(other).room()))
                        .as("%s and %s", labels.get(one), labels.get(other))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void lieOnTheSurface(Picture picture) {
        assertThat(picture.labels())
                .allSatisfy(label -> assertThat(label.room().fits(picture.width(), picture.height()))
                        .as("%s in %s", label.room(), picture.width() + " x " + picture.height())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyMarkIsANumberOnTheSurface(Picture picture) {
        assertThat(picture.marks()).isNotEmpty().allSatisfy(mark -> {
            if (mark instanceof Mark.Box box) {
                assertThat(new Room(box.x(), box.y(), box.width(), box.height())
                                .fits(picture.width() + 0.01, picture.height() + 0.01))
                        .as("%s", box)
                        .isTrue();
            }
            if (mark instanceof Mark.Dot dot) {
                assertThat(dot.x()).isBetween(0.0, picture.width());
                assertThat(dot.y()).isBetween(0.0, picture.height());
            }
        });
    }

    static Stream<Picture> pictures() {
        return IntStream.of(0, 1, 3, 40, 300)
                .boxed()
                .flatMap(count -> Stream.of("Short", LONG, ARABIC, "\u5e78\u798f".repeat(30))
                        .flatMap(name -> Stream.of(
                                over(count, name, 0.001),
                                over(count, name, 1e9),
                                waterfall(name, Math.min(count, 6)),
                                panel(count, name),
                                calibration(count, name),
                                timeline(count, name, 340),
                                timeline(count, name, 760),
                                evidence(count, name, 340),
                                evidence(count, name, 760),
                                ladder(count, name, 340),
                                ladder(count, name, 760))));
    }

    private static double wave(int at) {
        return StrictMath.sin(at * 1.7) * 0.5 + at * 0.01;
    }

    private static Picture over(int count, String name, double size) {
        List<MetricPicture.Seen> seen = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double value = wave(at) * size;
            double half = at % 3 == 0 ? 0.2 * size : 0;
            seen.add(new MetricPicture.Seen(
                    LocalDate.of(2001, 1, 15).plusMonths(at), value, value - half, value + half, name));
        }
        return MetricPicture.of(new MetricPicture.Spec(
                name,
                name,
                name,
                " %",
                seen,
                Optional.of(new MetricPicture.Fixed(LocalDate.of(2001, 1, 1), 0, "from 0")),
                Optional.of(new MetricPicture.Fixed(LocalDate.of(2030, 1, 1), size, "at least 1")),
                List.of(new MetricPicture.Limit(size / 2, "limit 0.5")),
                TODAY));
    }

    private static Picture waterfall(String name, int count) {
        List<WaterfallPicture.Piece> pieces = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            pieces.add(new WaterfallPicture.Piece(name, at - 1, at, at + 0.5, "0.5 to 1", Ink.TESTED));
        }
        return WaterfallPicture.of(new WaterfallPicture.Spec(name, name, 3, name, name, pieces));
    }

    private static Picture panel(int count, String name) {
        List<PanelPicture.Point> points = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            points.add(new PanelPicture.Point(
                    String.valueOf(at + 1), wave(at), wave(at + 5), at % 5 / 5.0, at % 3 == 0, at % 7 == 0, name));
        }
        return PanelPicture.of(new PanelPicture.Spec(name, name, name, name, points));
    }

    private static Picture calibration(int count, String name) {
        List<CalibrationPicture.Pair> pairs = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            double found = wave(at + 3);
            pairs.add(new CalibrationPicture.Pair(
                    String.valueOf(at + 1), wave(at), found, found - 0.1, found + 0.1, name));
        }
        return CalibrationPicture.of(new CalibrationPicture.Spec(name, name, pairs, 0.6));
    }

    private static Picture timeline(int count, String name, double width) {
        List<TimelinePicture.Event> events = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            events.add(new TimelinePicture.Event(TODAY.plusDays(1 + at % 90), name, Ink.BAD));
        }
        return TimelinePicture.of(new TimelinePicture.Spec(name, name, TODAY, TODAY.plusDays(90), events), width);
    }

    private static Picture evidence(int count, String name, double width) {
        List<EvidencePicture.Row> rows = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            List<EvidencePicture.Part> parts = at == 0
                    ? List.of()
                    : List.of(
                            new EvidencePicture.Part(count, name, Ink.TESTED),
                            new EvidencePicture.Part(at, name, Ink.HYPOTHESIS));
            rows.add(new EvidencePicture.Row(name, parts));
        }
        return EvidencePicture.of(new EvidencePicture.Spec(name, name, rows), width);
    }

    private static Picture ladder(int count, String name, double width) {
        List<LadderPicture.Rung> rungs = List.of(
                new LadderPicture.Rung("society", name, List.of()),
                new LadderPicture.Rung("product", name, List.of(new LadderPicture.Link(name, Ink.GOOD))));
        List<LadderPicture.Goal> goals = new ArrayList<>();
        for (int at = 0; at < 3; at++) {
            goals.add(new LadderPicture.Goal(
                    name,
                    "sustaining goal",
                    "moving away, guardrail breached, 300 of 400 not known",
                    Ink.BAD,
                    List.of(new LadderPicture.Metric(name, "not shown safe", Ink.UNKNOWN)),
                    count == 0 ? List.of() : List.of(new LadderPicture.Served(count, name, Ink.TESTED))));
        }
        return LadderPicture.of(new LadderPicture.Spec(name, name, rungs, goals), width);
    }
}
