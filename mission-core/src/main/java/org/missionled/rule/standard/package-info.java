/**
 * The rules that come with the library, one class each. Begin at {@link org.missionled.rule.standard.StandardRules}.
 */
@NullMarked
package org.missionled.rule.standard;

import org.jspecify.annotations.NullMarked;
