package org.missionled.report.view;

import java.util.Optional;
import org.missionled.model.DeclarationSite;

/**
 * Where in the sources something was written.
 *
 * @param declaringClass the binary name of the class
 * @param method the method, {@code <clinit>} for a constant
 * @param file the source file's name, or {@code Unknown Source}
 * @param line the line, from 1; 0 or below where it is not known
 */
public record Site(String declaringClass, String method, String file, int line) {

    static Optional<Site> of(Optional<DeclarationSite> site) {
        return site.map(it -> new Site(it.declaringClass(), it.method(), it.file(), it.line()));
    }

    /**
     * The path of the file below a folder of sources, as the class's package says.
     *
     * @return such as {@code example/bikes/BikeFeature.java}
     */
    public String path() {
        int end = declaringClass.lastIndexOf('.');
        return (end < 0 ? "" : declaringClass.substring(0, end).replace('.', '/') + "/") + file;
    }

    /** {@return file and line alone: {@code BikeFeature.java:16}} */
    public String fileAndLine() {
        return new DeclarationSite(declaringClass, method, file, line).fileAndLine();
    }

    /**
     * {@return the line that consoles and IDEs turn into a link:
     * {@code example.BikeFeature.<clinit>(BikeFeature.java:16)}}
     */
    @Override
    public String toString() {
        return new DeclarationSite(declaringClass, method, file, line).toString();
    }
}
