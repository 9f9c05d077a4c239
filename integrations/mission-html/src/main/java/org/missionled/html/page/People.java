package org.missionled.html.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.missionled.contribution.Agreement;
import org.missionled.html.figure.Tone;
import org.missionled.model.FeatureStage;
import org.missionled.report.view.ChangesView;
import org.missionled.report.view.ClaimView;
import org.missionled.report.view.CommitmentView;
import org.missionled.report.view.ConsiderationView;
import org.missionled.report.view.FeatureView;
import org.missionled.report.view.FlagView;
import org.missionled.report.view.GateView;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.GovernanceView;
import org.missionled.report.view.GuardrailView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.MessageView;
import org.missionled.report.view.MetricView;
import org.missionled.report.view.ReportView;
import org.missionled.report.view.ReviewView;
import org.missionled.report.view.StakeholderView;

/** What people agreed to, decided, promised and weighed: what is shown of it, in words and in looks. */
public final class People {
    /** How many of a kind are listed; the text report names each. */
    public static final int MOST = 50;

    private static final Set<String> PUBLIC =
            Set.of("public", "general public", "everybody", "everyone", "anybody", "anyone", "users", "all users");

    private final ReportView view;
    private final boolean isWhole;
    private final GovernanceView said;
    private @Nullable Set<String> anchors; // gathered when first asked for

    People(ReportView view, boolean isWhole) {
        this.view = view;
        this.isWhole = isWhole;
        this.said = view.governance();
    }

    /** {@return all that there is to say} */
    public GovernanceView said() {
        return said;
    }

    /**
     * As many as are listed.
     *
     * @param all any
     * @param <T> of what
     * @return the first of them
     */
    public <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /**
     * What is said of those that are not listed.
     *
     * @param all any
     * @return a sentence; empty where all are listed
     */
    public Optional<String> rest(List<?> all) {
        return all.size() > MOST
                ? Optional.of((all.size() - MOST) + " more are not listed here; the text report names each.")
                : Optional.empty();
    }

    /**
     * What is said of everything that always stood the same.
     *
     * @param changes since earlier reports
     * @return a sentence
     */
    public String unmoved(ChangesView changes) {
        int same = changes.trends().size() - changes.movedTrends().size();
        return same == 0
                ? "All of them moved."
                : same == 1 ? "One more stood the same throughout." : same + " more stood the same throughout.";
    }

    /** {@return whether anybody said why the mission exists} */
    public boolean isPurposeSaid() {
        return said.purpose().problem().isPresent()
                || said.purpose().vision().isPresent()
                || said.purpose().horizon().isPresent();
    }

    /** {@return whether anything was decided, promised or learnt} */
    public boolean isAnythingDecided() {
        return !said.decisions().isEmpty()
                || !said.undecided().isEmpty()
                || !said.commitments().isEmpty()
                || !taught().isEmpty();
    }

    /** {@return reviews that taught anything} */
    public List<ReviewView> taught() {
        return said.reviews().stream().filter(ReviewView::taughtAnything).toList();
    }

    /** {@return what was promised and is not kept yet} */
    public List<CommitmentView> due() {
        return said.commitments().stream().filter(one -> one.keptOn().isEmpty()).toList();
    }

    /** {@return gates that hold a feature} */
    public List<GateView> held() {
        return said.gates().stream().filter(one -> !one.isGo()).toList();
    }

    /** {@return gates that let a feature go} */
    public List<GateView> open() {
        return said.gates().stream().filter(GateView::isGo).toList();
    }

    /**
     * {@return features whose flags are listed: all where they are few, else those whose flag has expired, stays, was
     * extended or waits for something}
     */
    public List<FeatureView> flagged() {
        List<FeatureView> all = allFlagged();
        return all.size() <= 2 * MOST
                ? all
                : all.stream().filter(People::isNotable).toList();
    }

    /** {@return features behind a flag} */
    public List<FeatureView> allFlagged() {
        return view.features().stream().filter(one -> one.flag().isPresent()).toList();
    }

    private static boolean isNotable(FeatureView feature) {
        FlagView flag = feature.flag().orElseThrow();
        return flag.isExpired() || flag.isExplained();
    }

    /** {@return considerations on what people already have} */
    public List<ConsiderationView> considered() {
        Set<String> had = had();
        return said.considerations().stream()
                .filter(one -> had.contains(one.feature().anchor()))
                .toList();
    }

