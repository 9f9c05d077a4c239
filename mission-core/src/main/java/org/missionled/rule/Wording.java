package org.missionled.rule;

import org.missionled.model.Decimal;

/** How the facts of a {@link Statement} are written for some reader. */
public interface Wording {
    /** For whoever mends it: ids, and numbers as they are kept. */
    Wording EXACT = new Wording() {
        @Override
        public String element(Fact.Element element) {
            return element.id();
        }

        @Override
        public String amount(Fact.Amount amount) {
            return Decimal.exact(amount.value());
        }

        @Override
        public String difference(Fact.Difference difference) {
            return Decimal.rounded(difference.value());
        }
    };

    /**
     * What an element is called.
     *
     * @param element the element
     * @return its text
     */
    String element(Fact.Element element);

    /**
     * A value of a metric.
     *
     * @param amount the value
     * @return its text
     */
    String amount(Fact.Amount amount);

    /**
     * How far two values are apart.
     *
     * @param difference how far
     * @return its text
     */
    String difference(Fact.Difference difference);
}
