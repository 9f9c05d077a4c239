package org.missionled.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The permanent id of an element, qualified by its mission so that it stays unique when missions meet.
 *
 * <pre>
 * id   = "mission:" name | kind ":" name "/" name      such as goal:wellness/feel-better
 * kind = "goal" | "metric" | "feature" | "index"
 * name = word { "-" word }                             at most 100 characters
 * word = lower-case letters a-z and digits; the first word begins with a letter
 * </pre>
 *
 * <p>{@code ElementId.parse(id.toString())} equals {@code id}.
 */
public final class ElementId {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ID = Pattern.compile("(mission|goal|metric|feature|index):([^/]*)(?:/([^/]*))?");
    private static final int LONGEST = 100;

    private final ElementKind kind;
    private final String mission;
    private final String name;
    private final int hash; // worked out once: an id is looked up hundreds of thousands of times

    private ElementId(ElementKind kind, String mission, String name) {
        this.kind = kind;
        this.mission = checkedName(ElementKind.MISSION, mission);
        this.name = checkedName(kind, name);
        if (kind == ElementKind.MISSION && !mission.equals(name)) {
            throw Refused.value("mission id", mission + "/" + name, "a mission has one name, such as \"wellness\"");
        }
        this.hash = (31 * kind.name().hashCode() + mission.hashCode()) * 31 + name.hashCode();
    }

    /**
     * An id.
     *
     * @param kind what the element is
     * @param mission the name of the mission it belongs to
     * @param name its name within the mission; for a mission the mission's own name
     * @return the id
     * @throws Refused if a name is outside the grammar
     */
    public static ElementId of(ElementKind kind, String mission, String name) {
        return new ElementId(kind, mission, name);
    }

    /**
     * The id of a mission.
     *
     * @param name the mission's name
     * @return the id {@code mission:name}
     */
    public static ElementId ofMission(String name) {
        return new ElementId(ElementKind.MISSION, name, name);
    }

    /**
     * Reads an id as {@link #toString()} writes it.
     *
     * @param text such as {@code goal:wellness/feel-better}
     * @return the id
     * @throws Refused if the text is not in the grammar
     */
    public static ElementId parse(@Nullable String text) {
        Matcher matcher = ID.matcher(text == null ? "" : text);
        if (matcher.matches() && matcher.group(3) == null && !matcher.group(1).equals("mission")) {
            throw Refused.value(
                    "element id",
                    text,
                    "the mission is missing, such as \"" + matcher.group(1) + ":wellness/" + matcher.group(2)
                            + "\" where it is wellness; or write MISSION.element(\"" + text + "\")");
        }
        if (!matcher.matches() || matcher.group(1).equals("mission") != (matcher.group(3) == null)) {
            throw Refused.value("element id", text, "such as \"goal:wellness/feel-better\" or \"mission:wellness\"");
        }
        ElementKind kind = kindOf(matcher.group(1));
        return new ElementId(kind, matcher.group(2), kind == ElementKind.MISSION ? matcher.group(2) : matcher.group(3));
    }

    /**
     * A name as people wrote it, if the grammar allows it.
     *
     * @param kind what is being named, for the words of the refusal
     * @param name the name as written
     * @return the same name
     * @throws Refused if the name is null or outside the grammar
     */
    public static String checkedName(ElementKind kind, @Nullable String name) {
        if (name == null || name.length() > LONGEST || !NAME.matcher(name).matches()) {
            throw Refused.value(
                    kind.word() + " id", name, "lower-case words joined by '-', such as \"" + example(kind) + "\"");
        }
        return name;
    }

    /** {@return what the element is} */
    public ElementKind kind() {
        return kind;
    }

    /** {@return the name of the mission it belongs to} */
    public String mission() {
        return mission;
    }

    /** {@return its name within the mission; for a mission the mission's own name} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ElementId that
                        && hash == that.hash
                        && name.equals(that.name)
                        && kind == that.kind
                        && mission.equals(that.mission));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return the id without its mission, for a reader who knows which mission is meant: {@code goal:feel-better}} */
    public String local() {
        return kind.word() + ":" + name;
    }

    @Override
    public String toString() {
        return kind == ElementKind.MISSION ? local() : kind.word() + ":" + mission + "/" + name;
    }

    private static String example(ElementKind kind) {
        return switch (kind) {
            case MISSION -> "wellness";
            case GOAL -> "feel-better";
            case METRIC -> "missed-sessions";
            case FEATURE -> "one-click-checkout";
            case INDEX -> "human-development";
        };
    }

    private static ElementKind kindOf(String word) {
        for (ElementKind kind : ElementKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw Refused.value("element kind", word, "mission, goal, metric, feature or index");
    }
}
