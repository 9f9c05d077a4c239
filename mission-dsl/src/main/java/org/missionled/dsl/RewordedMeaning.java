package org.missionled.dsl;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Fingerprint;
import org.missionled.model.Past;

/** What was said of a change of words. */
record RewordedMeaning(MissionSentence mission, @Nullable String before) implements MissionDeclaration.Rewording {
    @Override
    public MissionDeclaration as(@Nullable String now) {
        return mission.then((it, in) -> {
            Optional<Fingerprint> from = in.attempt(() -> Fingerprint.parse(before));
            Optional<Fingerprint> to = in.attempt(() -> Fingerprint.parse(now));
            return from.isEmpty() || to.isEmpty()
                    ? it
                    : MissionSentence.past(it, past -> past.withRewording(new Past.Rewording(from.get(), to.get())));
        });
    }
}
