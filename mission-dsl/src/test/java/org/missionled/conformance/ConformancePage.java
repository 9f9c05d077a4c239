package org.missionled.conformance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** The page that says which published results come out of the library, and how closely. */
final class ConformancePage {
    private static final String HEAD = """
            # Agreement with published results

            Each table below was published by somebody else, with its inputs and its results. The library is given the inputs and
            asked through its public types; every published value is compared with its answer. *Equal* counts the values that agree
            as closely as the last column asks for; the largest error is that of all numbers compared, rounded up to one digit.

            The published files are not part of this project. Where they lie in `../shared/data` beside it, `mvn test` compares all
            values and keeps this page true; elsewhere these tests are skipped and say so. Of the tables called R a handful of rows
            is retyped as facts and always compared. `-Dgolden.rewrite=true` writes the page anew.

            | table | what | values compared | values equal | largest error | must agree to |
            |---|---|---:|---:|---:|---|
            """;

    private ConformancePage() {}

    static String of(Map<PublishedTable, Agreement> compared) {
        StringBuilder page = new StringBuilder(HEAD);
        compared.forEach((table, agreement) -> page.append(row(table, agreement)));
        page.append("\n## Where they were published\n\n");
        compared.forEach(
                (table, agreement) -> page.append("- ").append(source(table)).append('\n'));
        compared.keySet().stream()
                .filter(table -> !table.notes().isEmpty())
                .forEach(table -> page.append(notes(table)));
        return page.toString();
    }

    private static String row(PublishedTable table, Agreement agreement) {
        return "| " + table.id() + " | " + table.what() + " | " + agreement.compared() + " | " + agreement.equal()
                + " | " + roundedUp(agreement.largestError()) + " | " + table.agreesTo() + " |\n";
    }

    private static String source(PublishedTable table) {
        return table.id() + ": " + table.source()
                + (table.files().isEmpty()
                        ? ""
                        : table.files().stream()
                                .map(file -> "`" + file + "`")
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    private static String notes(PublishedTable table) {
        return "\n## Notes on " + table.id() + "\n\n"
                + table.notes().stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }

    /** One significant digit, never smaller than the error. */
    private static String roundedUp(double error) {
        return error == 0
                ? "0"
                : new BigDecimal(error)
                        .round(new MathContext(1, RoundingMode.UP))
                        .toString();
    }
}
