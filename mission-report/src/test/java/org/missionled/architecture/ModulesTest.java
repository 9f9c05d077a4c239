package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.missionled.report.Renderer;

/** What the artifacts say of themselves to the module system. */
class ModulesTest {
    private static final ModuleFinder FOUND = ModuleFinder.of(Library.places().toArray(Path[]::new));

    @Test
    void areNamedAfterTheirPackages() {
        assertThat(FOUND.findAll().stream().map(module -> module.descriptor().name()))
                .containsExactlyInAnyOrder("org.missionled.core", "org.missionled.dsl", "org.missionled.report");
        assertThat(FOUND.findAll()).noneMatch(module -> module.descriptor().isAutomatic());
    }

    @Test
    void coreNeedsNothingButTheJdk() {
        assertThat(needed("org.missionled.core")).containsExactly("java.base");
    }

    @Test
    void dslAndReportNeedNothingButCore() {
        assertThat(needed("org.missionled.dsl")).containsExactly("java.base", "org.missionled.core");
        assertThat(needed("org.missionled.report")).containsExactly("java.base", "org.missionled.core");
        assertThat(transitive("org.missionled.dsl")).containsExactly("org.missionled.core");
        assertThat(transitive("org.missionled.report")).containsExactly("org.missionled.core");
    }

    @Test
    void jspecifyIsNeededToCompileAlone() {
        for (String name : List.of("org.missionled.core", "org.missionled.dsl", "org.missionled.report")) {
            assertThat(descriptor(name).requires())
                    .filteredOn(one -> one.name().equals("org.jspecify"))
                    .allSatisfy(one -> assertThat(one.modifiers()).containsExactly(Modifier.STATIC))
                    .hasSize(1);
        }
    }

    @Test
    void exportEveryPackageAndOpenNone() {
        assertThat(exported("org.missionled.core")).isEqualTo(new TreeSet<>(Library.CORE));
        assertThat(exported("org.missionled.dsl")).isEqualTo(new TreeSet<>(Library.DSL));
        assertThat(exported("org.missionled.report")).isEqualTo(new TreeSet<>(Library.REPORT));
        assertThat(FOUND.findAll())
                .allMatch(module -> module.descriptor().opens().isEmpty());
        assertThat(FOUND.findAll()).noneMatch(module -> module.descriptor().isOpen());
    }

    @Test
    void theRenderersAreFoundOnTheModulePathAndOnTheClassPathAlike() throws IOException {
        ModuleDescriptor report = descriptor("org.missionled.report");
        assertThat(report.uses()).containsExactly(Renderer.class.getName());
        assertThat(report.provides()).hasSize(1);
        List<String> provided = report.provides().iterator().next().providers();
        assertThat(services()).hasSize(2).isEqualTo(provided);
    }

    private static List<String> services() throws IOException {
        String name = "META-INF/services/" + Renderer.class.getName();
        try (InputStream file = Renderer.class.getModule().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Set<String> needed(String name) {
        return descriptor(name).requires().stream()
                .filter(one -> !one.modifiers().contains(Modifier.STATIC))
                .map(Requires::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> transitive(String name) {
        return descriptor(name).requires().stream()
                .filter(one -> one.modifiers().contains(Modifier.TRANSITIVE))
                .map(Requires::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> exported(String name) {
        return descriptor(name).exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor(String name) {
        return FOUND.find(name).orElseThrow().descriptor();
    }
}
