package org.missionled.flagd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * How a flag divides the people, where it does nothing else.
 *
 * @param weights the weight of each variant; none where everybody gets the default
 */
record Rollout(List<Weight> weights) {
    static final Rollout NONE = new Rollout(List.of());

    /**
     * One part of the people.
     *
     * @param variant what they get
     * @param weight how many they are beside the others
     */
    record Weight(String variant, double weight) {}

    /** Reads a targeting; null where it does more than divide the people. */
    static @Nullable Rollout read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            boolean none = json.currentToken() == JsonToken.VALUE_NULL;
            json.skipChildren();
            return none ? NONE : null;
        }
        Rollout rollout = NONE;
        boolean more = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String operation = json.currentName();
            JsonToken value = json.nextToken();
            boolean divides = operation.equals("fractional") || operation.equals("fractionalEvaluation");
            if (divides && value == JsonToken.START_ARRAY) {
                List<Weight> weights = weights(json);
                more |= weights.isEmpty();
                rollout = new Rollout(weights);
            } else {
                more = true;
                json.skipChildren();
            }
        }
        return more ? null : rollout;
    }

    /** The weights in an array; what stands before them says by what the people are divided. */
    private static List<Weight> weights(JsonParser json) {
        List<Weight> weights = new ArrayList<>();
        boolean understood = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                Weight weight = weight(json);
                understood &= weight != null;
                if (weight != null) {
                    weights.add(weight);
                }
            } else {
                json.skipChildren();
            }
        }
        return understood ? List.copyOf(weights) : List.of();
    }

    private static @Nullable Weight weight(JsonParser json) {
        String variant = json.nextToken() == JsonToken.VALUE_STRING ? json.getString() : null;
        double weight = 1;
        boolean understood = variant != null;
        for (int at = 0; json.currentToken() != JsonToken.END_ARRAY; json.nextToken(), at++) {
            if (at == 1 && json.currentToken().isNumeric()) {
                weight = json.getDoubleValue();
            } else if (at > 0) {
                understood = false;
            }
            json.skipChildren();
        }
        return understood && variant != null && weight >= 0 ? new Weight(variant, weight) : null;
    }

    /** The share of those who get a variant that is on; empty where a variant is not known. */
    OptionalDouble shareOf(Map<String, Boolean> onByVariant) {
        double on = 0;
        double all = 0;
        for (Weight part : weights) {
            Boolean isOn = onByVariant.get(part.variant());
            if (isOn == null) {
                return OptionalDouble.empty();
            }
            on += isOn ? part.weight() : 0;
            all += part.weight();
        }
        return all > 0 && Double.isFinite(all) ? OptionalDouble.of(on / all) : OptionalDouble.empty();
    }
}
