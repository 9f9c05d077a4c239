package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names say what things are, not how they are built. */
class NamesTest {
    private static final String MACHINERY =
            ".*(Impl|Util|Utils|Helper|Helpers|Manager)$|^(Base|Abstract)[A-Z].*|.*Internal$";

    @Test
    void noClassIsNamedAfterMachinery() {
        assertThat(Library.CLASSES.stream()).hasSizeGreaterThan(100);
        assertThat(Library.CLASSES.stream().map(JavaClass::getSimpleName)).noneMatch(name -> name.matches(MACHINERY));
    }

    @Test
    void noPackageIsADrawerForEverything() {
        assertThat(Library.CLASSES.stream()
                        .flatMap(type -> Stream.of(type.getPackageName().split("\\."))))
                .isNotEmpty()
                .doesNotContain("common", "misc", "util", "utils", "impl", "internal", "helper");
    }

    @Test
    void noPublicAccessorSaysGet() {
        List<JavaMethod> methods = publicMethods().toList();
        assertThat(methods).hasSizeGreaterThan(300);
        assertThat(methods).noneMatch(method -> method.getName().matches("get([A-Z].*)?") && !isInherited(method));
    }

    @Test
    void noWordOfTheDslSaysWithAndOrBuild() {
        List<JavaMethod> words = publicMethods()
                .filter(method -> Library.DSL.contains(method.getOwner().getPackageName()))
                .toList();
        assertThat(words).hasSizeGreaterThan(80);
        assertThat(words).noneMatch(word -> Set.of("and", "or", "with", "build").contains(word.getName()));
    }

    private static Stream<JavaMethod> publicMethods() {
        return Library.publicTypes()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isInherited(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return method.getOwner().getAllRawSuperclasses().stream()
                .anyMatch(above ->
                        above.tryGetMethod(method.getName(), parameters).isPresent());
    }
}
