package org.missionled.dsl;

import org.jspecify.annotations.Nullable;
import org.missionled.model.Past;

/** What was said of an element with a new id. */
record RenamedElement(MissionSentence mission, @Nullable Element element) implements MissionDeclaration.Renaming {
    @Override
    public MissionDeclaration from(@Nullable String name) {
        return mission.last((it, in) -> in.named("renaming(...)", element)
                .map(now -> new Past.Rename(in.id(now.kind(), name), now))
                .map(rename -> MissionSentence.past(it, past -> past.withRename(rename)))
                .orElse(it));
    }
}
