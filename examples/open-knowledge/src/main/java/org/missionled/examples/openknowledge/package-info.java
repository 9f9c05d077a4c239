/**
 * A mission for open knowledge on real figures. An illustration: it is not official, not affiliated with the Wikimedia
 * Foundation and not approved by it. The figures and the studies are published ones; the goals, targets, tolerances,
 * owners, flags and their dates are ours. Begin at {@link org.missionled.examples.openknowledge.OpenKnowledge}.
 */
package org.missionled.examples.openknowledge;
