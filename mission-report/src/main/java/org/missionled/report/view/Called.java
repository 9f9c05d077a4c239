package org.missionled.report.view;

import java.util.Optional;
import org.missionled.model.ElementId;
import org.missionled.model.ElementKind;
import org.missionled.model.ImpactMetric;
import org.missionled.model.Mission;
import org.missionled.rule.Fact;
import org.missionled.rule.Wording;

/** How the facts of a statement are written for people: titles in quotes, values in the unit of their metric. */
final class Called implements Wording {
    private final Mission mission;
    private final Titles titles;

    Called(Mission mission, Titles titles) {
        this.mission = mission;
        this.titles = titles;
    }

    @Override
    public String of(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return NumberWords.value(amount.value(), amount.metric()) + unit(amount.metric());
        }
        if (fact instanceof Fact.Difference difference) {
            return NumberWords.difference(difference.value(), difference.metric()) + unit(difference.metric());
        }
        return fact instanceof Fact.Element element ? element(element) : fact.toString();
    }

    private String element(Fact.Element element) {
        if (element.kind().equals(ElementKind.MISSION.word())) {
            return element.name().equals(mission.id().name()) ? "the mission" : element.id();
        }
        if (!element.title().isEmpty()) {
            return quoted(element.title());
        }
        return known(element).map(id -> quoted(titles.of(id))).orElse(element.id());
    }

    /** Of an id that only looks like one nothing is known, and it stays as it is. */
    private Optional<ElementId> known(Fact.Element element) {
        return mission.elements().stream()
                .filter(id -> id.local().equals(element.id()))
                .findFirst();
    }

    private static String quoted(String title) {
        return '"' + title + '"';
    }

    private static String unit(ImpactMetric metric) {
        return NumberWords.isShare(metric) ? "" : " " + metric.kind().unit();
    }
}
