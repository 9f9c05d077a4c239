package org.missionled.examples.openknowledge;

import java.nio.file.Path;
import java.time.LocalDate;
import org.missionled.alignment.Alignment;
import org.missionled.csv.CsvObservations;
import org.missionled.flagd.FlagdFlags;
import org.missionled.model.ElementId;
import org.missionled.rule.Inspection;
import org.missionled.rule.RuleSet;
import org.missionled.rule.Waiver;
import org.missionled.rule.known.KnownViolationsFile;
import org.missionled.rule.standard.StandardRules;

/**
 * The mission held against what was observed and what was live on one day, by rules of which some were allowed to be
 * broken for a while, and some are known to be broken since the rules were adopted. The observations are real; the
 * flags that were live, and who allowed what, are invented.
 */
final class HowItStands {
    static final LocalDate TODAY = LocalDate.of(2024, 3, 31);

    private static final Path FACTS = Path.of("src/test/resources");

    /** Recorded once, and only ever shorter since. */
    static final KnownViolationsFile KNOWN = KnownViolationsFile.at(FACTS.resolve("known-violations.txt"));

    static final RuleSet RULES = StandardRules.ruleSet()
            .waiving(
                    Waiver.of(StandardRules.FLAG_LIVES_NO_LONGER, feature("mentorship"))
                            .because("it goes from wiki to wiki, and each community decides when it is ready")
                            .allowedBy("a product lead (invented)")
                            .until("2024-12-31"),
                    Waiver.of(StandardRules.FLAG_LIVES_NO_LONGER, feature("reference-check"))
                            .because("the experiment needs five months to see enough edits on the smaller wikis")
                            .allowedBy("a product lead (invented)")
                            .until("2024-06-30"))
            .knowing(KNOWN.read());

    private HowItStands() {}

    static ElementId feature(String name) {
        return ElementId.parse("feature:open-knowledge/" + name);
    }

    static Alignment on(LocalDate day) {
        return Alignment.of(OpenKnowledge.MISSION)
                .given(CsvObservations.read(FACTS.resolve("observations.csv")))
                .given(FlagdFlags.read(
                        HowItStands.class.getResourceAsStream("/flags.flagd.json"),
                        "flags.flagd.json",
                        "production",
                        LocalDate.of(2024, 3, 28)))
                .asOf(day);
    }

    static Inspection today() {
        return RULES.inspect(on(TODAY));
    }
}
