package org.missionled.examples.gettingstarted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.missionled.examples.gettingstarted.LegacyFlags.except;
import static org.missionled.examples.gettingstarted.LegacyFlags.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.alignment.Alignment;
import org.missionled.model.Mission;
import org.missionled.model.Refused;
import org.missionled.report.MissionReport;
import org.missionled.report.text.TextRenderer;
import org.missionled.rule.Inspection;
import org.missionled.rule.KnownViolations;
import org.missionled.rule.MissionViolated;
import org.missionled.rule.RuleSet;
import org.missionled.rule.ViolationKey;
import org.missionled.rule.known.KnownViolationsFile;
import org.missionled.rule.standard.StandardRules;

/** {@code docs/adopting.md}, month by month: a team with 300 flags of which nobody has said what they are for. */
class AdoptingTest {
    private static final KeptText GUIDE = new KeptText("docs/adopting.md");
    private static final Path SELF =
            KeptText.ROOT.resolve("examples/getting-started/src/test/java/org/missionled/examples/gettingstarted");

    @TempDir
    private Path folder;

    private Path knownFile() {
        return folder.resolve("known-violations.txt");
    }

    // <!-- record once -->
    /** Run by hand, once: a person decides that from here on nothing may get worse. */
    static void recordWhatIsBrokenToday(Path file, Mission mission, LocalDate today) {
        Inspection inspection = StandardRules.inspect(Alignment.of(mission).asOf(today));
        KnownViolationsFile.at(file).record(inspection);
    }
    // <!-- end -->

    // <!-- the check -->
    /** The unit test: it reads the file and never writes it. */
    static Inspection check(Path file, Mission mission, LocalDate today) {
        RuleSet rules =
                StandardRules.ruleSet().knowing(KnownViolationsFile.at(file).read());
        Inspection inspection = rules.inspect(Alignment.of(mission).asOf(today));
        MissionReport.of(inspection).writeTo(Path.of("target/mission-report"));
        inspection.check();
        return inspection;
    }
    // <!-- end -->

    // <!-- prune -->
    /** Run by hand, whenever something was mended: takes out what is no longer broken, and adds nothing. */
    static void prune(Path file, Mission mission, LocalDate today) {
        RuleSet rules =
                StandardRules.ruleSet().knowing(KnownViolationsFile.at(file).read());
        KnownViolationsFile.at(file).prune(rules.inspect(Alignment.of(mission).asOf(today)));
    }
    // <!-- end -->

    private static LocalDate month(int month) {
        return LocalDate.of(2026, month, 15);
    }

    private static List<String> undeclared(KnownViolations known) {
        return known.entries().keySet().stream()
                .filter(key -> key.rule().equals(StandardRules.FEATURE_IS_DECLARED.id()))
                .map(ViolationKey::toString)
                .toList();
    }

    private static String text(Inspection inspection) throws IOException {
        StringBuilder text = new StringBuilder();
        new TextRenderer().render(MissionReport.of(inspection), text);
        return text.toString();
    }

