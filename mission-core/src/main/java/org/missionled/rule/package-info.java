/**
 * What must hold: rules, the inspection that applies them all at once, and the violations it finds. Begin at
 * {@link org.missionled.rule.RuleSet}; the rules that come with the library are in
 * {@code org.missionled.rule.standard}.
 */
@NullMarked
package org.missionled.rule;

import org.jspecify.annotations.NullMarked;
