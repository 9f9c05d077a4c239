package org.missionled.rule;

/**
 * What is wrong with one subject.
 *
 * @param problem a sentence without its full stop that names the subject and shows the values
 * @param fix what to write instead, as whole sentences
 */
public record Breach(String problem, String fix) {}
