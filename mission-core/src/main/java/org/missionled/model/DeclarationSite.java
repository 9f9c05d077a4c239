package org.missionled.model;

/**
 * Where a sentence was written, in the form that consoles and IDEs turn into a link.
 *
 * <p>A place is never part of an element's value: two equal elements may be declared in two places.
 *
 * @param declaringClass the binary name of the class
 * @param method the method, {@code <clinit>} for a constant
 * @param file the source file's name, or {@code Unknown Source}
 * @param line the line, from 1; 0 or below when it is not known
 */
public record DeclarationSite(String declaringClass, String method, String file, int line) {
    /** {@return file and line alone: {@code BikeFeature.java:16}} */
    public String fileAndLine() {
        return file + (line > 0 ? ":" + line : "");
    }

    /** {@return {@code example.BikeFeature.<clinit>(BikeFeature.java:16)}} */
    @Override
    public String toString() {
        return declaringClass + "." + method + "(" + fileAndLine() + ")";
    }
}
