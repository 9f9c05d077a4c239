package org.missionled.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Decimal;
import org.missionled.model.EvidenceGrade;

/** What features promise, for what they cost, and how well that is proven. */
final class Bets {
    private final List<Bet> bets;

    private Bets(List<Bet> bets) {
        this.bets = bets;
    }

    /**
     * One claim with a size.
     *
     * @param feature whose
     * @param claim which
     * @param share of the way from baseline to target that it is to close
     */
    private record Bet(FeatureView feature, ClaimView claim, double share) {
        boolean isProven() {
            return claim.finding().isPresent() && claim.grade().key().compareTo(EvidenceGrade.COMPARISON) >= 0;
        }

        double byCost() {
            return share / feature.cost().orElseThrow().amount().value();
        }

        boolean hasCost() {
            return feature.cost().filter(cost -> cost.amount().value() > 0).isPresent();
        }

        String told() {
            return "\"" + feature.title() + "\" is to close " + Decimal.percent(share) + " of the gap on \""
                    + claim.metric().title() + "\""
                    + feature.cost()
                            .map(cost -> " for " + cost.amount().shown())
                            .orElse(", cost not known") + "; "
                    + (isProven() ? "found by " : "so far ") + claim.grade().words();
        }
    }

    static Bets in(ReportView view) {
        List<Bet> bets = new ArrayList<>();
        for (FeatureView feature : view.features()) {
            for (ClaimView claim : feature.claims()) {
                share(claim, view).ifPresent(share -> bets.add(new Bet(feature, claim, share)));
            }
        }
        return new Bets(bets);
    }

    /** Effect x reach / gap, of a claim with a size on a measure with a gap. */
    private static Optional<Double> share(ClaimView claim, ReportView view) {
        Optional<MeasureView> measure = view.goals().stream()
                .filter(goal -> goal.id().equals(claim.goal().id()))
                .flatMap(goal -> goal.measures().stream())
                .filter(one -> one.metric().id().equals(claim.metric().id()))
                .findFirst();
        Optional<Double> gap =
                measure.flatMap(MeasureView::waterfall).map(plan -> plan.gap().value());
        Optional<Double> size = claim.size().map(Amount::value);
        if (claim.isPercentOfBaseline()) {
            Optional<Double> baseline = measure.flatMap(MeasureView::target)
                    .flatMap(TargetView::baseline)
                    .map(start -> start.value().value());
            size = size.flatMap(percent -> baseline.map(value -> percent / 100 * value));
        }
        double reach = claim.reach().map(Amount::value).orElse(1.0);
        return size.flatMap(effect -> gap.filter(way -> way > 0).map(way -> effect * reach / way));
    }

    Answer nextEuro() {
        String question = "Where does the next euro close most?";
        List<Bet> costed = bets.stream()
                .filter(Bet::hasCost)
                .sorted(Comparator.comparing(Bet::byCost).reversed())
                .toList();
        List<String> details = costed.stream().map(Bet::told).toList();
        return costed.isEmpty()
                ? Answer.unknown(
                        "euro",
                        question,
                        "no feature says both what it costs and by how much it serves a goal.",
                        details)
                : Answer.known("euro", question, costed.get(0).told() + ".", details);
    }

    Answer biggest() {
        String question = "What is our biggest bet with the least proof, and its next test?";
        List<Bet> unproven = bets.stream()
                .filter(bet -> !bet.isProven())
                .sorted(Comparator.comparing(Bet::share).reversed())
                .toList();
        if (unproven.isEmpty()) {
            return Answer.unknown("bet", question, "no claim that is still to be proven says by how much.", List.of());
        }
        Bet biggest = unproven.get(0);
        String test = biggest.claim().evidence().stream()
                .filter(one -> one.finding().isEmpty())
                .findFirst()
                .map(one -> " It is being tested: " + one.reference() + ".")
                .orElse(" No test of it is declared.");
        return Answer.known(
                "bet",
                question,
                biggest.told() + "." + test,
                unproven.stream().map(Bet::told).toList());
    }
}
