package org.missionled.gitlab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.missionled.measurement.FaultyLiveFlags;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;

/**
 * Live flags in a folder of definitions as GitLab keeps them: one YAML file for each flag.
 *
 * <pre>
 * name: kas_user_access
 * introduced_by_url: https://gitlab.example/merge_requests/104504
 * rollout_issue_url: https://gitlab.example/issues/391201
 * milestone: '15.8'
 * type: development
 * group: group::configure
 * default_enabled: true
 * </pre>
 *
 * <p>{@code type} tells the kind: {@code development}, {@code gitlab_com_derisk}, {@code wip} and {@code beta} hide
 * work until it is released, {@code experiment} divides people, {@code ops} and {@code worker} let operators switch
 * something off, {@code licensed} says who may use it. {@code group} is the owner. {@code default_enabled} tells
 * whether it is on for everybody or for nobody as long as no operator switches it over, which a definition cannot know.
 * The issue of its rollout, else the change that introduced it, is where to read about it. {@code milestone} is the
 * release with which it came. A release is no day: of when it came and when it was last changed a definition says
 * nothing, and no age is made up from it.
 *
 * <p>Files end in {@code .yml} or {@code .yaml}, are UTF-8 and have at most 100,000 bytes. They are read in the order
 * of their paths, in folders within the folder too; links are not followed. All faults are thrown together as
 * {@link FaultyLiveFlags}, each with its file and line; its usable rest holds the flags of the other files.
 */
public final class GitLabFlags {
    private GitLabFlags() {}

    /**
     * Reads a folder.
     *
     * @param folder where the definitions are, such as {@code config/feature_flags}
     * @param source what people call the system they are for, such as {@code production}
     * @param readOn the day on which they were so
     * @return the flags
     * @throws FaultyLiveFlags if anything in them is faulty
     * @throws UncheckedIOException if there is no such folder, or it cannot be read
     */
    public static LiveFlags read(Path folder, String source, LocalDate readOn) {
        List<LiveFlag> good = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files(folder)) {
            DefinitionFile definition = new DefinitionFile(file.toString(), faults);
            try {
                definition.read(file).ifPresent(good::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot be read: " + file + " (" + e + ")", e);
            }
        }
        LiveFlags usable;
        try {
            usable = LiveFlags.of(source, readOn, good);
        } catch (FaultyLiveFlags contradictions) {
            faults.addAll(contradictions.faults());
            usable = contradictions.usable();
        }
        if (!faults.isEmpty()) {
            throw new FaultyLiveFlags(faults, usable);
        }
        return usable;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(
                    new IOException("no such folder: " + folder + " (looked for " + folder.toAbsolutePath() + ")"));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file ->
                            file.toString().endsWith(".yml") || file.toString().endsWith(".yaml"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> folder.relativize(file).toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + folder + " (" + e + ")", e);
        }
    }
}
