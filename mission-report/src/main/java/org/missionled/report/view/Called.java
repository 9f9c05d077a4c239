package org.missionled.report.view;

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
        if (element.id().equals(mission.id().local())) {
            return "the mission";
        }
        if (!element.title().isEmpty()) {
            return quoted(element.title());
        }
        return titles.known(element.id()).map(Called::quoted).orElse(element.id());
    }

    private static String quoted(String title) {
        return '"' + title + '"';
    }

    private static String unit(ImpactMetric metric) {
        return NumberWords.isShare(metric) ? "" : " " + metric.kind().unit();
    }
}
