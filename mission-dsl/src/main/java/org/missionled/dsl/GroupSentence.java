package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Aggregation;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Goalposts;
import org.missionled.model.IndexPart;
import org.missionled.model.MissingData;
import org.missionled.model.PartGroup;

/** What was said of a group of parts of an index. */
final class GroupSentence implements PartDeclaration.Placed {
    private final Sentence<PartGroup> sentence;

    private GroupSentence(Sentence<PartGroup> sentence) {
        this.sentence = sentence;
    }

    static Averaging<PartDeclaration.Group> open(@Nullable String name) {
        DeclarationSite site = Sites.here();
        return new Averaging<>((aggregation, parts) ->
                new GroupSentence(Sentence.openingAt(site, asking -> asked(asking, name, aggregation, parts))));
    }

    /** A group whose parts, name and aggregation are each asked for, so that no fault hides another. */
    static PartGroup asked(
            Asking asking,
            @Nullable String name,
            Supplier<Aggregation> aggregation,
            @Nullable PartDeclaration @Nullable [] said) {
        Declaring in = asking.declaring();
        List<IndexPart> parts = new ArrayList<>();
        boolean complete = true;
        for (PartDeclaration part : Several.of(said)) {
            Optional<? extends IndexPart> told = PartSentence.told(part, in);
            told.ifPresent(parts::add);
            complete &= told.isPresent();
        }
        PartGroup standIn = PartGroup.of(Asking.NOT_SAID, new Aggregation.Arithmetic(), List.of(StandIn.PART));
        Aggregation how = asking.part(aggregation, standIn.aggregation());
        if (!complete) {
            asking.part(() -> PartGroup.of(name, standIn.aggregation(), List.of(StandIn.PART)), standIn);
            return asking.part(Optional.empty(), standIn);
        }
        return asking.part(() -> PartGroup.of(name, how, parts), standIn);
    }

    Sentence<PartGroup> sentence() {
        return sentence;
    }

    private GroupSentence then(Sentence.Clause<PartGroup> clause) {
        return new GroupSentence(sentence.then(clause));
    }

    @Override
    public Placed weighing(double weight) {
        return then((group, in) -> group.withWeight(weight));
    }

    @Override
    public Group covering(double share) {
        return then((group, in) -> group.withMissingData(MissingData.leftOut(share)));
    }

    @Override
    public Group refusingMissing() {
        return then((group, in) -> group.withMissingData(MissingData.refused()));
    }

    @Override
    public Group countingMissingAsWorst() {
        return then((group, in) -> group.withMissingData(MissingData.countedAsWorst()));
    }

    @Override
    public Placed logarithmic() {
        return posts(Goalposts::onLogarithm);
    }

    @Override
    public Placed unclipped() {
        return posts(Goalposts::opened);
    }

    @Override
    public Placed scoring(double lowest, double highest) {
        return posts(posts -> posts.scoring(lowest, highest));
    }

    private GroupSentence posts(UnaryOperator<Goalposts> changed) {
        return then((group, in) -> group.normaliser().orElse(null) instanceof Goalposts posts
                ? group.withNormaliser(changed.apply(posts))
                : group);
    }

    @Override
    public PartDeclaration.GroupBest worst(double value) {
        return new Worst(this, value);
    }

    /** What was said of the goalposts of a group so far. */
    record Worst(GroupSentence group, double worst) implements PartDeclaration.GroupBest {
        @Override
        public PartDeclaration.Placed best(double best) {
            return group.then((it, in) -> it.withNormaliser(Goalposts.of(worst, best)));
        }
    }
}
