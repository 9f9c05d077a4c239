package org.missionled.html.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.html.figure.AheadFigure;
import org.missionled.html.figure.CalibrationFigure;
import org.missionled.html.figure.EvidenceFigure;
import org.missionled.html.figure.Figure;
import org.missionled.html.figure.LadderFigure;
import org.missionled.html.figure.MetricFigure;
import org.missionled.html.figure.PanelFigure;
import org.missionled.html.figure.PlanFigure;
import org.missionled.model.Decimal;
import org.missionled.model.GoalKind;
import org.missionled.report.view.Amount;
import org.missionled.report.view.Answer;
import org.missionled.report.view.ClaimView;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.GuardrailView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.MetricView;
import org.missionled.report.view.PanelView;
import org.missionled.report.view.PointView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.TenQuestions;
import org.missionled.report.view.Unknown;

/** What the templates of a page are given: the view, and what is looked up in it. */
public final class Page {
    private final ReportView view;
    private final Sources sources;
    private final String audience;
    private final List<GoalView> goals;
    private final People people;
    private final First first;
    private final Broken broken;
    private final Hanging hanging;
    private final Map<String, MetricView> metrics = new HashMap<>();
    private final boolean isWhole;
    private final List<Glossary.Entry> glossary;

    /**
     * A page on a view.
     *
     * @param view what there is to say
     * @param sources where its links to sources lead
     */
    public Page(ReportView view, Sources sources) {
        this(view, sources, "", goal -> goal.kind() == GoalKind.PURPOSE, true, Glossary.entries());
    }

    /**
     * A short page for everybody, on which elements have no entries that links could lead to.
     *
     * @param view what there is to say
     * @return the page
     */
    public static Page brief(ReportView view) {
        return new Page(view, Sources.NONE, "", goal -> goal.kind() == GoalKind.PURPOSE, false, List.of());
    }

    /**
     * A page for somebody.
     *
     * @param view what there is to say
     * @param sources where its links to sources lead
     * @param audience for whom it is; empty for everybody
     * @param concerns which goals concern them
     */
    public Page(ReportView view, Sources sources, String audience, Predicate<GoalView> concerns) {
        this(view, sources, audience, concerns, false, List.of());
    }

    /**
     * The same page with what words mean.
     *
     * @param words the words
     * @return the page
     */
    public Page explaining(List<Glossary.Entry> words) {
        return new Page(view, sources, audience, goals::contains, isWhole, words);
    }

    private Page(
            ReportView view,
            Sources sources,
            String audience,
            Predicate<GoalView> concerns,
            boolean isWhole,
            List<Glossary.Entry> glossary) {
        this.view = view;
        this.sources = sources;
        this.isWhole = isWhole;
        this.glossary = List.copyOf(glossary);
        this.audience = audience;
        this.people = new People(view, isWhole);
        this.first = new First(view);
        this.broken = new Broken(view.violations());
        this.hanging = new Hanging(view.links());
        this.goals = view.goals().stream().filter(concerns).toList();
        view.metrics().forEach(metric -> metrics.put(metric.id(), metric));
    }

    /** {@return what there is to say} */
    public ReportView view() {
        return view;
    }

    /** {@return what people agreed to, decided, promised and weighed} */
    public People people() {
        return people;
    }

    /** {@return whether everything is told, and not only what concerns the reader} */
    public boolean isWhole() {
        return isWhole;
    }

    /** {@return what words of the page mean} */
    public List<Glossary.Entry> glossary() {
        return glossary;
    }

    /** {@return what has to stand on the first screen} */
    public First first() {
        return first;
    }

    /** {@return which rules are broken where} */
    public Broken broken() {
        return broken;
    }

    /** {@return for whom the page is; empty for everybody} */
    public String audience() {
        return audience;
    }

    /** {@return the goals that concern the reader} */
    public List<GoalView> goals() {
        return goals;
    }

    /** {@return where links to sources lead} */
    public Sources sources() {
        return sources;
    }

    /** {@return what hangs on what} */
    public Hanging hanging() {
        return hanging;
    }

    /** {@return whether any goal has a measure} */
    public boolean hasMeasures() {
        return view.counts().measures() > 0;
    }

    /** {@return the ladder} */
    public Figure ladder() {
        return LadderFigure.of(view);
    }

    /** {@return who serves what} */
    public Figure evidence() {
        return EvidenceFigure.of(view);
    }

    /** {@return forecasts against findings} */
    public Optional<Figure> calibration() {
        return CalibrationFigure.of(view.calibration());
    }

    /** {@return what turns red next} */
    public Optional<Figure> ahead() {
        return AheadFigure.of(view);
    }

    /**
     * A panel of purpose and profit.
     *
     * @param panel which
     * @return its figure
     */
    public Figure panel(PanelView panel) {
        return PanelFigure.of(panel);
    }

    /**
     * A measure over time.
     *
     * @param measure which
     * @return its figure; empty where its values are words
     */
    public Optional<Figure> overTime(MeasureView measure) {
        return numbers(measure.metric().id()).map(metric -> MetricFigure.of(measure, metric, view.asOf()));
    }

