package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageInfoTest {
    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsNullMarked(String name) throws ClassNotFoundException {
        assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                .isTrue();
    }

    static List<String> packages() {
        return Library.PACKAGES;
    }

    @Test
    void everyPackageSaysWhereToBegin() throws IOException {
        List<Path> infos = Library.sources("src/main/java").stream()
                .filter(file -> file.endsWith("package-info.java"))
                .toList();
        assertThat(infos).hasSizeGreaterThan(Library.PACKAGES.size());
        for (Path info : infos) {
            assertThat(Files.readString(info)).as("%s", info).contains("Begin at", "{@link");
        }
    }
}
