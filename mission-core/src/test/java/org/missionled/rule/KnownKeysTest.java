package org.missionled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.model.Sample.day;
import static org.missionled.model.Sample.delivering;
import static org.missionled.model.Sample.feature;
import static org.missionled.model.Sample.mission;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.missionled.alignment.Alignment;
import org.missionled.model.DeclarationSite;
import org.missionled.model.Feature;
import org.missionled.model.Mission;
import org.missionled.rule.known.KnownViolationsFile;

/** An entry stays the same whatever is reworded, moved or renamed around it. */
class KnownKeysTest {
    private static final Rule<Feature> OWNED = FeatureHasOwner.RULE;

    @TempDir
    Path folder;

    private static Mission quiz(String doing, DeclarationSite site) {
        Feature quiz = Feature.of(feature("quiz").id(), doing);
        return delivering(mission(), quiz).withSites(Map.of(quiz.id(), site));
    }

    private static Rule<Feature> worded(String sentence, String problem) {
        return Rule.of(
                        OWNED.id().text(),
                        sentence,
                        OWNED.subjects(),
                        Condition.that(
                                feature -> feature.owner().isPresent(),
                                feature -> Breach.saying("{}{}", feature.id(), problem)
                                        .fix("Name one.")))
                .because("For another reason.")
                .withSeverity(Severity.ERROR);
    }

    private static Inspection found(Rule<Feature> rule, Mission mission, KnownViolations known) {
        return RuleSet.of(List.of(rule))
                .knowing(known)
                .inspect(Alignment.of(mission).asOf(day("2026-09-30")));
    }

    @Test
    void rewordedMessagesMovedFilesAndRenamedTitlesChangeNoEntry() {
        DeclarationSite here = new DeclarationSite("shop.Flags", "<clinit>", "Flags.java", 7);
        DeclarationSite there = new DeclarationSite("shop.cart.CartFlags", "<clinit>", "CartFlags.java", 230);
        KnownViolationsFile file = KnownViolationsFile.at(folder.resolve("known.txt"));
        KnownViolations before = file.record(found(OWNED, quiz("Ask a question", here), KnownViolations.none()));

        Inspection later = found(
                worded("Somebody owns every feature.", " is nobody's"), quiz("Answer in a minute", there), file.read());

        assertThat(later.violations()).isEmpty();
        assertThat(later.known()).hasSize(1);
        assertThat(file.record(later)).isEqualTo(before);
        assertThat(file.prune(later)).isEqualTo(before);
    }

    @Test
    void whateverAnAspectHoldsAnEntryIsOneLineAndReadAsItWasWritten() {
        List<String> aspects = Stream.of(
                        "a\nb", "a\r\nb", "a | 2026-01-01", "a\u2028b", "# end", "\u202Eabc", "<<<<<<< x")
                .toList();
        Rule<String> rule = Rule.of(
                "team.own.rule",
                "It holds.",
                Subjects.of(
                        "aspects",
                        alignment -> aspects.stream()
                                .map(one -> Subject.of(alignment.mission().id(), one)
                                        .withAspect(one))),
                Condition.that(
                        one -> false,
                        one -> Breach.saying("mission:wellness does not").fix("Do.")));
        RuleSet rules = RuleSet.of(List.of(rule));
        Alignment alignment = Alignment.of(mission()).asOf(day("2026-09-30"));
        KnownViolationsFile file = KnownViolationsFile.at(folder.resolve("known.txt"));
        KnownViolations recorded = file.record(rules.inspect(alignment));

        assertThat(recorded.size()).isEqualTo(aspects.size());
        assertThat(file.read()).isEqualTo(recorded);
        assertThat(rules.knowing(file.read()).inspect(alignment).violations()).isEmpty();
    }
}