    /**
     * Messages on what people already have, that the evidence allows and that are for whoever reads the page: those to
     * everybody, to those whom the mission is for, and to the reader. What is said to staff is nobody else's.
     *
     * @param reader for whom the page is; empty for everybody
     * @return those, in the order in which they were declared
     */
    public List<MessageView> allowed(String reader) {
        Set<String> had = had();
        Set<String> readers = new HashSet<>(PUBLIC);
        Stream.concat(view.mission().beneficiaries().stream(), Stream.of(reader))
                .map(People::plain)
                .forEach(readers::add);
        return said.messages().stream()
                .filter(one -> readers.contains(plain(one.audience())))
                .filter(one -> had.contains(one.feature().anchor()))
                .filter(one -> one.from().filter(view.asOf()::isBefore).isEmpty())
                .filter(one -> one.state() == MessageView.State.MAY_BE_SAID
                        || one.state() == MessageView.State.CLAIMS_NO_EFFECT)
                .toList();
    }

    private static String plain(String people) {
        String name = people.strip().toLowerCase(Locale.ROOT);
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    /**
     * What a guardrail guards, without the name of what people do not have yet.
     *
     * @param guardrail which
     * @return a sentence without its full stop
     */
    public String guarded(GuardrailView guardrail) {
        String anchor = guardrail.guarded().anchor();
        if (anchor.equals(view.mission().anchor())) {
            return "It holds for all that we do";
        }
        return had().contains(anchor)
                ? "It holds for \u201c" + guardrail.guarded().title() + "\u201d"
                : "It holds for something that is not launched";
    }

    private Set<String> had() {
        Set<String> anchors = new HashSet<>();
        view.features().stream()
                .filter(one -> one.stage().filter(FeatureStage.LAUNCHED::equals).isPresent())
                .forEach(one -> anchors.add(one.anchor()));
        return anchors;
    }

    /**
     * Who a page for somebody is for.
     *
     * @param audience such as {@code the city council}
     * @return the stakeholder of that name
     */
    public Optional<StakeholderView> reader(String audience) {
        String name =
                audience.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^(?:the-)?-?|-$", "");
        return said.stakeholders().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /**
     * Whether something has its entry on the page.
     *
     * @param anchor its name
     * @return whether a link to it leads somewhere
     */
    public boolean isHere(String anchor) {
        return isWhole && anchors().contains(anchor);
    }

    private Set<String> anchors() {
        Set<String> known = anchors;
        if (known == null) {
            known = Stream.of(
                            Stream.of(view.mission().anchor()),
                            view.goals().stream().map(GoalView::anchor),
                            view.goals().stream()
                                    .flatMap(goal -> goal.measures().stream())
                                    .map(MeasureView::anchor),
                            view.guardrails().stream().map(GuardrailView::anchor),
                            view.metrics().stream().map(MetricView::anchor),
                            view.features().stream().map(FeatureView::anchor),
                            view.features().stream()
                                    .flatMap(feature -> feature.claims().stream())
                                    .map(ClaimView::anchor))
                    .flatMap(some -> some)
                    .collect(Collectors.toSet());
            anchors = known;
        }
        return known;
    }

    /**
     * Declarations that changed in one way.
     *
     * @param changes what changed
     * @param kind which way
     * @return those
     */
    public List<ChangesView.Declared> changed(ChangesView changes, ChangesView.Kind kind) {
        return changes.declared().stream().filter(one -> one.kind() == kind).toList();
    }

    /**
     * What a change does, as a heading.
     *
     * @param kind which
     * @return such as {@code Says something else}
     */
    public String heading(ChangesView.Kind kind) {
        return switch (kind) {
            case EVIDENCE_VOIDING -> "Evidence is about something else now";
            case MEANING -> "Means something else";
            case EDITORIAL -> "Said otherwise, meaning the same";
        };
    }

    /**
     * Whether somebody still agrees.
     *
     * @param state any
     * @return in words
     */
    public String words(Agreement.State state) {
        return switch (state) {
            case HOLDS -> "still so";
            case UNWORDED -> "wording not recorded";
            case SUSPECT -> "suspect: it changed since";
            case GONE -> "it is gone";
        };
    }

    /**
     * How that looks.
     *
     * @param state any
     * @return the class
     */
    public String css(Agreement.State state) {
        return switch (state) {
            case HOLDS -> Tone.GOOD.css();
            case UNWORDED -> Tone.UNKNOWN.css();
            case SUSPECT -> Tone.BAD.css();
            case GONE -> Tone.FAIR.css();
        };
    }

    /**
     * How a message looks.
     *
     * @param state any
     * @return the class
     */
    public String css(MessageView.State state) {
        return switch (state) {
            case MAY_BE_SAID -> Tone.GOOD.css();
            case SAYS_TOO_MUCH, NOT_CLAIMED, FEATURE_GONE -> Tone.BAD.css();
            case CLAIMS_NO_EFFECT, ENDED -> Tone.UNKNOWN.css();
        };
    }
}
