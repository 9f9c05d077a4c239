package org.missionled.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** General words may be said in any order, and each says one thing. */
class GeneralWordsProperties {
    /** Some of the words of one kind, in some order. */
    private record Said<S, V>(GeneralWords<S, V> of, List<String> names) {
        S sentence() {
            return of.saying(names);
        }

        V valueInDocumentedOrder() {
            return of.told()
                    .apply(of.saying(
                            of.words().keySet().stream().filter(names::contains).toList()));
        }

        V value() {
            return of.told().apply(sentence());
        }

        List<String> changedBy(String word) {
            S before = sentence();
            return of.differences(before, of.words().get(word).apply(before));
        }

        List<String> unsaid() {
            return of.words().keySet().stream()
                    .filter(name -> !names.contains(name))
                    .toList();
        }
    }

    @Provide
    Arbitrary<Said<?, ?>> said() {
        return Arbitraries.of(EveryGeneralWord.ALL).flatMap(GeneralWordsProperties::someOf);
    }

    private static <S, V> Arbitrary<Said<?, ?>> someOf(GeneralWords<S, V> words) {
        return Combinators.combine(
                        Arbitraries.shuffle(List.copyOf(words.words().keySet())),
                        Arbitraries.integers().between(0, words.words().size()))
                .as((shuffled, some) -> new Said<>(words, shuffled.subList(0, some)));
    }

    @Property
    void theirOrderChangesNothing(@ForAll("said") Said<?, ?> said) {
        assertThat((Object) said.value()).isEqualTo(said.valueInDocumentedOrder());
    }

    @Property
    void oneMoreChangesItsOwnAttributeAndNoOther(@ForAll("said") Said<?, ?> said) {
        assertThat(said.unsaid())
                .allSatisfy(word -> assertThat(said.changedBy(word)).containsExactly(word));
    }

    @Property
    void oneMoreLeavesTheShorterSentenceAsItWas(@ForAll("said") Said<?, ?> said) {
        leavesAsItWas(said);
    }

    private static <S, V> void leavesAsItWas(Said<S, V> said) {
        S sentence = said.sentence();
        V before = said.of().told().apply(sentence);
        List<S> longer = said.of().words().values().stream()
                .map(word -> word.apply(sentence))
                .toList();

        assertThat(longer).doesNotContain(sentence);
        assertThat(said.of().told().apply(sentence)).isEqualTo(before);
    }

    @Property
    void declaringTwiceGivesEqualMissions(@ForAll("missions") Said<MissionDeclaration, ?> said) {
        MissionDeclaration sentence = said.sentence();

        assertThat(sentence.declare())
                .isEqualTo(sentence.declare())
                .hasSameHashCodeAs(sentence.declare())
                .isNotSameAs(sentence.declare());
        assertThat(sentence.declare().faults()).isEmpty();
    }

    @Provide
    Arbitrary<Said<?, ?>> missions() {
        return someOf(EveryGeneralWord.OF_MISSIONS);
    }

    @Property(tries = 1)
    void everyGeneralWordOfTheLanguageIsAmongstThem() {
        assertThat(EveryGeneralWord.OF_METRICS.words().keySet())
                .containsAll(Stream.of(MetricDeclaration.class.getDeclaredMethods())
                        .map(method -> method.getName())
                        .filter(name -> !name.equals("summedOver")) // in place of averagedOver
                        .toList());
        assertThat(EveryGeneralWord.OF_CLAIMS.words().keySet())
                .containsAll(Stream.of(FeatureDeclaration.Claiming.class.getDeclaredMethods())
                        .map(method -> method.getName())
                        .toList());
    }
}