    /** The whole story in one test, as a team lives it. */
    @Test
    void aTeamWithThreeHundredFlagsAdoptsTheRules() throws IOException {
        // before: everything is red, and without a file nothing passes
        assertThatThrownBy(
                        () -> StandardRules.inspect(Alignment.of(shop(except())).asOf(month(1)))
                                .check())
                .isInstanceOf(MissionViolated.class)
                .hasMessageStartingWith("mission:shop breaks 1 rule in 300 places on 2026-01-15:");
        assertThatThrownBy(() -> check(knownFile(), shop(except()), month(1)))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("there is no file of known violations at ");

        // January: recorded once; green from now on, with the same flags
        recordWhatIsBrokenToday(knownFile(), shop(except()), month(1));
        assertThat(undeclared(KnownViolationsFile.at(knownFile()).read())).hasSize(300);
        byte[] recorded = Files.readAllBytes(knownFile());
        for (int month = 1; month <= 3; month++) {
            Inspection green = check(knownFile(), shop(except()), month(month));
            assertThat(green.known()).hasSizeGreaterThanOrEqualTo(300);
        }
        assertThat(Files.readAllBytes(knownFile())).isEqualTo(recorded);

        // April: a new flag that nobody declared is red, and the message names that one alone
        Mission careless =
                shop(Stream.concat(except().stream(), Stream.of("repair")).toList());
        MissionViolated red = catchThrowableOfType(MissionViolated.class, () -> check(knownFile(), careless, month(4)));
        assertThat(red.violations())
                .extracting(violation -> violation.key().toString())
                .containsExactly("feature.undeclared feature:shop/repair");
        GUIDE.holds("a new flag without a purpose", withoutPlace(red.getMessage()));
        Mission declared = shop(except(), Shop.REPAIR); // which mends a warning too: the goal is served now
        prune(knownFile(), declared, month(4));
        check(knownFile(), declared, month(4));

        // May: somebody finds out what flag-7 is for; the file must shrink with it
        Mission mended = shop(except("flag-7"), Shop.REPAIR, Shop.SIZE_GUIDE);
        MissionViolated unpruned =
                catchThrowableOfType(MissionViolated.class, () -> check(knownFile(), mended, month(5)));
        assertThat(unpruned).hasMessageContaining("feature.undeclared feature:shop/flag-7");
        GUIDE.holds("mended and not pruned", withoutPlace(unpruned.getMessage()));
        prune(knownFile(), mended, month(5));
        assertThat(undeclared(KnownViolationsFile.at(knownFile()).read())).hasSize(299);
        check(knownFile(), mended, month(5));

        // June: what was mended cannot come back unseen
        Mission relapsed = shop(except(), Shop.REPAIR);
        assertThatThrownBy(() -> check(knownFile(), relapsed, month(6)))
                .isInstanceOf(MissionViolated.class)
                .hasMessageContaining("feature:flag-7 is undeclared");

        // July: size and age show, on green runs too
        Inspection july = check(knownFile(), mended, month(7));
        assertThat(undeclared(july.knownBefore())).hasSize(299);
        assertThat(july.knownBefore().oldest()).isEqualTo(Optional.of(month(1)));
        assertThat(text(july)).contains(july.known().size() + " violations known, the oldest since 2026-01-15");
    }

    @Test
    void theFileOnlyShrinks() throws IOException {
        recordWhatIsBrokenToday(knownFile(), shop(except()), month(1));
        List<String> gone = List.of("flag-1", "flag-2", "flag-3", "flag-4");
        long size = Files.size(knownFile());
        for (int month = 2; month <= 5; month++) {
            Mission smaller = shop(except(gone.subList(0, month - 1).toArray(String[]::new)));
            prune(knownFile(), smaller, month(month));
            check(knownFile(), smaller, month(month));

            assertThat(Files.size(knownFile())).isLessThan(size);
            size = Files.size(knownFile());
        }
    }

    @Test
    void theGuideShowsWhatRunsHere() throws IOException {
        GUIDE.holds("the flags of old", part("LegacyFlags.java", "the flags of old"));
        for (String name : List.of("record once", "the check", "prune")) {
            GUIDE.holds(name, part("AdoptingTest.java", name));
        }
    }

    /** The lines between {@code // <!-- name -->} and the end of that part, as they stand, less their margin. */
    private static String part(String file, String name) throws IOException {
        String all = Files.readString(SELF.resolve(file));
        int from = all.indexOf("// <!-- " + name + " -->\n");
        assertThat(from).as(name).isPositive();
        String rest = all.substring(all.indexOf('\n', from) + 1);
        return rest.substring(0, rest.indexOf("    // <!-- end -->"))
                .lines()
                .map(line -> line.startsWith("    ") ? line.substring(4) : line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** A message without the line in which this example stands. */
    private static String withoutPlace(String message) {
        return message.lines()
                .filter(line -> !line.startsWith("        at "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
