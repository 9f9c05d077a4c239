package org.missionled.report.view;

import org.missionled.model.Exemption;

/**
 * A goal that a feature need not serve.
 *
 * @param goal which
 * @param because why not
 */
public record ExemptionView(Named goal, String because) {

    static ExemptionView of(Exemption one, Seen seen) {
        return new ExemptionView(Named.of(one.goal().id(), one.goal().statement()), one.because());
    }
}
