package org.missionled.html;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.missionled.html.page.Page;
import org.missionled.html.page.Sources;
import org.missionled.html.template.JtepublicGenerated;
import org.missionled.model.Refused;
import org.missionled.report.MissionReport;
import org.missionled.report.Renderer;
import org.missionled.report.view.GoalView;

/**
 * A page for one named stakeholder, such as an investor, the staff or a partner: the goals that concern them, what
 * findings allow to be said of them, and what is not known. It is not found by itself, since only you know for whom it
 * is.
 *
 * <pre>
 * StakeholderRenderer council = StakeholderRenderer.named("the city council").concernedWith("goal:be-helped");
 * </pre>
 */
public final class StakeholderRenderer implements Renderer {
    private final String name;
    private final Set<String> goals;

    private StakeholderRenderer(String name, Set<String> goals) {
        this.name = name;
        this.goals = goals;
    }

    /**
     * A page about all goals.
     *
     * @param name for whom it is, such as {@code the city council}; with at least one letter or digit of ASCII
     * @return the renderer
     */
    public static StakeholderRenderer named(String name) {
        if (fileName(name).isEmpty()) {
            throw Refused.value(
                    "name of a stakeholder", name, "with a letter or a digit, such as \"the city council\"");
        }
        return new StakeholderRenderer(name, Set.of());
    }

    /**
     * The same page about some goals.
     *
     * @param ids of the goals, such as {@code goal:be-helped}
     * @return the renderer
     */
    public StakeholderRenderer concernedWith(String... ids) {
        return new StakeholderRenderer(name, Set.copyOf(List.of(ids)));
    }

    @Override
    public String extension() {
        return "for-" + fileName(name) + ".html";
    }

    @Override
    public void render(MissionReport report, Appendable out) throws IOException {
        Predicate<GoalView> concerns = goal -> goals.isEmpty() || goals.contains(goal.id());
        Page page = new Page(report.view(), Sources.NONE, name, concerns);
        Pages.brief(out, page, (output, shown) -> JtepublicGenerated.render(output, null, shown));
    }

    private static String fileName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
