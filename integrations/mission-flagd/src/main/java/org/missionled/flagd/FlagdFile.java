package org.missionled.flagd;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.missionled.measurement.BoundedText;
import org.missionled.measurement.FaultyLiveFlags;
import org.missionled.measurement.LiveFlag;
import org.missionled.measurement.LiveFlags;
import org.missionled.model.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** One file while it is read: the good flags so far, and what was wrong. */
final class FlagdFile {
    private static final int LARGEST = 16 << 20;
    private static final int DEEPEST = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(1_000_000)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final String name;
    private final String source;
    private final LocalDate readOn;
    private final List<LiveFlag> good = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    FlagdFile(String name, String source, LocalDate readOn) {
        this.name = name;
        this.source = source;
        this.readOn = readOn;
    }

    LiveFlags read(InputStream bytes) throws IOException {
        String text;
        try {
            text = BoundedText.read(bytes, LARGEST);
        } catch (BoundedText.Unreadable e) {
            throw unusable(e.line(), e.getMessage());
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            readAll(json);
        } catch (JacksonException e) {
            throw unusable(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), words(e));
        }
        LiveFlags flags = LiveFlags.of(source, readOn, good);
        if (!faults.isEmpty()) {
            throw new FaultyLiveFlags(faults, flags);
        }
        return flags;
    }

    /** What the parser says, in the words every refusal has. */
    private static String words(JacksonException thrown) {
        String said = thrown.getOriginalMessage();
        if (thrown instanceof StreamConstraintsException) {
            return Refused.because(said, "check that it is a file of flags").getMessage();
        }
        return said.startsWith("Duplicate")
                ? Refused.because(said, "keep the one that is true").getMessage()
                : Refused.because("no JSON: " + said, "mend it, unless the file was cut off")
                        .getMessage();
    }

    private void readAll(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw unusable(line(json), noFlags());
        }
        boolean found = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            int line = line(json);
            JsonToken value = json.nextToken();
            switch (field) {
                case "flags" -> {
                    found = true;
                    if (value != JsonToken.START_OBJECT) {
                        throw unusable(line, noFlags());
                    }
                    readFlags(json);
                }
                case "$schema", "$evaluators", "metadata" -> json.skipChildren();
                default -> {
                    faults.add(place(line)
                            + Refused.value("field", field, "flags, metadata, $schema or $evaluators")
                                    .getMessage());
                    json.skipChildren();
                }
            }
        }
        if (!found) {
            throw unusable(1, noFlags());
        }
        if (json.nextToken() != null) {
            throw unusable(
                    line(json),
                    Refused.because("something follows the end", "keep one object in a file")
                            .getMessage());
        }
    }

    private static String noFlags() {
        return Refused.because("there are no flags", "begin with {\"flags\": {...}}")
                .getMessage();
    }

    private void readFlags(JsonParser json) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            String place = place(line(json));
            json.nextToken();
            FlagReader flag = new FlagReader(key);
            flag.read(json);
            try {
                LiveFlag read = flag.flag().withOrigin(place.substring(0, place.length() - 2));
                if (flag.faults().isEmpty()) {
                    good.add(read);
                }
            } catch (Refused refused) {
                faults.add(place + refused.getMessage());
            }
            flag.faults().forEach(fault -> faults.add(place(fault.line()) + fault.words()));
        }
    }

    private FaultyLiveFlags unusable(int line, String problem) {
        faults.add(place(line) + problem);
        return new FaultyLiveFlags(faults, LiveFlags.of(source, readOn, List.of()));
    }

    static int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr();
    }

    private String place(int line) {
        return name + ":" + line + ": ";
    }
}
