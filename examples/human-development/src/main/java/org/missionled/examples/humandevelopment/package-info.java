/**
 * The Human Development Index as one mission. Begin at
 * {@link org.missionled.examples.humandevelopment.HumanDevelopment}.
 */
package org.missionled.examples.humandevelopment;
