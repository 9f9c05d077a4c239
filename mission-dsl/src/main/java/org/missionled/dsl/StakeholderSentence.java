package org.missionled.dsl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Affirmation;
import org.missionled.model.Day;
import org.missionled.model.DeclarationSite;
import org.missionled.model.ElementId;
import org.missionled.model.Fingerprint;
import org.missionled.model.Mission;
import org.missionled.model.Refused;
import org.missionled.model.Stakeholder;
import org.missionled.model.StakeholderRole;

/** What was said of a stakeholder; the last affirmation stays open until another word follows. */
final class StakeholderSentence implements StakeholderDeclaration.Affirming {
    private final Sentence<Stakeholder> closed;
    private final @Nullable Agreed agreed;

    private StakeholderSentence(Sentence<Stakeholder> closed, @Nullable Agreed agreed) {
        this.closed = closed;
        this.agreed = agreed;
    }

    static Opening open(@Nullable String name) {
        return new Opening(Sites.here(), name);
    }

    Sentence<Stakeholder> sentence() {
        Agreed open = agreed;
        return open == null ? closed : closed.then((stakeholder, in) -> open.told(stakeholder, in, null));
    }

    @Override
    public On affirming(@Nullable Element element) {
        return new Agreed(sentence(), in -> in.named("affirming(...)", element), null);
    }

    @Override
    public On affirmingTheMission() {
        return new Agreed(sentence(), in -> Optional.of(in.mission()), null);
    }

    @Override
    public On affirmingAbove(@Nullable Mission above) {
        return new Agreed(
                sentence(),
                in -> in.attempt(() -> MissionSentence.declared(above)).map(Mission::id),
                null);
    }

    @Override
    public StakeholderDeclaration worded(@Nullable String fingerprint) {
        Agreed open = agreed;
        return open == null
                ? this
                : new StakeholderSentence(
                        closed.then(
                                (stakeholder, in) -> open.told(stakeholder, in, () -> Fingerprint.parse(fingerprint))),
                        null);
    }

    /** What was said before the roles. */
    record Opening(DeclarationSite site, @Nullable String name) implements Who {
        @Override
        public StakeholderDeclaration who(@Nullable StakeholderRole role, StakeholderRole... others) {
            List<@Nullable StakeholderRole> said = new ArrayList<>();
            said.add(role);
            said.addAll(Several.of(others));
            return new StakeholderSentence(
                    Sentence.openingAt(site, asking -> {
                        List<StakeholderRole> sound = List.of(StakeholderRole.BENEFITS);
                        Stakeholder standIn = Stakeholder.of("unnamed", sound);
                        Stakeholder named = asking.part(() -> Stakeholder.of(name, sound), standIn);
                        return asking.part(() -> Stakeholder.of(named.name(), present(said)), named);
                    }),
                    null);
        }

        private static List<StakeholderRole> present(List<@Nullable StakeholderRole> said) {
            List<StakeholderRole> roles = new ArrayList<>();
            for (StakeholderRole role : said) {
                if (role == null) {
                    throw Refused.value("role of a stakeholder", null, "such as BENEFITS");
                }
                roles.add(role);
            }
            return roles;
        }
    }

    /** What was said of an affirmation so far. */
    record Agreed(
            Sentence<Stakeholder> stakeholder,
            Function<Declaring, Optional<ElementId>> element,
            @Nullable String day) implements On {
        @Override
        public Affirming on(@Nullable String when) {
            return new StakeholderSentence(stakeholder, new Agreed(stakeholder, element, when));
        }

        Stakeholder told(Stakeholder before, Declaring in, java.util.function.@Nullable Supplier<Fingerprint> wording) {
            Optional<ElementId> what = element.apply(in);
            Optional<LocalDate> when = in.attempt(() -> Day.parse("day of an affirmation", day));
            Optional<Fingerprint> worded = wording == null ? Optional.empty() : in.attempt(wording);
            if (what.isEmpty() || when.isEmpty()) {
                return before;
            }
            Affirmation affirmation = Affirmation.of(what.get(), when.get());
            return before.withAffirmation(worded.map(affirmation::withWording).orElse(affirmation));
        }
    }
}
