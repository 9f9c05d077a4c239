package org.missionled.html.page;

import java.util.List;
import org.missionled.html.figure.Tone;
import org.missionled.report.view.LinksView;
import org.missionled.report.view.LinksView.LinkView;

/** What hangs on what, and which of it is listed. */
public final class Hanging {
    private static final int MANY_LINKS = 200;

    private final LinksView all;

    Hanging(LinksView all) {
        this.all = all;
    }

    /**
     * How many links are in a state.
     *
     * @param count how many
     * @param words the state in words
     * @param css how it looks
     */
    public record States(long count, String words, String css) {}

    /** {@return how many links there are in each state, the gravest first} */
    public List<States> states() {
        return all.byState().stream()
                .map(one -> new States(
                        one.links().size(), one.words(), Tone.of(one.state()).css()))
                .toList();
    }

    /** {@return all links where they are few, else those that something is the matter with} */
    public List<LinkView> linksShown() {
        List<LinkView> links = all.links();
        return links.size() <= MANY_LINKS
                ? links
                : links.stream()
                        .filter(link -> Tone.of(link.state()) == Tone.BAD || Tone.of(link.state()) == Tone.FAIR)
                        .toList();
    }
}
