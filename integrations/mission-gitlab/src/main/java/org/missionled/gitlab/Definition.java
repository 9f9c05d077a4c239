package org.missionled.gitlab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.LiveFlag;
import org.missionled.model.FlagKind;
import org.missionled.model.Refused;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The fields of one definition, and the flag that they come to. */
final class Definition {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "description",
            "introduced_by_url",
            "introduced_by",
            "rollout_issue_url",
            "rollout_issue",
            "feature_issue_url",
            "intended_to_rollout_by",
            "milestone",
            "type",
            "group",
            "default_enabled",
            "log_state_changes");
    private static final Set<String> NO_TEXT = Set.of("", "~", "null", "Null", "NULL");
    private static final Map<String, FlagKind> KINDS = Map.of(
            "development", FlagKind.RELEASE,
            "gitlab_com_derisk", FlagKind.RELEASE,
            "wip", FlagKind.RELEASE,
            "beta", FlagKind.RELEASE,
            "experiment", FlagKind.EXPERIMENT,
            "ops", FlagKind.OPERATIONS,
            "worker", FlagKind.OPERATIONS,
            "licensed", FlagKind.PERMISSION);

    private final String file;
    private final BiConsumer<Integer, String> fault;
    private final Map<String, Said> said = new LinkedHashMap<>();

    /**
     * What a field says.
     *
     * @param text null where it says nothing
     * @param line counted from 1
     */
    private record Said(@Nullable String text, int line) {}

    Definition(String file, BiConsumer<Integer, String> fault) {
        this.file = file;
        this.fault = fault;
    }

    void say(String field, ScalarEvent value, int line) {
        boolean nothing = value.isPlain() && NO_TEXT.contains(value.getValue());
        if (!FIELDS.contains(field)) {
            refuse(Refused.value("field", field, "name, type, group, default_enabled, milestone ..."), line);
        } else if (said.containsKey(field)) {
            refuse(Refused.because("the field " + field + " is there twice", "keep the one that is true"), line);
        } else {
            said.put(field, new Said(nothing ? null : value.getValue(), line));
        }
    }

    /** A field whose value is not a text. */
    void refuse(String field, int line) {
        refuse(Refused.because("the field " + field + " is not a text", "write it in one line"), line);
    }

    private void refuse(Refused refused, int line) {
        fault.accept(line, refused.getMessage());
    }

    private Optional<String> text(String field) {
        Said one = said.get(field);
        return one == null ? Optional.empty() : Optional.ofNullable(one.text());
    }

    private int line(String field) {
        Said one = said.get(field);
        return one == null ? 1 : one.line();
    }

    Optional<LiveFlag> flag() {
        try {
            LiveFlag flag = LiveFlag.of(text("name").orElse(null)).withOrigin(file + ":" + line("name"));
            return Optional.of(furnished(flag));
        } catch (Refused refused) {
            refuse(refused, line("name"));
            return Optional.empty();
        }
    }

    private LiveFlag furnished(LiveFlag bare) {
        LiveFlag flag = bare;
        Optional<String> type = text("type");
        if (type.isPresent()) {
            FlagKind kind = KINDS.get(type.get());
            if (kind == null) {
                String good = "development, experiment, ops, beta, wip, gitlab_com_derisk, worker or licensed";
                refuse(Refused.value("type", type.get(), good), line("type"));
            } else {
                flag = flag.withKind(kind);
            }
        }
        Optional<String> group = text("group").map(Definition::words).filter(words -> !words.isEmpty());
        if (group.isPresent()) {
            flag = flag.withOwner(group.get());
        }
        Optional<String> reference = text("rollout_issue_url")
                .or(() -> text("rollout_issue"))
                .or(() -> text("introduced_by_url"))
                .or(() -> text("introduced_by"));
        if (reference.isPresent()) {
            flag = flag.withReference(reference.get());
        }
        return switched(flag);
    }

    private LiveFlag switched(LiveFlag flag) {
        Optional<String> on = text("default_enabled");
        if (on.isEmpty()) {
            return flag;
        }
        return switch (on.get()) {
            case "true" -> flag.withEnabled(true).withShare(1);
            case "false" -> flag.withEnabled(false);
            default -> {
                refuse(Refused.value("default_enabled", on.get(), "true or false"), line("default_enabled"));
                yield flag;
            }
        };
    }

    /** {@code group::project management} is the group of project management. */
    private static String words(String group) {
        return (group.startsWith("group::") ? group.substring("group::".length()) : group).strip();
    }
}
