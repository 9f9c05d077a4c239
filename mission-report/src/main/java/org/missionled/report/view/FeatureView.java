package org.missionled.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionled.alignment.FeatureAssessment;
import org.missionled.contribution.ClaimAssessment;
import org.missionled.model.Cost;
import org.missionled.model.Decimal;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;

/**
 * A feature and what it claims.
 *
 * @param id such as {@code feature:daily-check-in}
 * @param anchor the stable name of this entry
 * @param title what it does, or its name where nobody said that
 * @param isDeclared whether anybody has said what it does or why
 * @param stage where it is in its life on the day of the report
 * @param launchedOn when it was or is to be launched
 * @param retiredOn when it was or is to be retired
 * @param declinedBecause why it was declined
 * @param withoutImpact why it is there though it serves no goal
 * @param cost what it costs
 * @param flag what it is behind
 * @param owner who answers for it
 * @param research what was found out before it was built
 * @param exemptions the goals that it need not serve
 * @param claims what it claims
 * @param guardrails the anchors of the guardrails that stand on it
 * @param site where it was written
 */
public record FeatureView(
        String id,
        String anchor,
        String title,
        boolean isDeclared,
        Optional<FeatureStage> stage,
        Optional<LocalDate> launchedOn,
        Optional<LocalDate> retiredOn,
        Optional<String> declinedBecause,
        Optional<String> withoutImpact,
        Optional<CostView> cost,
        Optional<FlagView> flag,
        Optional<String> owner,
        List<ResearchView> research,
        List<ExemptionView> exemptions,
        List<ClaimView> claims,
        List<String> guardrails,
        Optional<Site> site) {
    /** Copies the lists. */
    public FeatureView {
        research = List.copyOf(research);
        exemptions = List.copyOf(exemptions);
        claims = List.copyOf(claims);
        guardrails = List.copyOf(guardrails);
    }

    /**
     * What a feature costs.
     *
     * @param amount the number and the currency
     * @param currency such as {@code EUR}
     */
    public record CostView(Amount amount, String currency) {

        static CostView of(Cost cost) {
            return new CostView(
                    new Amount(cost.amount(), Decimal.rounded(cost.amount()) + " " + cost.currency()), cost.currency());
        }
    }

    static FeatureView of(FeatureAssessment assessed, Seen seen) {
        Feature feature = assessed.feature();
        return new FeatureView(
                feature.id().local(),
                Named.anchor(feature.id()),
                seen.titles().of(feature),
                feature.isDeclared(),
                feature.lifecycle().stageOn(seen.asOf()),
                feature.lifecycle().launchedOn(),
                feature.lifecycle().retiredOn(),
                feature.lifecycle().declinedBecause(),
                feature.withoutImpact(),
                feature.cost().map(CostView::of),
                feature.flag().map(flag -> FlagView.of(flag, seen.asOf())),
                feature.owner(),
                feature.research().stream()
                        .map(one -> ResearchView.of(one, seen.asOf()))
                        .toList(),
                feature.exemptions().stream()
                        .map(one -> ExemptionView.of(one, seen))
                        .toList(),
                claims(assessed, seen),
                assessed.guardrails().stream().map(GuardrailView::anchor).toList(),
                seen.site(feature.id()));
    }

    private static List<ClaimView> claims(FeatureAssessment assessed, Seen seen) {
        List<ClaimView> claims = new ArrayList<>();
        for (ClaimAssessment claim : assessed.claims()) {
            ElementId goal = claim.claim().goal().id();
            String anchor = Named.anchor(assessed.feature().id(), goal) + "--"
                    + claim.claim().metric().id().name();
            long same = claims.stream()
                    .filter(it -> it.anchor().equals(anchor) || it.anchor().startsWith(anchor + "--again-"))
                    .count();
            claims.add(ClaimView.of(claim, same == 0 ? anchor : anchor + "--again-" + same, seen));
        }
        return claims;
    }
}
