package org.missionled.flagd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.missionled.measurement.LiveFlag;
import org.missionled.model.Refused;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One flag while it is read; its parts may stand in any order. */
final class FlagReader {
    private final String key;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Boolean> onByVariant = new HashMap<>();
    private boolean otherVariants;
    private @Nullable Boolean enabled;
    private @Nullable String defaultVariant;
    private @Nullable String owner;
    private @Nullable Rollout rollout = Rollout.NONE;

    /**
     * What is wrong in one line.
     *
     * @param line counted from 1
     * @param words what was written and what a good one looks like
     */
    record Fault(int line, String words) {}

    FlagReader(String key) {
        this.key = key;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Reads the value of the flag, at whose first token the parser stands. */
    void read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            fault(json, Refused.because("flag " + key + " is no object", "write {\"state\": \"ENABLED\", ...}"));
            json.skipChildren();
            return;
        }
        int line = FlagdFile.line(json);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            readField(json, json.currentName());
        }
        if (enabled == null && faults.isEmpty()) {
            faults.add(new Fault(
                    line,
                    Refused.because("flag " + key + " has no state", "write \"state\": \"ENABLED\" or \"DISABLED\"")
                            .getMessage()));
        }
    }

    private void readField(JsonParser json, String field) {
        switch (field) {
            case "state" -> readState(json);
            case "variants" -> readVariants(json);
            case "defaultVariant" ->
                defaultVariant = json.nextToken() == JsonToken.VALUE_STRING ? json.getString() : skipped(json);
            case "targeting" -> rollout = Rollout.read(json);
            case "metadata" -> readMetadata(json);
            default -> {
                fault(
                        json,
                        Refused.value(
                                "field of flag " + key,
                                field,
                                "state, variants, defaultVariant, targeting or metadata"));
                json.nextToken();
                json.skipChildren();
            }
        }
    }

    private void readState(JsonParser json) {
        json.nextToken();
        String state = json.currentToken().isScalarValue() ? json.getString() : "...";
        if (state.equals("ENABLED") || state.equals("DISABLED")) {
            enabled = state.equals("ENABLED");
        } else {
            fault(json, Refused.value("state of flag " + key, state, "ENABLED or DISABLED"));
            json.skipChildren();
        }
    }

    private void readVariants(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            fault(json, Refused.because("the variants of flag " + key + " are no object", "write {\"on\": true, ...}"));
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String variant = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isBoolean()) {
                onByVariant.put(variant, json.getBooleanValue());
            } else {
                otherVariants = true;
                json.skipChildren();
            }
        }
    }

    private void readMetadata(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING && field.equals("owner")) {
                owner = json.getString();
            }
            json.skipChildren();
        }
    }

    private static @Nullable String skipped(JsonParser json) {
        json.skipChildren();
        return null;
    }

    private void fault(JsonParser json, Refused refused) {
        faults.add(new Fault(FlagdFile.line(json), refused.getMessage()));
    }

    /** What the parts come to. */
    LiveFlag flag() {
        LiveFlag flag = LiveFlag.of(key);
        if (enabled != null) {
            flag = flag.withEnabled(enabled);
        }
        if (owner != null && !owner.isBlank()) {
            flag = flag.withOwner(owner);
        }
        OptionalDouble share = share();
        return share.isPresent() ? flag.withShare(share.getAsDouble()) : flag;
    }

    private OptionalDouble share() {
        if (otherVariants || rollout == null) {
            return OptionalDouble.empty();
        }
        if (rollout.weights().isEmpty()) {
            Boolean on = defaultVariant == null ? null : onByVariant.get(defaultVariant);
            return on == null ? OptionalDouble.empty() : OptionalDouble.of(on ? 1 : 0);
        }
        return rollout.shareOf(onByVariant);
    }
}
