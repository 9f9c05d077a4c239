package org.missionled.measurement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.missionled.model.Refused;

/**
 * Gathers observations one by one, without an object for each: for readers of files and databases.
 *
 * <pre>{@code
 * ObservationCollector collector = ObservationCollector.empty();
 * collector.begin("who-5", ReportingPeriod.parse("2026-03"), new Reading.Value(54.1));
 * collector.say(Attribute.SOURCE, "survey");
 * collector.end("observations.csv", 17);
 * Observations all = collector.collected();
 * }</pre>
 *
 * <p>For one thread alone; what it has collected can be shared.
 */
public final class ObservationCollector {
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Attribute<?>> attributes = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private @Nullable Draft draft;
    private int first;
    private int last;
    private double value;
    private boolean inWords;

    private ObservationCollector() {}

    /** {@return a collector that has nothing so far} */
    public static ObservationCollector empty() {
        return new ObservationCollector();
    }

    /**
     * Begins an observation; one that was begun before and not ended is forgotten.
     *
     * @param metric the metric's name, such as {@code who-5}, or {@code wellness/who-5} where several missions meet
     * @param period the days it is about
     * @param reading what it says
     * @throws Refused if the name is not in the grammar of ids
     */
    public void begin(@Nullable String metric, ReportingPeriod period, Reading reading) {
        attributes.clear();
        values.clear();
        draft = draft(metric);
        first = (int) period.first().toEpochDay();
        last = (int) period.last().toEpochDay();
        inWords = false;
        if (reading instanceof Reading.Value number) {
            value = number.value();
        } else if (reading instanceof Reading.Counts counts) {
            value = counts.numerator();
            stage(Attribute.DENOMINATOR, counts.denominator());
        } else if (reading instanceof Reading.Words words) {
            value = Double.NaN;
            inWords = true;
            stage(Attribute.WORDS, words.text());
        }
    }

    private Draft draft(@Nullable String metric) {
        Draft found = drafts.get(metric);
        if (found == null) {
            String name = Observation.checkedMetric(metric);
            found = new Draft(name);
            drafts.put(name, found);
        }
        return found;
    }

    private void stage(Attribute<?> attribute, Object said) {
        attributes.add(attribute);
        values.add(said);
    }

    /**
     * The observation that was begun says something more.
     *
     * @param <T> the type of what is said
     * @param attribute what it is about
     * @param said what is said
     * @throws Refused if it cannot be said of this observation, which can then still be ended without it
     */
    public <T> void say(Attribute<T> attribute, T said) {
        attribute.check(said, first, last, inWords);
        stage(attribute, said);
    }

    /**
     * Keeps the observation that was begun.
     *
     * @param file where it was written, for messages, such as {@code observations.csv}
     * @param line in which line of it, below 0 where that is not known
     */
    public void end(String file, int line) {
        if (draft == null) {
            throw new IllegalStateException("no observation was begun");
        }
        draft.row(first, last, value, file, line);
        for (int i = 0; i < attributes.size(); i++) {
            draft.say(attributes.get(i), values.get(i));
        }
        draft = null;
    }

    /**
     * Keeps an observation.
     *
     * @param observation any
     */
    public void add(Observation observation) {
        begin(observation.metric(), observation.period(), observation.reading());
        observation.said().forEach(this::stage);
        String origin = observation.origin();
        int line = line(origin);
        end(line < 0 ? origin : origin.substring(0, origin.lastIndexOf(':')), line);
    }

    /** The line at the end of a place such as {@code observations.csv:17}, below 0 where there is none. */
    private static int line(String origin) {
        int colon = origin.lastIndexOf(':');
        int digits = origin.length() - colon - 1;
        if (colon < 0 || digits < 1 || digits > 9 || (origin.charAt(colon + 1) == '0' && digits > 1)) {
            return -1;
        }
        int line = 0;
        for (int i = colon + 1; i < origin.length(); i++) {
            char digit = origin.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            line = line * 10 + (digit - '0');
        }
        return line;
    }

    /**
     * All observations that were ended, after which nothing is left in the collector.
     *
     * @return the observations
     * @throws FaultyObservations if some of them contradict each other; these are left out of the usable rest
     */
    public Observations collected() {
        List<String> faults = new ArrayList<>();
        Map<String, Map<Scope, MetricObservations>> all = new LinkedHashMap<>();
        for (Iterator<Draft> rest = drafts.values().iterator(); rest.hasNext(); ) {
            Table table = rest.next().table();
            rest.remove();
            if (table.size() > 0) {
                Map<Scope, MetricObservations> byScope = byScope(table, faults);
                if (!byScope.isEmpty()) {
                    all.put(table.metric(), byScope);
                }
            }
        }
        Observations usable = new Observations(all);
        if (!faults.isEmpty()) {
            throw new FaultyObservations(faults, usable);
        }
        return usable;
    }

    /** The rows of a table, ordered and each once. */
    static Map<Scope, MetricObservations> byScope(Table gathered, List<String> faults) {
        RowOrder order = new RowOrder(gathered);
        Table table = Contradictions.without(gathered, order, faults);
        Map<Scope, MetricObservations> byScope = new LinkedHashMap<>();
        if (order.scopes().size() == 1) {
            order.scopes()
                    .keySet()
                    .forEach(scope -> byScope.put(scope, MetricObservations.of(table, scope, 0, table.size())));
        } else {
            RowOrder after = new RowOrder(table);
            Map<Integer, Scope> scopes = new HashMap<>();
            after.scopes().forEach((scope, number) -> scopes.put(number, scope));
            for (int from = 0, to; from < table.size(); from = to) {
                int number = after.scope(from);
                to = from + 1;
                while (to < table.size() && after.scope(to) == number) {
                    to++;
                }
                Scope scope = scopes.getOrDefault(number, Scope.whole());
                byScope.put(scope, MetricObservations.of(table, scope, from, to));
            }
        }
        byScope.values().removeIf(List::isEmpty);
        return byScope;
    }
}
