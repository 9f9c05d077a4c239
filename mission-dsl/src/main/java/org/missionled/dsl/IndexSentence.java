package org.missionled.dsl;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.Index;
import org.missionled.model.MissingData;

/** What was said of an index. */
final class IndexSentence implements IndexDeclaration {
    private final Sentence<Index> sentence;

    private IndexSentence(Sentence<Index> sentence) {
        this.sentence = sentence;
    }

    static Stating open(@Nullable String name) {
        return new Opening(Sites.here(), name);
    }

    Sentence<Index> sentence() {
        return sentence;
    }

    private IndexSentence then(Sentence.Clause<Index> clause) {
        return new IndexSentence(sentence.then(clause));
    }

    private IndexSentence missing(Supplier<MissingData> policy) {
        return then((index, in) -> index.withRoot(index.root().withMissingData(policy.get())));
    }

    @Override
    public IndexDeclaration covering(double share) {
        return missing(() -> MissingData.leftOut(share));
    }

    @Override
    public IndexDeclaration coveringMetrics(double share) {
        return then((index, in) -> index.withCoverageOfMetrics(share));
    }

    @Override
    public IndexDeclaration refusingMissing() {
        return missing(MissingData::refused);
    }

    @Override
    public IndexDeclaration countingMissingAsWorst() {
        return missing(MissingData::countedAsWorst);
    }

    @Override
    public IndexDeclaration outOf(double highest) {
        return then((index, in) -> index.withOutOf(highest));
    }

    /** What was said before the parts. */
    record Opening(DeclarationSite site, @Nullable String name) implements Stating {
        @Override
        public Averaging<IndexDeclaration> stating(@Nullable String statement) {
            return new Averaging<>((aggregation, parts) -> new IndexSentence(Sentence.openingAt(site, asking -> {
                ElementId id = asking.id(ElementKind.INDEX, name);
                return Index.of(id, GroupSentence.asked(asking, statement, aggregation, parts));
            })));
        }
    }
}
