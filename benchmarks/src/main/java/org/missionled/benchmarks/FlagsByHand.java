package org.missionled.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.missionled.alignment.Alignment;
import org.missionled.alignment.FoundFlag;
import org.missionled.alignment.GuardrailAssessment;
import org.missionled.alignment.MeasureAssessment;
import org.missionled.alignment.Verdict;
import org.missionled.model.ElementId;
import org.missionled.model.Feature;
import org.missionled.model.FeatureStage;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;
import org.missionled.model.RemovalCondition;
import org.missionled.model.RemovalCondition.When;

/** What is to be asked of a flag, as declared and as found. */
final class FlagsByHand {
    private static final Set<Verdict> REACHED = EnumSet.of(Verdict.REACHED, Verdict.ACHIEVED, Verdict.ACHIEVED_LATE);
    private static final Set<Verdict> WORSENING = EnumSet.of(Verdict.MOVING_AWAY, Verdict.WORSENING);

    private final Alignment alignment;
    private final LocalDate today;
    private final Broken broken;
    private final Map<String, List<FoundFlag>> found;
    private final Set<String> declared = new HashSet<>();
    private final Map<ElementId, Set<Verdict>> measured = new HashMap<>();
    private final Map<ElementId, Set<Verdict>> guarded = new HashMap<>();

    FlagsByHand(Alignment alignment, Broken broken) {
        this.alignment = alignment;
        this.today = alignment.asOf();
        this.broken = broken;
        this.found = alignment.flags().found();
        for (GuardrailAssessment guardrail : alignment.guardrails()) {
            guarded.computeIfAbsent(guardrail.metric().id(), id -> EnumSet.noneOf(Verdict.class))
                    .add(guardrail.verdict());
        }
    }

    void remember(MeasureAssessment measure) {
        measured.computeIfAbsent(measure.metric().id(), id -> EnumSet.noneOf(Verdict.class))
                .add(measure.verdict());
    }

    void of(Feature feature, Flag flag, @Nullable FeatureStage stage, boolean over) {
        ElementId id = feature.id();
        String key = flag.key();
        declared.add(key);
        broken.addIf(over, "flag.outlives-feature", id, key);
        if (!over) {
            ofDeclared(id, flag);
            ofRemoval(id, flag);
        }
        List<FoundFlag> live = found.getOrDefault(key, List.of());
        broken.addIf(
                live.isEmpty()
                        && (stage == null || stage == FeatureStage.LAUNCHED || stage == FeatureStage.DEVELOPMENT),
                "flag.live.missing",
                id,
                key);
        for (FoundFlag at : live) {
            ofFound(id, flag, at, stage == FeatureStage.LAUNCHED, over);
        }
    }

    private void ofDeclared(ElementId id, Flag flag) {
        String key = flag.key();
        boolean temporary = flag.kind() == FlagKind.RELEASE || flag.kind() == FlagKind.EXPERIMENT;
        boolean endless = flag.expires().isEmpty() && flag.permanentBecause().isEmpty();
        broken.addIf(endless, temporary ? "flag.expiry.missing" : "flag.permanent.unreasoned", id, key);
        broken.addIf(flag.ends().isPresent() && today.isAfter(flag.ends().get()), "flag.expired", id, key);
        broken.addIf(
                flag.extensions().size() > alignment.mission().flagLifetimes().extensions(),
                "flag.extended.too-often",
                id,
                key);
        OptionalInt most = alignment.mission().flagLifetimes().days(flag.kind());
        if (most.isPresent()) {
            broken.addIf(flag.ends().isPresent() && flag.created().isEmpty(), "flag.created.missing", id, key);
            broken.addIf(
                    flag.permanentBecause().isPresent()
                            || (flag.ends().isPresent()
                                    && flag.created().isPresent()
                                    && ChronoUnit.DAYS.between(
                                                    flag.created().get(),
                                                    flag.ends().get())
                                            > most.getAsInt()),
                    "flag.lifetime.exceeded",
                    id,
                    key);
        }
        for (FlagExtension extension : flag.extensions()) {
            broken.addIf(extension.decidedBy().isEmpty(), "flag.extension.undecided", id, key + "/" + extension.to());
        }
    }

    private void ofRemoval(ElementId id, Flag flag) {
        for (RemovalCondition condition : flag.removalConditions()) {
            ElementId metric = condition.metric().id();
            String part = flag.key() + "/" + metric.name() + "/"
                    + condition.when().name().toLowerCase(Locale.ROOT);
            Set<Verdict> verdicts = (condition.when() == When.BREACHED ? guarded : measured)
                    .getOrDefault(metric, EnumSet.noneOf(Verdict.class));
            boolean met = false;
            for (Verdict verdict : verdicts) {
                met |= switch (condition.when()) {
                    case REACHED -> REACHED.contains(verdict);
                    case WORSENING -> WORSENING.contains(verdict);
                    case BREACHED -> verdict == Verdict.BREACHED;
                };
            }
            broken.addIf(met, "flag.removal.due", id, part);
            broken.addIf(verdicts.isEmpty(), "flag.removal.unjudged", id, part);
        }
    }

    private void ofFound(ElementId id, Flag flag, FoundFlag at, boolean launched, boolean over) {
        String part = flag.key() + " in " + at.source();
        broken.addIf(launched && at.flag().isOff(), "flag.live.off", id, part);
        broken.addIf(!over && !launched && at.flag().isFullyOn(), "flag.live.undecided", id, part);
        OptionalInt most = alignment.mission().flagLifetimes().days(flag.kind());
        if (!over
                && flag.permanentBecause().isEmpty()
                && most.isPresent()
                && at.flag().changed().isPresent()) {
            broken.addIf(
                    ChronoUnit.DAYS.between(at.flag().changed().get(), today) > most.getAsInt(),
                    "flag.live.stale",
                    id,
                    part);
        }
    }

    /** What is found and stands behind no feature, once all features were looked at. */
    void ofSystems() {
        for (String key : found.keySet()) {
            broken.addIf(
                    !declared.contains(key),
                    "flag.live.undeclared",
                    alignment.mission().id(),
                    key);
        }
    }
}
