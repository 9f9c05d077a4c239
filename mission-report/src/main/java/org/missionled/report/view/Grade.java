package org.missionled.report.view;

import org.missionled.model.EvidenceGrade;

/**
 * How well something is supported.
 *
 * @param key the grade
 * @param words the same in words, such as {@code before and after}
 */
public record Grade(EvidenceGrade key, String words) {
    /**
     * A grade with its words.
     *
     * @param grade which
     * @return the grade and what it is called
     */
    public static Grade of(EvidenceGrade grade) {
        return new Grade(
                grade,
                switch (grade) {
                    case HYPOTHESIS -> "hypothesis";
                    case STATED -> "what people say";
                    case BEFORE_AFTER -> "before and after";
                    case COMPARISON -> "comparison";
                    case EXPERIMENT -> "experiment";
                    case REPLICATED -> "replications";
                    case AT_SCALE -> "effect at scale";
                });
    }
}
