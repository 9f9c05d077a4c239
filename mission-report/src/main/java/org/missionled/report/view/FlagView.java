package org.missionled.report.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.missionled.model.Flag;
import org.missionled.model.FlagExtension;
import org.missionled.model.FlagKind;
import org.missionled.model.RemovalCondition;

/**
 * The flag that a feature is behind.
 *
 * @param key its name in the code
 * @param kind what it is for
 * @param created since when it is there
 * @param ends until when it is to be removed, after all extensions
 * @param isExpired whether that day has passed
 * @param permanentBecause why it stays
 * @param extensions how it was extended
 * @param removals what it waits for
 */
public record FlagView(
        String key,
        FlagKind kind,
        Optional<LocalDate> created,
        Optional<LocalDate> ends,
        boolean isExpired,
        Optional<String> permanentBecause,
        List<ExtensionView> extensions,
        List<RemovalView> removals) {
    /** Copies the lists. */
    public FlagView {
        extensions = List.copyOf(extensions);
        removals = List.copyOf(removals);
    }

    /**
     * How a flag was extended.
     *
     * @param to until when
     * @param because why
     * @param decidedBy who decided that
     * @param decidedOn when
     */
    public record ExtensionView(
            LocalDate to, String because, Optional<String> decidedBy, Optional<LocalDate> decidedOn) {

        private static ExtensionView of(FlagExtension one) {
            return new ExtensionView(one.to(), one.because(), one.decidedBy(), one.decidedOn());
        }
    }

    /**
     * What a flag waits for.
     *
     * @param metric which metric
     * @param when what that must do
     */
    public record RemovalView(Named metric, RemovalCondition.When when) {

        private static RemovalView of(RemovalCondition one) {
            return new RemovalView(Named.of(one.metric().id(), one.metric().meaning()), one.when());
        }
    }

    /** {@return whether more is said of it than a row of a table holds} */
    public boolean isExplained() {
        return permanentBecause.isPresent() || !extensions.isEmpty() || !removals.isEmpty();
    }

    static FlagView of(Flag flag, LocalDate asOf) {
        return new FlagView(
                flag.key(),
                flag.kind(),
                flag.created(),
                flag.ends(),
                flag.ends().filter(day -> day.isBefore(asOf)).isPresent(),
                flag.permanentBecause(),
                flag.extensions().stream().map(ExtensionView::of).toList(),
                flag.removalConditions().stream().map(RemovalView::of).toList());
    }
}
