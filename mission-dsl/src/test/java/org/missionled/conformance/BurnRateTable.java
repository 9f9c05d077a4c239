package org.missionled.conformance;

import java.time.Duration;
import java.util.List;
import org.missionled.alignment.ErrorBudget;
import tools.jackson.databind.JsonNode;

/** C5: how fast an error budget burns, when it is gone, and how much an alert lets through. */
final class BurnRateTable implements PublishedTable {
    private static final String FILE = "oecd-handbook/small-tables.json";
    private static final Duration MONTH = Duration.ofDays(30);

    @Override
    public String id() {
        return "C5, burn rates";
    }

    @Override
    public String what() {
        return "burn rate and time to exhaustion (Table 5-4), budget consumed at an alert (Table 5-8), and four examples";
    }

    @Override
    public String source() {
        return "Google, The Site Reliability Workbook, chapter 5, Tables 5-4 and 5-8";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public String agreesTo() {
        return "as printed";
    }

    @Override
    public List<String> notes() {
        return List.of(
                "The text says 1,000 times for an hourly error rate of 10 % against 99.9 %; 10 % / 0.1 % is 100 times, as"
                        + " the file notes. Times are printed cut to whole minutes and days.");
    }

    @Override
    public void compare(Agreement agreement) {
        JsonNode all = PublishedFiles.json(FILE);
        ErrorBudget threeNines = new ErrorBudget(0.999, MONTH);
        for (JsonNode row : all.get("sre_workbook_table_5_4").get("rows")) {
            double rate = threeNines.burnRate(row.get(1).asDouble());
            agreement.number("5-4, " + row + ", burn rate", row.get(0).asDouble(), rate, 1e-9);
            agreement.same(
                    "5-4, " + row + ", time",
                    row.get(2).asString(),
                    words(threeNines.timeToExhaustion(row.get(0).asDouble())));
        }
        JsonNode alerts = all.get("sre_workbook_table_5_8");
        for (JsonNode row : alerts.get("rows")) {
            Duration window = Duration.ofHours(row.get(1).asLong());
            double rate = row.get(3).asDouble();
            double consumed = row.get(4).asDouble();
            agreement.number("5-8, " + row + ", budget", consumed, threeNines.consumed(rate, window), 1e-9);
            agreement.number("5-8, " + row + ", burn rate", rate, threeNines.burnRateConsuming(consumed, window), 1e-9);
        }
        JsonNode cases = alerts.get("extra_cases");
        Duration hour = Duration.ofHours(1);
        agreement.number(
                "5 % in 1 h", cases.get(0).get("burn_rate").asDouble(), threeNines.burnRateConsuming(0.05, hour), 1e-9);
        double oneInTen = threeNines.burnRate(0.1);
        agreement.number("one failure in ten", cases.get(1).get("burn_rate").asDouble(), oneInTen, 1e-9);
        agreement.printed(
                "one failure in ten, budget",
                cases.get(1).get("budget_consumed").asDouble(),
                threeNines.consumed(oneInTen, hour),
                3);
        ErrorBudget fiveNines = new ErrorBudget(0.99999, MONTH);
        agreement.printed(
                "five nines",
                cases.get(2).get("seconds_to_exhaustion").asDouble(),
                fiveNines.timeToExhaustion(fiveNines.burnRate(1)).toMillis() / 1000.0,
                0);
        ErrorBudget ninety = new ErrorBudget(0.9, MONTH);
        agreement.printed(
                "one hour at 90 %",
                cases.get(3).get("budget_consumed").asDouble(), ninety.consumed(ninety.burnRate(1), hour), 3);
    }

    private static String words(Duration time) {
        return time.toDays() > 0 ? time.toDays() + " days" : time.toMinutes() + " minutes";
    }
}
