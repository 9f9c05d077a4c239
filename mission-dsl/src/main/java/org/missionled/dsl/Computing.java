package org.missionled.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Derivation;
import org.missionled.model.ImpactMetric;
import org.missionled.model.ValueKind;

/** What was said of how a metric is computed: what is done, and with which others. */
record Computing(Derivation.Form form, List<@Nullable MetricDeclaration> inputs, boolean independent) {

    Computing independently() {
        return new Computing(form, inputs, true);
    }

    /** The derivation; of a quotient in a unit that was said. Every input is told, so that no fault hides another. */
    Optional<Derivation> told(Declaring declaring, Supplier<ValueKind> unit) {
        List<ImpactMetric> known = new ArrayList<>();
        inputs.forEach(input -> declaring.metric(input).ifPresent(known::add));
        if (known.size() < inputs.size()) {
            return Optional.empty();
        }
        Optional<Derivation> derivation = declaring.attempt(() -> form == Derivation.Form.QUOTIENT
                ? Derivation.quotient(known.get(0), known.get(1), unit.get())
                : Derivation.of(form, known));
        return independent ? derivation.map(Derivation::withIndependentInputs) : derivation;
    }
}
