package org.missionled.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ElementIdProperties {
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> first = Arbitraries.strings().withCharRange('a', 'z').ofLength(1);
        Arbitrary<String> word = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .ofMinLength(1)
                .ofMaxLength(8);
        return first.flatMap(
                head -> word.list().ofMinSize(1).ofMaxSize(4).map(words -> head + String.join("-", words)));
    }

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll ElementKind kind, @ForAll("names") String mission, @ForAll("names") String name) {
        ElementId id = kind == ElementKind.MISSION ? ElementId.ofMission(mission) : ElementId.of(kind, mission, name);

        assertThat(ElementId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void otherTextIsRefusedOrReadAsItStands(@ForAll String text) {
        try {
            assertThat(ElementId.parse(text)).hasToString(text);
        } catch (Refused refused) {
            assertThat(refused).hasMessageStartingWith("not a valid ");
        }
    }

    @Property
    void otherLettersAreRefusedAsNames(@ForAll String text) {
        if (!text.matches("[a-z0-9-]*")) {
            assertThatThrownBy(() -> ElementId.checkedName(ElementKind.GOAL, text))
                    .isInstanceOf(Refused.class);
        }
    }
}
