package org.missionled.model;

/** The three levels a mission can stand at; a mission ladders to missions of its own level or a higher one. */
public enum MissionLevel {
    /** Why a product exists. */
    PRODUCT,
    /** Why an organisation exists. */
    ORGANISATION,
    /** What a society wants to reach, such as a grand challenge or a Sustainable Development Goal. */
    SOCIETY
}
