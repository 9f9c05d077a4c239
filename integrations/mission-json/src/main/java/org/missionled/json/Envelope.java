package org.missionled.json;

import tools.jackson.core.JsonToken;

/** What stands around a report: which format it has and of which version. These two come first. */
final class Envelope {
    private Envelope() {}

    /** Reads up to the first token of the report. */
    static void begin(Reading in, String format, int newest) {
        field(in, "format");
        if (!in.text("\"" + format + "\"").equals(format)) {
            throw in.expected("\"" + format + "\"");
        }
        in.leave();
        field(in, "version");
        int version = in.count();
        if (version > newest) {
            throw in.fault("the report was written in version " + version
                    + " of the format, and this library reads up to version " + newest + ": take a newer one");
        }
        if (version < 1) {
            throw in.expected("a version from 1");
        }
        in.leave();
        field(in, "report");
    }

    private static void field(Reading in, String name) {
        if (in.next() == JsonToken.END_OBJECT || !name.equals(in.name())) {
            throw in.fault("expected the field \"" + name + "\"");
        }
        in.enter(name);
        in.next();
    }

    /** Keeps what follows the report, up to the end of the file. */
    static void end(Reading in) {
        in.leave();
        while (in.next() != JsonToken.END_OBJECT) {
            in.enter(in.name());
            in.next();
            in.keep();
            in.leave();
        }
        if (in.moved() != null) {
            throw in.fault("something follows the end of the report");
        }
    }
}
