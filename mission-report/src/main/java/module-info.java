/** What people read: one finished view of an inspection, and a renderer for each format. */
module org.missionled.report {
    requires transitive org.missionled.core;
    requires static org.jspecify;

    exports org.missionled.report;
    exports org.missionled.report.view;
    exports org.missionled.report.outline;
    exports org.missionled.report.text;
    exports org.missionled.report.markdown;

    uses org.missionled.report.Renderer;

    provides org.missionled.report.Renderer with
            org.missionled.report.text.TextRenderer,
            org.missionled.report.markdown.MarkdownRenderer;
}
