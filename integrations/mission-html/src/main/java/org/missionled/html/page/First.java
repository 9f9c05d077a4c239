package org.missionled.html.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.report.view.ChangesView;
import org.missionled.report.view.ChangesView.Weakened;
import org.missionled.report.view.GoalView;
import org.missionled.report.view.GuardrailView;
import org.missionled.report.view.MeasureView;
import org.missionled.report.view.ReportView;

/** What has to stand on the first screen: promises that ask for less than before, and targets that were missed. */
public final class First {
    private final ReportView view;

    First(ReportView view) {
        this.view = view;
    }

    /** {@return promises that ask for less than they did in an earlier report, where one was given} */
    public List<Weakened> weakened() {
        return view.changes().map(ChangesView::weakened).orElse(List.of());
    }

    /**
     * How a promise was weakened.
     *
     * @param anchor whose
     * @return what it asked for and what it asks for now; empty where it asks for no less
     */
    public Optional<Weakened> weakened(String anchor) {
        return weakened().stream().filter(one -> one.anchor().equals(anchor)).findFirst();
    }

    /**
     * Whether a goal asks for less than it did.
     *
     * @param goal which
     * @return whether any of its measures does
     */
    public boolean isWeakened(GoalView goal) {
        return view.isWeakened(goal);
    }

    /** {@return guardrails that there were, and that are gone} */
    public List<Weakened> unguarded() {
        List<String> here =
                view.guardrails().stream().map(GuardrailView::anchor).toList();
        return weakened().stream()
                .filter(one -> one.anchor().startsWith("guardrail-") && !here.contains(one.anchor()))
                .toList();
    }

    /** {@return measures that were missed and about whose goal something was decided since} */
    public List<MeasureView> decided() {
        return view.goals().stream()
                .flatMap(goal -> goal.measures().stream())
                .filter(one -> view.standing().decided().contains(one.anchor()))
                .toList();
    }

    /** {@return the day of the earlier report} */
    public LocalDate since() {
        return view.changes().map(ChangesView::since).orElse(view.asOf());
    }
}
