package org.missionled.dsl;

import java.util.Optional;
import org.missionled.model.DeclarationSite;

/** Finds out where a sentence is being opened: the caller of {@link Words}, also where the JDK calls it for a user. */
final class Sites {
    private static final StackWalker WALKER = StackWalker.getInstance();
    private static final String WORDS = Words.class.getName();
    private static final DeclarationSite UNKNOWN = new DeclarationSite("unknown", "unknown", "Unknown Source", 0);

    private Sites() {}

    static DeclarationSite here() {
        return WALKER.walk(frames -> frames.dropWhile(
                                frame -> !frame.getClassName().equals(WORDS))
                        .dropWhile(frame -> frame.getClassName().equals(WORDS)
                                || frame.getClassName().startsWith("java."))
                        .findFirst())
                .map(Sites::site)
                .orElse(UNKNOWN);
    }

    private static DeclarationSite site(StackWalker.StackFrame frame) {
        return new DeclarationSite(
                frame.getClassName(),
                frame.getMethodName(),
                Optional.ofNullable(frame.getFileName()).orElse("Unknown Source"),
                frame.getLineNumber());
    }
}
