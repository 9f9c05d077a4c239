package org.missionled.report;

import java.util.Optional;
import org.missionled.model.LadderLink;
import org.missionled.model.Mission;

/**
 * One mission of a ladder, seen from the mission that is reported.
 *
 * @param mission the mission on this rung
 * @param depth how many links it is above the reported mission, 0 for that one
 * @param below the mission that ladders to it; empty for the reported mission
 * @param link the link that leads to it; empty for the reported mission
 */
public record Rung(Mission mission, int depth, Optional<Mission> below, Optional<LadderLink> link) {}
