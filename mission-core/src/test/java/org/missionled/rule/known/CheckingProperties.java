package org.missionled.rule.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.alignment.AnyMission;
import org.missionled.rule.Gate;
import org.missionled.rule.Inspection;
import org.missionled.rule.MissionViolated;
import org.missionled.rule.standard.StandardRules;

/** A check only reads, whatever it finds. */
class CheckingProperties {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));

    @Provide
    Arbitrary<AnyMission> missions() {
        return AnyMission.any();
    }

    @Property(tries = 100)
    void checkingNeverWrites(@ForAll("missions") AnyMission then, @ForAll("missions") AnyMission now)
            throws IOException {
        Assume.that(then.asOf().getYear() >= 0 && then.asOf().getYear() <= 9999);
        Path folder = Files.createTempDirectory("checking");
        Path file = folder.resolve("known-violations.txt");
        try {
            KnownViolationsFile known = KnownViolationsFile.at(file);
            known.record(StandardRules.inspect(then.alignment()));
            Files.deleteIfExists(folder.resolve("known-violations.txt.lock"));
            byte[] before = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, LONG_AGO);
            Files.setLastModifiedTime(folder, LONG_AGO);

            Inspection inspection =
                    StandardRules.ruleSet().knowing(known.read()).inspect(now.alignment());
            quietly(inspection::check);
            quietly(inspection::checkEverything);
            inspection.gate(Gate.LAUNCH);

            assertThat(file).hasBinaryContent(before);
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
            assertThat(Files.getLastModifiedTime(folder)).isEqualTo(LONG_AGO);
        } finally {
            delete(folder);
        }
    }

    private static void quietly(Runnable check) {
        try {
            check.run();
        } catch (MissionViolated expected) {
            assertThat(expected.violations()).isNotEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path one : files) {
            Files.delete(one);
        }
        Files.delete(folder);
    }
}
