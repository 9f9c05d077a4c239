package org.missionled.report.view;

import java.util.Optional;

/**
 * A question that whoever leads must be able to ask, and its answer.
 *
 * @param key a permanent name, such as {@code arrival}
 * @param question in plain words
 * @param answer with its numbers; empty where we do not know, and then nothing else may be shown in its place
 * @param basis what the answer rests on; where there is none, what would have to be known
 */
public record QuestionView(String key, String question, Optional<String> answer, String basis) {}
