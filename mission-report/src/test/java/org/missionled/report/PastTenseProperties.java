package org.missionled.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.missionled.dsl.Words.beforeAndAfter;
import static org.missionled.dsl.Words.comparison;
import static org.missionled.dsl.Words.effectAtScale;
import static org.missionled.dsl.Words.experiment;
import static org.missionled.dsl.Words.feature;
import static org.missionled.dsl.Words.goal;
import static org.missionled.dsl.Words.metric;
import static org.missionled.dsl.Words.productMission;
import static org.missionled.dsl.Words.replications;
import static org.missionled.dsl.Words.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.missionled.alignment.Alignment;
import org.missionled.dsl.EvidenceDeclaration;
import org.missionled.dsl.FeatureDeclaration.Claiming;
import org.missionled.dsl.FeatureDeclaration.ToRiseOrFallOrHold;
import org.missionled.dsl.GoalDeclaration;
import org.missionled.dsl.MetricDeclaration;
import org.missionled.report.outline.Block;
import org.missionled.report.outline.Outline;
import org.missionled.rule.standard.StandardRules;

/** No finding about the claim's own metric, no past tense. */
class PastTenseProperties {
    private static final Pattern DONE = Pattern.compile(
            "\\b(moved|raised|lowered|rose|fell|worse|contributed|changed|showed|drew|harmed|reliably|moves|said to harm|landed)\\b");
    private static final MetricDeclaration BOOKS =
            metric("books").measuring("Books").in("books").betterHigher();
    private static final MetricDeclaration FILMS =
            metric("films").measuring("Films").in("films").betterHigher();
    private static final GoalDeclaration READ =
            goal("read").stating("People read").measuredBy(BOOKS);

    @Property(tries = 500)
    void aClaimWithoutAFindingIsNeverSaidInThePast(
            @ForAll("claims") Claiming claim, @ForAll("withoutFinding") List<EvidenceDeclaration> evidence) {
        Claiming backed = claim;
        for (EvidenceDeclaration one : evidence) {
            backed = backed.backedBy(one);
        }
        Block.Item said = said(backed);
        assertThat(said.mark()).startsWith("is ");
        assertThat(said.mark() + " " + said.text()).doesNotContainPattern(DONE);
    }

    @Property(tries = 50)
    void aClaimWithAFindingMayBe(@ForAll("claims") Claiming claim) {
        assertThat(said(claim.backedBy(experiment("E", "all").finding(-1).between(-2, 3)))
                        .mark())
                .isEqualTo("showed no clear effect on");
    }

    @Property(tries = 20)
    void whatAnExperimentFoundHasNotHappenedHereBeforeItLands(@ForAll boolean up) {
        ToRiseOrFallOrHold moving = feature("f").doing("Do").serving(READ).expecting(BOOKS);
        double effect = up ? 4 : -4;
        Block.Item said = said((up ? moving.toRise() : moving.toFall())
                .landing("2026-11-01")
                .backedBy(experiment("EXP-114", "all").finding(effect).between(effect - 1, effect + 1)));

        assertThat(said.mark()).isEqualTo((up ? "raised" : "lowered") + " it in an experiment");
        assertThat(said.text())
                .isEqualTo("Books (EXP-114: "
                        + (up ? "+4 books, 95 % interval +3 to +5" : "-4 books, 95 % interval -5 to -3")
                        + "); not yet live, lands 2026-11-01");
    }

    @Provide
    Arbitrary<Claiming> claims() {
        ToRiseOrFallOrHold moving = feature("f").doing("Do").serving(READ).expecting(BOOKS);
        return Arbitraries.of(
                moving.toRise(),
                moving.toFall(),
                moving.toHold(),
                moving.toRiseBy(2).because("so").landing("2026-01-01"),
                moving.toFallBy(3).reaching(0.5));
    }

    @Provide
    Arbitrary<List<EvidenceDeclaration>> withoutFinding() {
        List<EvidenceDeclaration> grades = List.of(
                statement("a", "b"),
                beforeAndAfter("a", "b"),
                comparison("a", "b"),
                experiment("a", "b"),
                replications("a", "b"),
                effectAtScale("a", "b"));
        return Arbitraries.oneOf(
                        Arbitraries.of(grades),
                        Arbitraries.of(grades)
                                .map(one -> one.about(FILMS).finding(5).between(4, 6)),
                        Arbitraries.of(grades)
                                .map(one ->
                                        one.amongstOthers("others").finding(5).between(4, 6)),
                        Arbitraries.of(grades)
                                .map(one -> one.validUntil("2026-09-29")
                                        .finding(0)
                                        .withoutInterval()
                                        .on("2026-10-01")))
                .list()
                .ofMaxSize(4);
    }

    /** The line of the claim. */
    private static Block.Item said(Claiming claim) {
        MissionReport report = MissionReport.of(StandardRules.inspect(Alignment.of(productMission("m")
                        .stating("Read")
                        .pursuing(READ)
                        .delivering(claim)
                        .declare())
                .asOf(LocalDate.of(2026, 9, 30))));
        return Outline.of(report.view()).stream()
                .filter(Block.Points.class::isInstance)
                .flatMap(block -> ((Block.Points) block).items().stream())
                .filter(item -> item.details().stream().anyMatch(line -> line.startsWith("Claimed:")))
                .findFirst()
                .orElseThrow();
    }
}
