package org.missionled.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What users see are closed shapes; only what they are meant to implement is open. */
class PublicTypesTest {
    /** What users implement: a rule, a format, and the enum of their flags. */
    private static final Set<String> OPEN =
            Set.of("org.missionled.report.Renderer", "org.missionled.dsl.FeatureSource");

    @Test
    void arePublicTypesAtAll() {
        assertThat(Library.publicTypes()).hasSizeGreaterThan(80);
        for (String name : Library.PACKAGES) {
            assertThat(Library.publicTypes()
                            .filter(type -> type.getPackageName().equals(name)))
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void areRecordsEnumsSealedOrFunctionalInterfacesOrFinalClasses() {
        List<String> others = Library.publicTypes()
                .filter(type -> !isClosed(type) && !OPEN.contains(type.getName()))
                .map(JavaClass::getName)
                .toList();
        assertThat(others).isEmpty();
    }

    @Test
    void whatIsOpenIsStillThere() {
        assertThat(Library.publicTypes().map(JavaClass::getName)).containsAll(OPEN);
    }

    @Test
    void haveNoPublicFieldsThatCanChange() {
        assertThat(Library.publicTypes()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC)))
                .isNotEmpty()
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    @Test
    void canBeMadeOnlyWhereThatIsMeant() {
        assertThat(Library.publicTypes()
                        .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                        .filter(type -> !isRenderer(type))
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMember::getFullName)
                        .filter(name -> !name.contains("FaultyObservations") && !name.contains("FaultyLiveFlags")))
                .isEmpty();
    }

    private static boolean isRenderer(JavaClass type) {
        return type.isAssignableTo("org.missionled.report.Renderer");
    }

    private static boolean isClosed(JavaClass type) {
        if (type.isInterface()) {
            return type.isAnnotation() || type.reflect().isSealed() || isFunctional(type);
        }
        return type.isRecord()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
    }

    private static boolean isFunctional(JavaClass type) {
        return type.getMethods().stream()
                        .map(JavaMethod::getModifiers)
                        .filter(modifiers -> modifiers.contains(JavaModifier.ABSTRACT))
                        .count()
                == 1;
    }
}
