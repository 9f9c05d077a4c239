package org.missionled.rule;

import java.util.Optional;
import org.missionled.alignment.Alignment;

/**
 * Something that must hold: which subjects it examines, and a condition that each must meet.
 *
 * @param <S> the type of what is examined
 */
public interface Rule<S> {
    /** {@return the permanent id} */
    RuleId id();

    /** {@return what must hold, as a whole sentence} */
    String sentence();

    /** {@return why it must hold, as a whole sentence} */
    String why();

    /** {@return how much a violation matters where nobody said otherwise} */
    Severity severity();

    /** {@return what is examined} */
    Subjects<S> subjects();

    /**
     * Examines one subject. The answer depends on the subject and the alignment alone.
     *
     * @param subject one of {@link #subjects()}
     * @param alignment where it stands
     * @return what is wrong with it; empty where the condition is met
     */
    Optional<Breach> breach(Subject<S> subject, Alignment alignment);
}
