package org.missionled.conformance;

import static org.missionled.dsl.Words.metric;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.missionled.dsl.MetricDeclaration;

/** Every column of the movement's monthly figures that is computed from others. */
final class WikimediaMovement implements PublishedTable {
    private static final String FOLDER = "wikimedia-movement/";
    private static final String CONTENT = FOLDER + "content_gap_data_metrics.tsv";
    private static final String EDITING = FOLDER + "editing_metrics.tsv";
    private static final String READERS = FOLDER + "readers_metrics.tsv";
    private static final String READERS_BY_REGION = FOLDER + "readers_diversity_metrics.tsv";
    private static final double SAME = 0;
    private static final double RATIO = 5e-10;

    private static final String MINORITIES = "gender_minorities_net_new_articles_sum";
    private static final String ALL_GENDERS = "all_genders_net_new_articles_sum";
    private static final String FEW_REGIONS = "underrepresented_regions_net_new_articles_sum";
    private static final String ALL_REGIONS = "all_regions_net_new_articles_sum";
    private static final String SHARE_OF_MINORITIES = "%_of_new_articles_about_gender_minorities";
    private static final String SHARE_OF_REGIONS = "%_of_new_articles_about_underrepresented_regions";
    private static final String UNCLASSED = "UNCLASSED";
    private static final List<String> GENDERS = List.of("females", "gender_diverse", "males");
    private static final List<String> UNDERREPRESENTED = List.of(
            "Latin America & Caribbean",
            "East, Southeast Asia, & Pacific",
            "Middle East & North Africa",
            "Sub-Saharan Africa",
            "South Asia");
    private static final List<String> OTHER_REGIONS =
            List.of("Central & Eastern Europe & Central Asia", "North America", "Northern & Western Europe");

    @Override
    public String id() {
        return "C6";
    }

    @Override
    public String what() {
        return "Wikimedia movement metrics, by month: changes, sums and shares";
    }

    @Override
    public String source() {
        return "Wikimedia Foundation, movement metrics (github.com/wikimedia-research/movement-metrics)";
    }

    @Override
    public List<String> files() {
        return List.of(CONTENT, EDITING, READERS, READERS_BY_REGION);
    }

    @Override
    public String agreesTo() {
        return "the same number; shares 5e-10";
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Where none of the parts has a value the files give 0 as their sum; the library has no value there. These"
                        + " are the four sums of January 2001, which are not compared.",
                "The sum over all regions takes articles of no known region in for the five months that have a published"
                        + " change of these; so does the metric that is compared there.");
    }

    @Override
    public void compare(Agreement agreement) {
        Movement editing = new Movement(EDITING);
        sum(editing, "active_editors", "editors", "new_active_editors", "returning_active_editors");
        compare(agreement, editing, "active_editors", SAME);

        Movement readers = new Movement(READERS);
        sum(readers, "interactions", "views", "total_pageview", "previews_seen");
        compare(agreement, readers, "interactions", SAME);

        Movement regions = new Movement(READERS_BY_REGION);
        for (String region : List.of("gn", "gs")) {
            sum(regions, region + "_interactions", "views", region + "_pageviews", region + "_previews");
        }
        compare(agreement, regions, "gn_interactions", SAME);
        compare(agreement, regions, "gs_interactions", SAME);

        content(agreement, new Movement(CONTENT));
    }

    private static void sum(Movement file, String column, String unit, String first, String second) {
        MetricDeclaration one = file.counted(first, unit);
        MetricDeclaration other = file.counted(second, unit);
        file.declared(column, named(file, column).asSumOf(one, other).betterHigher());
    }

    private static void content(Agreement agreement, Movement file) {
        List<MetricDeclaration> genders = changes(file, GENDERS);
        List<MetricDeclaration> few = changes(file, UNDERREPRESENTED);
        List<MetricDeclaration> regions = joined(few, changes(file, OTHER_REGIONS));
        List<MetricDeclaration> everywhere = joined(regions, changes(file, List.of(UNCLASSED)));

        MetricDeclaration minorities = sum(file, MINORITIES, genders.subList(0, 2));
        MetricDeclaration allGenders = sum(file, ALL_GENDERS, genders);
        MetricDeclaration underrepresented = sum(file, FEW_REGIONS, few);
        MetricDeclaration ofARegion = sum(file, ALL_REGIONS, regions);
        MetricDeclaration all = sum(file, UNCLASSED + ALL_REGIONS, everywhere);
        share(file, SHARE_OF_MINORITIES, minorities, allGenders);
        share(file, SHARE_OF_REGIONS, underrepresented, ofARegion);
        share(file, UNCLASSED + SHARE_OF_REGIONS, underrepresented, all);

        Stream.of(GENDERS, UNDERREPRESENTED, OTHER_REGIONS, List.of(UNCLASSED))
                .flatMap(List::stream)
                .forEach(group -> compare(agreement, file, change(group), SAME));
        List.of(MINORITIES, ALL_GENDERS, FEW_REGIONS, ALL_REGIONS)
                .forEach(column -> compare(agreement, file, column, SAME));
        List.of(SHARE_OF_MINORITIES, SHARE_OF_REGIONS).forEach(column -> compare(agreement, file, column, RATIO));
    }

    private static List<MetricDeclaration> joined(List<MetricDeclaration> some, List<MetricDeclaration> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<MetricDeclaration> changes(Movement file, List<String> groups) {
        return groups.stream().map(group -> changeOf(file, group)).toList();
    }

    private static MetricDeclaration changeOf(Movement file, String group) {
        MetricDeclaration total = file.counted("total_quality_articles_about_" + group, "articles");
        return file.declared(
                change(group), named(file, change(group)).asChangeOf(total).betterHigher());
    }

    private static String change(String group) {
        return "MoM_net_new_quality_articles_about_" + group;
    }

    private static MetricDeclaration sum(Movement file, String column, List<MetricDeclaration> of) {
        MetricDeclaration[] more = of.subList(2, of.size()).toArray(MetricDeclaration[]::new);
        return file.declared(
                column, named(file, column).asSumOf(of.get(0), of.get(1), more).betterHigher());
    }

    private static void share(Movement file, String column, MetricDeclaration part, MetricDeclaration whole) {
        file.declared(
                column,
                named(file, column)
                        .asQuotientOf(part, whole)
                        .in("share of articles")
                        .betterHigher());
    }

    private static MetricDeclaration.InOrCounting named(Movement file, String column) {
        return metric(file.name()).measuring(column);
    }

    /** Of the articles of no known region the file holds a change for a few months alone. */
    private static boolean takesUnclassedIn(Movement file, String column, String month) {
        return List.of(ALL_REGIONS, SHARE_OF_REGIONS).contains(column)
                && file.published(month, change(UNCLASSED)).isPresent();
    }

    /** Every month with a published value. */
    private static void compare(Agreement agreement, Movement file, String column, double tolerance) {
        for (String month : file.months()) {
            OptionalDouble published = file.published(month, column);
            boolean isSumOfNothing = month.equals("2001-01") && column.endsWith("_net_new_articles_sum");
            if (published.isPresent() && !isSumOfNothing) {
                String ours = takesUnclassedIn(file, column, month) ? UNCLASSED + column : column;
                agreement.number(column + " " + month, published.getAsDouble(), file.value(ours, month), tolerance);
            }
        }
    }
}
