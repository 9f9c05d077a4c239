package org.missionled.flagd;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.missionled.measurement.FaultyLiveFlags;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Refused;

class FlagdFlagsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);
    private static final Path PUBLISHED = Path.of("")
            .toAbsolutePath()
            .resolve("../../../shared/data/flags/example_flags.flagd.json")
            .normalize();
    private static final String GOOD = "\"good\": {\"state\": \"ENABLED\"}";

    private static LiveFlags read(byte[] bytes) {
        return FlagdFlags.read(new ByteArrayInputStream(bytes), "flags.json", "production", DAY);
    }

    private static LiveFlags read(String json) {
        return read(json.getBytes(UTF_8));
    }

    private static LiveFlag only(String flag) {
        return read("{\"flags\": {\"one\": {" + flag + "}}}").flags().get(0);
    }

    private static FaultyLiveFlags faulty(String json) {
        return catchThrowableOfType(FaultyLiveFlags.class, () -> read(json));
    }

    @Test
    void readsWhatTheProjectItselfPublishes() {
        assumeTrue(Files.exists(PUBLISHED), "needs the example flags of flagd at " + PUBLISHED);
        LiveFlags flags = FlagdFlags.read(PUBLISHED, "production", DAY);

        assertThat(flags.flags())
                .hasSize(9)
                .allMatch(flag -> flag.enabled().equals(Optional.of(true)))
                .extracting(LiveFlag::key)
                .startsWith("myBoolFlag")
                .contains("isColorYellow", "targetedFlag");
        assertThat(flags.flags().get(0).isFullyOn()).isTrue();
        assertThat(flags.flags().get(0).origin()).isEqualTo(PUBLISHED + ":4");
        assertThat(flags.flags().stream().filter(flag -> flag.share().isPresent()))
                .hasSize(1);
    }

    @Test
    void saysWhatAFlagSays() {
        LiveFlag flag =
                only("\"metadata\": {\"team\": {\"a\": [1]}, \"owner\": \"habits team\"}, \"state\": \"DISABLED\"");

        assertThat(flag)
                .isEqualTo(LiveFlag.of("one")
                        .withEnabled(false)
                        .withOwner("habits team")
                        .withOrigin("flags.json:1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"defaultVariant\": \"on\"; 1",
                "\"defaultVariant\": \"off\"; 0",
                "\"defaultVariant\": null; -1",
                "\"defaultVariant\": \"gone\"; -1",
                "\"defaultVariant\": \"on\", \"targeting\": null; 1",
                "\"defaultVariant\": \"on\", \"targeting\": {}; 1",
                "\"defaultVariant\": \"off\", \"targeting\": {\"if\": [true, \"on\", \"off\"]}; -1",
                "\"targeting\": {\"fractional\": [[\"on\", 25], [\"off\", 75]]}; 0.25",
                "\"targeting\": {\"fractional\": [{\"var\": \"email\"}, [\"on\"], [\"off\"]]}; 0.5",
                "\"targeting\": {\"fractional\": [\"email\", [\"on\", 0], [\"off\", 10]]}; 0",
                "\"targeting\": {\"fractional\": [[\"on\", 0]]}; -1",
                "\"targeting\": {\"fractional\": [[\"gone\", 1]]}; -1",
                "\"targeting\": {\"fractional\": [[\"on\", {\"var\": \"x\"}]]}; -1",
                "\"targeting\": {\"fractional\": [[\"on\", 1]], \"if\": []}; -1",
                "\"targeting\": {\"fractional\": []}; -1",
                "\"targeting\": {\"fractional\": [[], [\"on\", 1]]}; -1",
                "\"targeting\": 7; -1"
            })
    void knowsTheShareWhereNothingButTheDefaultOrWeightsDecide(String parts, double share) {
        String flag = "\"state\": \"ENABLED\", \"variants\": {\"on\": true, \"off\": false}, " + parts;

        assertThat(only(flag).share()).isEqualTo(share < 0 ? OptionalDouble.empty() : OptionalDouble.of(share));
    }

    @Test
    void doesNotKnowTheShareOfVariantsThatAreNoSwitch() {
        assertThat(
                        only("\"state\": \"ENABLED\", \"variants\": {\"on\": true, \"x\": \"y\"}, \"defaultVariant\": \"on\"")
                                .share())
                .isEmpty();
    }

    @Test
    void namesEveryFaultWithItsLineAndKeepsTheOtherFlags() {
        FaultyLiveFlags faulty = faulty("""
                {"extra": {"a": [1, {}]},
                 "flags": {
                  "one": {"state": "ON"},
                  "two": {"state": "ENABLED",
                          "stat": [[]]},
                  "three": 3,
                  "bad key": {"state": "ENABLED"},
                  "four": {"variants": {}},
                  "five": {"state": {}, "variants": 5},
                  "good": {"state": "ENABLED"}}}
                """);

        assertThat(faulty.faults())
                .containsExactly(
                        "flags.json:1: not a valid field: \"extra\" (flags, metadata, $schema or $evaluators)",
                        "flags.json:3: not a valid state of flag one: \"ON\" (ENABLED or DISABLED)",
                        "flags.json:5: not a valid field of flag two: \"stat\" (state, variants, defaultVariant,"
                                + " targeting or metadata)",
                        "flags.json:6: flag three is no object (write {\"state\": \"ENABLED\", ...})",
                        "flags.json:7: not a valid flag key: \"bad key\" (as the flag system has it, such as"
                                + " \"wellness.check-in\")",
                        "flags.json:8: flag four has no state (write \"state\": \"ENABLED\" or \"DISABLED\")",
                        "flags.json:9: not a valid state of flag five: \"...\" (ENABLED or DISABLED)",
                        "flags.json:9: the variants of flag five are no object (write {\"on\": true, ...})");
        assertThat(faulty.usable().flags()).extracting(LiveFlag::key).containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "; flags.json:1: there are no flags (begin with",
                "[]; flags.json:1: there are no flags",
                "{}; flags.json:1: there are no flags",
                "{\"flags\": 7}; flags.json:1: there are no flags",
                "{\"flags\": {\"a\": {\"state\": \"ENABLED\"}; flags.json:1: no JSON: Unexpected end-of-input",
                "{\"flags\": {}} {}; flags.json:1: something follows the end",
                "{\"flags\": {\"a\": {\"state\": \"ENABLED\"}, \"a\": {}}}; flags.json:1: Duplicate Object property"
            })
    void nothingIsUsedOfAFileThatNobodyUnderstands(String json, String fault) {
        FaultyLiveFlags faulty = faulty(json == null ? "" : json);

        assertThat(faulty.faults()).hasSize(1);
        assertThat(faulty.faults().get(0)).startsWith(fault);
        assertThat(faulty.usable().flags()).isEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8InItsLine() {
        byte[] bytes = ("{\"flags\": {\n" + GOOD + ",\n\"x\": {}}}").getBytes(UTF_8);
        bytes[bytes.length - 6] = (byte) 0xFF;

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(FaultyLiveFlags.class)
                .hasMessageContaining("flags.json:3: not UTF-8: byte 0xFF (save the file as UTF-8)");
        assertThatThrownBy(() -> read("{\"flags\": {}}".getBytes(UTF_16))).hasMessageContaining(":1: not UTF-8");
        byte[] cut = "{\"flags\": {\"é".getBytes(UTF_8);
        assertThatThrownBy(() -> read(Arrays.copyOf(cut, cut.length - 1))).isInstanceOf(FaultyLiveFlags.class);
    }

    @Test
    void aByteOrderMarkSaysNothing() {
        assertThat(read("\uFEFF{\"flags\": {" + GOOD + "}}").flags()).hasSize(1);
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String deep = "{\"flags\": {" + GOOD + "}, \"metadata\": " + "[".repeat(100_000);

        assertThat(faulty(deep).faults().get(0)).startsWith("flags.json:1: ").contains("nesting depth");
    }

    @Test
    void refusesWhatIsEnormousWithoutReadingItAll() {
        InputStream endless = new InputStream() {
            private long count;

            @Override
            public int read() {
                assertThat(++count).isLessThan((16 << 20) + 10_000);
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(count += length).isLessThan((16 << 20) + 100_000);
                Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThatThrownBy(() -> FlagdFlags.read(endless, "flags.json", "production", DAY))
                .isInstanceOf(FaultyLiveFlags.class)
                .hasMessageContaining("flags.json:1: more than 16777216 bytes");
    }

    @Test
    void saysWhereItLooked() {
        assertThatThrownBy(() -> FlagdFlags.read(Path.of("nowhere.json"), "production", DAY))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("no such file: nowhere.json (looked for ");
        assertThatThrownBy(() -> FlagdFlags.read(null, "nowhere.json", "production", DAY))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("no such resource: nowhere.json");
    }
}
