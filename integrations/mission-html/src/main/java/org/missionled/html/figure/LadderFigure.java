package org.missionled.html.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.missionled.alignment.Verdict;
import org.missionled.contribution.EvidenceLayer;
import org.missionled.contribution.Link;
import org.missionled.contribution.LinkState;
import org.missionled.html.figure.Figure.Column;
import org.missionled.html.picture.Ink;
import org.missionled.html.picture.LadderPicture;
import org.missionled.html.picture.LadderPicture.Rung;
import org.missionled.html.picture.LadderPicture.Served;
import org.missionled.report.view.Counted;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.LinksView.LinkView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.Named;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.RollUpView;
import org.missionled.report.view.RungView;

/** The ladder from society down to features: verdicts, links by their state, gaps. */
public final class LadderFigure {
    private static final List<Column> COLUMNS = List.of(
            Column.words("Level"), Column.words("What"), Column.words("How it stands"), Column.words("Hangs on"));

    private final ReportView view;
    private final Map<String, Map<EvidenceLayer, Integer>> layers;
    private final List<List<String>> rows = new ArrayList<>();

    private LadderFigure(ReportView view) {
        this.view = view;
        this.layers = EvidenceFigure.layers(view);
    }

    /**
     * The ladder of a report.
     *
     * @param view the report
     * @return the figure
     */
    public static Figure of(ReportView view) {
        return new LadderFigure(view).drawn();
    }

    private Figure drawn() {
        List<Rung> rungs = rungs();
        List<LadderPicture.Goal> goals = view.goals().stream().map(this::goal).toList();
        int gaps = view.links().goalsUnserved().size();
        String description = Counted.of(view.goals().size(), "goal") + " below "
                + Counted.of(rungs.size(), "mission") + "; "
                + (view.goals().isEmpty()
                        ? "nothing is pursued yet."
                        : gaps == 0
                                ? "every goal is served by a feature."
                                : Counted.of(gaps, "goal") + " without a feature.");
        LadderPicture.Spec spec = new LadderPicture.Spec("The ladder", description, rungs, goals);
        return new Figure(
                "ladder-picture",
                LadderPicture.of(spec, Figure.NARROW),
                Optional.of(LadderPicture.of(spec, Figure.WIDE)),
                COLUMNS,
                rows);
    }

    /** From the top down, each mission once; those that are strained stand last above the mission. */
    private List<Rung> rungs() {
        Map<String, RungView> above = new LinkedHashMap<>();
        view.ladder().forEach(rung -> above.putIfAbsent(rung.above().id(), rung));
        List<RungView> fromTheTop = new ArrayList<>(above.values());
        fromTheTop.sort(Comparator.comparing(RungView::depth).reversed());
        List<Rung> rungs = new ArrayList<>();
        for (RungView rung : fromTheTop) {
            rungs.add(rung(level(rung.level().name()), rung.above()));
        }
        rungs.add(rung(
                level(view.mission().level().name()),
                new Named(
                        view.mission().id(),
                        view.mission().anchor(),
                        view.mission().statement())));
        return rungs;
    }

    private Rung rung(String level, Named mission) {
        List<LadderPicture.Link> links = view.ladder().stream()
                .filter(rung -> rung.below().id().equals(mission.id()))
                .map(this::link)
                .toList();
        rows.add(List.of(
                level,
                mission.title(),
                "",
                String.join("; ", links.stream().map(LadderPicture.Link::text).toList())));
        return new Rung(level, mission.title(), links);
    }

    private LadderPicture.Link link(RungView rung) {
        if (rung.isStrain()) {
            return new LadderPicture.Link("strains: " + rung.above().title(), Ink.STRAINED);
        }
        Optional<LinkView> link = view.links().links().stream()
                .filter(one -> one.kind() == Link.Kind.LADDER
                        && one.from().id().equals(rung.below().id())
                        && one.to().id().equals(rung.above().id()))
                .findFirst();
        String state = link.filter(one -> one.state() != LinkState.SOUND)
                .map(one -> " (" + one.words() + ")")
                .orElse("");
        return new LadderPicture.Link(
                "contributes to: " + rung.above().title() + state,
                link.map(one -> Tone.of(one.state()).ink()).orElse(Ink.LINK));
    }

    private LadderPicture.Goal goal(GoalView goal) {
        List<LadderPicture.Metric> metrics = goal.measures().stream()
                .map(measure -> new LadderPicture.Metric(
                        measure.metric().title(),
                        measure.judgement().words(),
                        Tone.of(measure.judgement().verdict()).ink()))
                .toList();
        String standing = standing(goal);
        String kind = goal.inServiceOf().isEmpty() ? "goal" : "sustaining goal";
        rows.add(List.of(
                kind, goal.statement(), standing, Counted.of(goal.servedBy().size(), "feature")));
        for (MeasureView measure : goal.measures()) {
            rows.add(List.of(
                    "metric", measure.metric().title(), measure.judgement().words(), ""));
        }
        return new LadderPicture.Goal(goal.statement(), kind, standing, ink(goal.rollUp()), metrics, served(goal));
    }

    private static String standing(GoalView goal) {
        RollUpView rollUp = goal.rollUp();
        String worst = rollUp.worst().map(RollUpView.Worst::words).orElse("not known");
        String breached = rollUp.breached().isEmpty() ? "" : ", guardrail breached";
        long missing = goal.measures().stream()
                .filter(one -> !one.judgement().isKnown())
                .count();
        String unknown = missing == 0 || rollUp.worst().isEmpty()
                ? ""
                : ", " + missing + " of " + Counted.of(goal.measures().size(), "metric") + " not known";
        return worst + breached + unknown;
    }

    private static Ink ink(RollUpView rollUp) {
        if (!rollUp.breached().isEmpty()) {
            return Ink.BAD;
        }
        Verdict worst = rollUp.worst().map(RollUpView.Worst::verdict).orElse(Verdict.UNMEASURED);
        return Tone.of(worst).ink();
    }

    private List<Served> served(GoalView goal) {
        return layers.getOrDefault(goal.id(), Map.of()).entrySet().stream()
                .map(entry -> new Served(entry.getValue(), entry.getKey().words(), Tone.of(entry.getKey())))
                .toList();
    }

    private static String level(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
