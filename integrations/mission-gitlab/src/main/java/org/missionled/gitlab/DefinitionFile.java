package org.missionled.gitlab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.missionled.measurement.BoundedText;
import org.missionled.measurement.LiveFlag;
import org.missionled.model.Refused;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * One definition while it is read: a row of fields with a text each. It is read event by event, so that however deep it
 * is nested, nothing is built of it.
 */
final class DefinitionFile {
    private static final int LARGEST = 100_000;
    private static final LoadSettings YAML =
            LoadSettings.builder().setCodePointLimit(LARGEST).build();

    private final String name;
    private final List<String> faults;
    private final int before;

    DefinitionFile(String name, List<String> faults) {
        this.name = name;
        this.faults = faults;
        this.before = faults.size();
    }

    /** The flag; empty where something is wrong, which then stands among the faults. */
    Optional<LiveFlag> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String text = BoundedText.read(bytes, LARGEST);
            Definition definition = fields(new ParserImpl(YAML, new StreamReader(YAML, text)));
            Optional<LiveFlag> flag = faults.size() > before ? Optional.empty() : definition.flag();
            return faults.size() > before ? Optional.empty() : flag;
        } catch (BoundedText.Unreadable e) {
            fault(e.line(), e.getMessage());
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            fault(
                    line,
                    Refused.because("no YAML: " + e.getProblem(), "mend it, unless the file was cut off")
                            .getMessage());
        } catch (YamlEngineException e) {
            fault(1, Refused.because("no YAML: " + e.getMessage(), "mend it").getMessage());
        }
        return Optional.empty();
    }

    private void fault(int line, String problem) {
        faults.add(name + ":" + line + ": " + problem);
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private Definition fields(Iterator<Event> events) {
        Definition definition = new Definition(name, this::fault);
        events.next(); // the stream starts
        Event document = events.next();
        if (document.getEventId() != Event.ID.DocumentStart) {
            fault(1, nothing());
            return definition;
        }
        Event mapping = events.next();
        if (mapping.getEventId() != Event.ID.MappingStart) {
            fault(line(mapping), nothing());
            return definition;
        }
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            readField(definition, key, events);
        }
        events.next(); // the document ends
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            fault(
                    line(end),
                    Refused.because("a second document", "keep one flag in a file")
                            .getMessage());
        }
        return definition;
    }

    private static String nothing() {
        return Refused.because("there is no definition", "begin with name: the_flag")
                .getMessage();
    }

    private void readField(Definition definition, Event key, Iterator<Event> events) {
        String field = key instanceof ScalarEvent scalar ? scalar.getValue() : "...";
        if (!(key instanceof ScalarEvent)) {
            skip(key, events);
        }
        Event value = events.next();
        if (value instanceof ScalarEvent scalar) {
            definition.say(field, scalar, line(key));
        } else {
            skip(value, events);
            definition.refuse(field, line(key));
        }
    }

    /** Passes over everything that began with an event. */
    private static void skip(Event first, Iterator<Event> events) {
        int depth = 0;
        for (Event event = first; ; event = events.next()) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> {}
            }
            if (depth == 0) {
                return;
            }
        }
    }
}
