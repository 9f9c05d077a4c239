package org.missionled.rule.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;
import static org.missionled.model.Sample.undeclared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.missionled.alignment.Alignment;
import org.missionled.model.Feature;
import org.missionled.model.Refused;
import org.missionled.rule.Inspection;
import org.missionled.rule.KnownViolations;
import org.missionled.rule.RuleSet;
import org.missionled.rule.ViolationKey;
import org.missionled.rule.standard.StandardRules;

class KnownViolationsFileTest {
    private static final RuleSet RULES = RuleSet.of(List.of(StandardRules.FEATURE_IS_DECLARED));

    @TempDir
    Path folder;

    private Path path;
    private KnownViolationsFile file;

    @BeforeEach
    void chooseAPlace() {
        path = folder.resolve("mission/known-violations.txt");
        file = KnownViolationsFile.at(path);
    }

    private static Inspection found(RuleSet rules, Feature... features) {
        return rules.inspect(Alignment.of(delivering(mission(), features)).asOf(day("2026-09-30")));
    }

    @Test
    void isSortedOneEntryALine() throws IOException {
        file.record(found(RULES, undeclared("old-menu"), undeclared("old-cart")));

        assertThat(path).hasContent("""
                        # known violations, version 1
                        feature.undeclared feature:wellness/old-cart | 2026-09-30
                        feature.undeclared feature:wellness/old-menu | 2026-09-30
                        # end
                        """);
        assertThat(Files.readString(path)).endsWith("# end\n");
    }

    @Test
    void whatIsRecordedIsReadAgain() {
        KnownViolations recorded = file.record(found(RULES, undeclared("old-cart")));

        assertThat(file.read()).isEqualTo(recorded);
        assertThat(found(RULES.knowing(file.read()), undeclared("old-cart")).violations())
                .isEmpty();
    }

    @Test
    void aDayThatCouldNotBeReadAgainIsNotWritten() {
        Inspection tooEarly = RULES.inspect(
                Alignment.of(delivering(mission(), undeclared("old-cart"))).asOf(LocalDate.MIN));

        assertThatThrownBy(() -> file.record(tooEarly))
                .isInstanceOf(Refused.class)
                .hasMessage("not a valid day of a known violation: -999999999-01-01 (of the years 0 to 9999, such as"
                        + " 2026-12-31)");
        assertThat(path).doesNotExist();
    }

    @Test
    void aMissingFileIsNoPass() {
        assertThatThrownBy(file::read)
                .isInstanceOf(Refused.class)
                .hasMessage("there is no file of known violations at " + path
                        + " (record it once, where a person decides it:"
                        + " KnownViolationsFile.at(path).record(inspection))");
        assertThatThrownBy(() -> file.prune(found(RULES))).isInstanceOf(Refused.class);
        assertThat(path).doesNotExist();
    }

    @Test
    void pruningTakesOutWhatIsMendedAndNothingElse() {
        file.record(found(RULES, undeclared("old-menu"), undeclared("old-cart")));
        file.prune(found(RULES.knowing(file.read()), undeclared("old-menu"), feature("old-cart")));

        assertThat(file.read().entries())
                .containsOnlyKeys(ViolationKey.parse("feature.undeclared feature:wellness/old-menu"));
    }

    @Test
    void readingAndCheckingNeverWrite() throws IOException {
        file.record(found(RULES, undeclared("old-cart")));
        byte[] before = Files.readAllBytes(path);
        found(RULES.knowing(file.read()), feature("old-cart"), undeclared("new-cart"))
                .violations();

        assertThat(path).hasBinaryContent(before);
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeUnderstoodIsRefusedInWordsAndLeftAsItIs(String written, String words) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, written);

        assertThatThrownBy(file::read).isInstanceOf(Refused.class).hasMessageContaining(words);
        assertThatThrownBy(() -> file.record(found(RULES, undeclared("old-cart"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words);
        assertThat(Files.readString(path)).isEqualTo(written);
    }

    static Stream<Arguments> whatCannotBeUnderstoodIsRefusedInWordsAndLeftAsItIs() {
        String first = "# known violations, version 1\n";
        return Stream.of(
                Arguments.of("", "is not a file of known violations"),
                Arguments.of("a.b feature:a/b | 2026-01-01\n", "is not a file of known violations"),
                Arguments.of(
                        "# known violations, version 2\n# end\n",
                        "was written by a newer version of this library (version 2 of the file)"),
                Arguments.of(first, "is cut off: its last line is not \"# end\""),
                Arguments.of(first + "a.b feature:a/b | 2026-", "is cut off"),
                Arguments.of(first + "<<<<<<< HEAD\n# end\n", ":2 holds a merge conflict"),
                Arguments.of(first + "nonsense\n# end\n", "not a valid known violation at "),
                Arguments.of(
                        first + "a.b feature:a/b | 2026-02-30\n# end\n", "not a valid day of the known violation at "));
    }

    @Test
    void whatIsNotUtf8IsRefused() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0});

        assertThatThrownBy(file::read).isInstanceOf(Refused.class).hasMessageContaining("is not UTF-8");
    }

    @Test
    void twoSidesOfAMergeMayRepeatAnEntryAndTheEarlierDayCounts() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, """
                # known violations, version 1
                b.c feature:a/b | 2026-03-01
                a.b feature:a/b some part | 2026-02-01
                b.c feature:a/b | 2026-01-01
                # end
                """);

        assertThat(file.read().entries())
                .containsEntry(ViolationKey.parse("b.c feature:a/b"), day("2026-01-01"))
                .containsEntry(ViolationKey.parse("a.b feature:a/b some part"), day("2026-02-01"))
                .hasSize(2);
    }

    @Test
    void whereNothingCanBeWrittenThatIsSaid() throws IOException {
        Files.writeString(folder.resolve("mission"), "a file where a folder should be");

        assertThatThrownBy(() -> file.record(found(RULES, undeclared("old-cart"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot be written: " + path);
    }

    /** Whoever runs it, root too: where the new file should be, there is a folder. */
    @Test
    void aFileThatCannotBeReplacedStaysAsItIs() throws IOException {
        file.record(found(RULES, undeclared("old-menu")));
        byte[] before = Files.readAllBytes(path);
        Files.createDirectories(path.resolveSibling(path.getFileName() + ".new").resolve("in the way"));

        assertThatThrownBy(() -> file.record(found(RULES, undeclared("old-cart"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot be written: " + path);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
        assertThat(file.read().size()).isOne();
    }

    @Test
    void manyThatRecordAtOnceLoseNothing() {
        IntStream.range(0, 40)
                .parallel()
                .forEach(i -> KnownViolationsFile.at(path).record(found(RULES, undeclared("old-" + i))));

        assertThat(file.read().size()).isEqualTo(40);
    }
}