    /**
     * A guardrail over time.
     *
     * @param guardrail which
     * @return its figure; empty where its values are words
     */
    public Optional<Figure> overTime(GuardrailView guardrail) {
        return numbers(guardrail.metric().id()).map(metric -> MetricFigure.of(guardrail, metric, view.asOf()));
    }

    /**
     * A value and what it is of: a mean of several periods is not the value of the last of them.
     *
     * @param point the value
     * @param metric the name of its metric
     * @return such as {@code 5.2 in 2026-09}, or {@code 5.067, the mean of 3 months to 2026-09}
     */
    public String shown(PointView point, String metric) {
        return MetricFigure.shown(
                point, Optional.ofNullable(metrics.get(metric)).flatMap(MetricView::accumulation));
    }

    private Optional<MetricView> numbers(String id) {
        return Optional.ofNullable(metrics.get(id)).filter(metric -> metric.kind() != MetricView.Kind.WORDS);
    }

    /**
     * Whether the plan of a measure adds up.
     *
     * @param measure which
     * @return its figure; empty where there is no plan
     */
    public Optional<Figure> plan(MeasureView measure) {
        return PlanFigure.of(measure);
    }

    /**
     * What a column is sorted by.
     *
     * @param amount a number, where it is known
     * @return the number with all its digits; empty where it is not known
     */
    public String sortKey(Optional<Amount> amount) {
        return amount.map(it -> Decimal.exact(it.value())).orElse("");
    }

    /**
     * What a feature is, in a word or two.
     *
     * @param feature which
     * @return its stage where that is known
     */
    public String kind(FeatureView feature) {
        return feature.isDeclared()
                ? feature.stage().map(stage -> capitalised(words(stage))).orElse("Stage not known")
                : "Undeclared";
    }

    /**
     * The claim of a feature on a goal that has the best evidence.
     *
     * @param feature which
     * @param goal which
     * @return the claim; empty where it makes none
     */
    public Optional<ClaimView> best(FeatureView feature, GoalView goal) {
        @Nullable ClaimView best = null;
        for (ClaimView claim : feature.claims()) {
            boolean better =
                    best == null || claim.grade().key().compareTo(best.grade().key()) > 0;
            if (better && claim.goal().id().equals(goal.id())) {
                best = claim;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@return for how many pairs of goals there is nothing to hold against each other} */
    public long emptyPanels() {
        return view.panels().stream().filter(panel -> !panel.comparesAnything()).count();
    }

    /** {@return the ten questions and their answers} */
    public List<Answer> answers() {
        return TenQuestions.of(view);
    }

    /**
     * A claim with a finding.
     *
     * @param feature whose
     * @param claim which
     */
    public record Found(FeatureView feature, ClaimView claim) {}

    /** {@return claims with a finding on their side or not, whatever it shows} */
    public List<Found> found() {
        return claims().filter(one -> one.claim().finding().isPresent()
                        && one.claim().result().isFound())
                .toList();
    }

    /** {@return how many claims have no finding} */
    public long hopes() {
        return claims().count() - found().size();
    }

    private Stream<Found> claims() {
        return view.features().stream()
                .flatMap(feature -> feature.claims().stream().map(claim -> new Found(feature, claim)))
                .filter(one -> goals.stream()
                        .anyMatch(goal -> goal.id().equals(one.claim().goal().id())));
    }

    /** {@return whether any metric is shown group by group} */
    public boolean hasGroups() {
        return view.metrics().stream().anyMatch(metric -> !metric.dimensions().isEmpty());
    }

    /** {@return guardrails that are breached, or were when last known} */
    public List<GuardrailView> breached() {
        return view.guardrails().stream()
                .filter(one -> view.standing().breached().contains(one.anchor()))
                .toList();
    }

    /**
     * Which way a measure without a bound goes.
     *
     * @param change by how much it gets better in a year
     * @return such as {@code worse by 3 %}
     */
    public String better(Amount change) {
        return change.value() < 0 ? "worse by " + change.shown().substring(1) : "better by " + change.shown();
    }

    /**
     * Where a kind of what is not known has its entry.
     *
     * @param unknown the kind
     * @return the anchor, made of its words
     */
    public String anchor(Unknown unknown) {
        StringBuilder anchor = new StringBuilder("unknown");
        boolean joined = false;
        for (char c : unknown.what().toLowerCase(Locale.ROOT).toCharArray()) {
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (word) {
                anchor.append(joined ? "" : "-").append(c);
            }
            joined = word;
        }
        return anchor.toString();
    }

    /**
     * A constant in words.
     *
     * @param constant such as {@code BEFORE_AFTER}
     * @return such as {@code before after}
     */
    public String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * A text with a capital.
     *
     * @param text any text
     * @return the same with its first letter as a capital
     */
    public String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * A text as a sentence.
     *
     * @param text any text
     * @return the same with a full stop, where it has none yet
     */
    public String sentence(String text) {
        return text.isEmpty() || ".!?\u2026".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
