package org.missionled.gitlab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionled.measurement.FaultyLiveFlags;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.FlagKind;

class GitLabFlagsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);
    private static final Path PUBLISHED = Path.of("")
            .toAbsolutePath()
            .resolve("../../../shared/data/flags/gitlab/config/feature_flags")
            .normalize();

    @TempDir
    private Path folder;

    private LiveFlags read() {
        return GitLabFlags.read(folder, "production", DAY);
    }

    private LiveFlag only(String yaml) throws IOException {
        Files.writeString(folder.resolve("one.yml"), yaml);
        return read().flags().get(0);
    }

    private String fault(byte[] yaml) throws IOException {
        Files.write(folder.resolve("one.yml"), yaml);
        FaultyLiveFlags faulty = catchThrowableOfType(FaultyLiveFlags.class, this::read);
        assertThat(faulty.faults()).hasSize(1);
        assertThat(faulty.usable().flags()).isEmpty();
        return faulty.faults()
                .get(0)
                .substring(folder.resolve("one.yml").toString().length());
    }

    private String fault(String yaml) throws IOException {
        return fault(yaml.getBytes(UTF_8));
    }

    @Test
    void readsDefinitionsThatGitLabPublishes() {
        assumeTrue(Files.isDirectory(PUBLISHED), "needs flag definitions of GitLab at " + PUBLISHED);
        LiveFlags flags = GitLabFlags.read(PUBLISHED, "production", DAY);

        assertThat(flags.flags()).hasSize(18).allMatch(flag -> flag.owner().isPresent());
        assertThat(flags.flags().stream().filter(flag -> flag.kind().equals(Optional.of(FlagKind.OPERATIONS))))
                .hasSize(ofType("ops"));
        assertThat(flags.flags().stream().filter(flag -> flag.kind().equals(Optional.of(FlagKind.RELEASE))))
                .hasSize(ofType("development"));
        assertThat(flags.flags().stream().filter(flag -> flag.kind().equals(Optional.of(FlagKind.EXPERIMENT))))
                .hasSize(ofType("experiment"));
        assertThat(flags.flags()).filteredOn(LiveFlag::isFullyOn).isNotEmpty();
        assertThat(flags.flags()).filteredOn(LiveFlag::isOff).isNotEmpty();
    }

    private static int ofType(String type) {
        String[] files = PUBLISHED.resolve(type).toFile().list();
        return files == null ? 0 : files.length;
    }

    @Test
    void saysWhatADefinitionSays() throws IOException {
        LiveFlag flag = only("""
                ---
                # a comment
                name: kas_user_access
                introduced_by_url: https://gitlab.example/104504
                rollout_issue_url: https://gitlab.example/391201
                milestone: '15.8'
                type: development
                group: group::configure
                default_enabled: true
                """);

        assertThat(flag)
                .isEqualTo(LiveFlag.of("kas_user_access")
                        .withKind(FlagKind.RELEASE)
                        .withOwner("configure")
                        .withReference("https://gitlab.example/391201")
                        .withEnabled(true)
                        .withShare(1)
                        .withOrigin(folder.resolve("one.yml") + ":3"));
    }

    @Test
    void whatADefinitionDoesNotSayIsNotKnown() throws IOException {
        assertThat(only("name: a\nrollout_issue_url:\nintroduced_by_url: ~\ngroup: 'null'\n"))
                .isEqualTo(LiveFlag.of("a").withOwner("null").withOrigin(folder.resolve("one.yml") + ":1"));
        assertThat(only("name: a\ndefault_enabled: false\nintroduced_by_url: here\n"))
                .isEqualTo(LiveFlag.of("a")
                        .withEnabled(false)
                        .withReference("here")
                        .withOrigin(folder.resolve("one.yml") + ":1"));
    }

    @Test
    void aMilestoneIsAReleaseAndNoDay() throws IOException {
        LiveFlag flag = only("name: a\nmilestone: '15.8'\n");

        assertThat(flag.changed()).isEmpty();
        assertThat(flag).isEqualTo(LiveFlag.of("a").withOrigin(folder.resolve("one.yml") + ":1"));
    }

    @ParameterizedTest
    @CsvSource({
        "development, RELEASE",
        "wip, RELEASE",
        "beta, RELEASE",
        "gitlab_com_derisk, RELEASE",
        "experiment, EXPERIMENT",
        "ops, OPERATIONS",
        "worker, OPERATIONS",
        "licensed, PERMISSION"
    })
    void tellsTheKindByTheType(String type, FlagKind kind) throws IOException {
        assertThat(only("name: a\ntype: " + type).kind()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; :1: there is no definition (begin with name: the_flag)",
                "# nothing; :1: there is no definition",
                "- a; :1: there is no definition",
                "just words; :1: there is no definition",
                "type: ops; :1: not a valid flag key: null",
                "name: a b; :1: not a valid flag key: \"a b\"",
                "name: a\\ntype: opps; :2: not a valid type: \"opps\" (development,",
                "name: a\\ndefault_enabled: yes; :2: not a valid default_enabled: \"yes\" (true or false)",
                "name: a\\nnmae: b; :2: not a valid field: \"nmae\"",
                "name: a\\nname: b; :2: the field name is there twice",
                "name: a\\ngroup: [x, {y: z}]; :2: the field group is not a text",
                "name: a\\ngroup: {x: y; :2: no YAML: ",
                "name: \"a; :1: no YAML: ",
                "name: a\\n---\\nname: b; :2: a second document",
                "name: &x a\\ngroup: *y; :2: the field group is not a text"
            })
    void namesFileAndLine(String yaml, String fault) throws IOException {
        assertThat(fault(yaml.replace("\\n", "\n"))).startsWith(fault);
    }

    @Test
    void aFaultInOneFileLeavesTheOthersUsable() throws IOException {
        Files.createDirectories(folder.resolve("ops"));
        Files.writeString(folder.resolve("ops/b.yaml"), "name: b");
        Files.writeString(folder.resolve("a.yml"), "name: [");
        Files.writeString(folder.resolve("README.md"), "no flag");
        FaultyLiveFlags faulty = catchThrowableOfType(FaultyLiveFlags.class, this::read);

        assertThat(faulty.faults()).hasSize(1);
        assertThat(faulty.usable().flags()).extracting(LiveFlag::key).containsExactly("b");
    }

    @Test
    void oneFlagInTwoFilesIsAFault() throws IOException {
        Files.writeString(folder.resolve("a.yml"), "name: a\ndefault_enabled: true");
        Files.writeString(folder.resolve("b.yml"), "name: a\ndefault_enabled: false");

        assertThatThrownBy(this::read)
                .isInstanceOf(FaultyLiveFlags.class)
                .hasMessageContaining("b.yml:1: the flag a is there twice, the first time at ");
    }

    @Test
    void refusesWhatIsNotUtf8InItsLine() throws IOException {
        byte[] bytes = "name: a\ngroup: x".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(fault(bytes)).isEqualTo(":2: not UTF-8: byte 0xFF (save the file as UTF-8)");
    }

    @Test
    void refusesWhatIsEnormousOrNestedTooDeep() throws IOException {
        assertThat(fault("name: a\n# " + "x".repeat(100_000))).startsWith(":1: more than 100000 bytes");
        assertThat(fault("name: a\ngroup: " + "[".repeat(40_000))).startsWith(":2: ");
        assertThat(fault("name: a\ngroup: " + "{".repeat(40_000))).startsWith(":2: ");
    }

    @Test
    void aliasesDoNotMultiply() throws IOException {
        StringBuilder bomb = new StringBuilder("name: a\ngroup:\n  - &a0 [x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("  - &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        assertThat(fault(bomb.toString())).isEqualTo(":2: the field group is not a text (write it in one line)");
    }

    @Test
    void anEmptyFolderHasNoFlagsAndAMissingOneIsSaid() {
        assertThat(read().flags()).isEmpty();
        assertThatThrownBy(() -> GitLabFlags.read(folder.resolve("nowhere"), "production", DAY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no such folder: ");
    }
}
